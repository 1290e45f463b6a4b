import type { FormDefinition } from '../definition/form-definition.js';
import { fieldsOf } from '../definition/form-definition.js';
import { faultAt, type FormFault } from '../definition/form-fault.js';
import { isSameField } from './same-field.js';

/** What a form of one's own may not change of the model that it was made of: its locked fields are there, as they are. */
export function lockedFaults(model: FormDefinition, own: FormDefinition): readonly FormFault[] {
  const paths = new Map(
    own.sections.flatMap((section, place) =>
      section.fields.map((field, index) => [field.key, { field, path: `sections.${place}.fields.${index}` }] as const),
    ),
  );
  const locked = fieldsOf(model).filter((field) => field.locked);
  return locked.flatMap((field) => {
    const found = paths.get(field.key);
    if (found === undefined) return [faultAt('sections', 'lockedFieldMissing', { key: field.key, label: field.label })];
    return isSameField(field, found.field) ? [] : [faultAt(found.path, 'lockedFieldChanged', { key: field.key })];
  });
}

import type { FormDefinition, FormSection, IneligibilityRule } from '../form-definition.js';
import type { FormFault } from '../form-fault.js';
import { formLimits } from '../form-limits.js';
import { readCondition } from './read-condition.js';
import { readField } from './read-field.js';
import { listOf, objectOf, orNull, Place, text } from './readers.js';

const readWhole = objectOf<FormDefinition>({
  sections: listOf(
    objectOf<FormSection>({
      ...{ key: text, title: text, help: text, showWhen: orNull(readCondition) },
      startsAfter: listOf(text, formLimits.sections),
      fields: listOf(readField, formLimits.fields),
    }),
    formLimits.sections,
  ),
  ineligibility: listOf(
    objectOf<IneligibilityRule>({ key: text, when: readCondition, sentence: text }),
    formLimits.rules,
  ),
});

export type ReadDefinition =
  | { readonly definition: FormDefinition; readonly faults: readonly [] }
  | { readonly definition: null; readonly faults: readonly FormFault[] };

/**
 * A definition of what came as JSON. What is read may still have faults of meaning (`definitionMustHold`): a draft may,
 * a published version may not. All that is not of the shape is told at once, each with its path.
 */
export function readDefinition(json: unknown): ReadDefinition {
  const faults: FormFault[] = [];
  const definition = readWhole(json, new Place('', faults));
  return faults.length > 0 ? { definition: null, faults } : { definition, faults: [] };
}

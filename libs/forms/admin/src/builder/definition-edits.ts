import {
  type FieldKind,
  type FormDefinition,
  type FormField,
  type FormSection,
  type SimpleField,
} from '@maillage/forms-domain';

/** Where a field stands: its section, its place there, and its place in a block when it is of one. */
export interface FieldPlace {
  readonly section: number;
  readonly field: number;
  readonly within: number | null;
}

/** A text as a key: `Nombre de jeunes` is `nombre-de-jeunes`; another when that is taken. */
export function keyFor(label: string, taken: readonly string[]): string {
  const words = label
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^[^a-z]+|-+$/g, '');
  const key = words.slice(0, 50).replace(/-+$/, '') || 'champ';
  if (!taken.includes(key)) return key;
  let number = 2;
  while (taken.includes(`${key}-${number}`)) number += 1;
  return `${key}-${number}`;
}

/** Keys of all fields, those of blocks among them. */
export function fieldKeys({ sections }: FormDefinition): readonly string[] {
  return sections.flatMap(({ fields }) =>
    fields.flatMap((field) => [field.key, ...(field.kind === 'repeat' ? field.fields.map(({ key }) => key) : [])]),
  );
}

export function withSection(definition: FormDefinition, title: string): FormDefinition {
  const key = keyFor(
    title,
    definition.sections.map((section) => section.key),
  );
  const section: FormSection = { key, title, help: '', showWhen: null, startsAfter: [], fields: [] };
  return { ...definition, sections: [...definition.sections, section] };
}

export function changedSection(
  definition: FormDefinition,
  place: number,
  change: Partial<FormSection> | null,
): FormDefinition {
  const sections = definition.sections.flatMap((section, index) => {
    if (index !== place) return [section];
    return change === null ? [] : [{ ...section, ...change }];
  });
  return { ...definition, sections };
}

export function movedSection(definition: FormDefinition, place: number, by: -1 | 1): FormDefinition {
  return { ...definition, sections: moved(definition.sections, place, by) };
}

export function withField(definition: FormDefinition, place: number, field: FormField): FormDefinition {
  const fields = [...(definition.sections[place]?.fields ?? []), field];
  return changedSection(definition, place, { fields });
}

/** The field as another, or without it. A block takes simple fields alone. */
export function changedField(definition: FormDefinition, place: FieldPlace, next: FormField | null): FormDefinition {
  const replaced = <Field extends FormField>(fields: readonly Field[], at: number, field: Field | null) =>
    fields.flatMap((one, index) => (index !== at ? [one] : field === null ? [] : [field]));
  const fields = definition.sections[place.section]?.fields ?? [];
  if (place.within === null) {
    return changedSection(definition, place.section, { fields: replaced(fields, place.field, next) });
  }
  const block = fields[place.field];
  if (block?.kind !== 'repeat' || (next !== null && !isSimple(next))) return definition;
  const inner = { ...block, fields: replaced(block.fields, place.within, next) };
  return changedSection(definition, place.section, { fields: replaced(fields, place.field, inner) });
}

/** One place up or down; past the edge of its section, into the next one. */
export function movedField(definition: FormDefinition, place: FieldPlace, by: -1 | 1): FormDefinition {
  const section = definition.sections[place.section];
  const field = section?.fields[place.field];
  if (section === undefined || field === undefined) return definition;
  if (place.within !== null && field.kind === 'repeat') {
    const inner = { ...field, fields: moved(field.fields, place.within, by) };
    return changedField(definition, { ...place, within: null }, inner);
  }
  const isInside = place.field + by >= 0 && place.field + by < section.fields.length;
  if (isInside) return changedSection(definition, place.section, { fields: moved(section.fields, place.field, by) });
  const other = definition.sections[place.section + by];
  if (other === undefined) return definition;
  const without = changedField(definition, place, null);
  const fields = by === 1 ? [field, ...other.fields] : [...other.fields, field];
  return changedSection(without, place.section + by, { fields });
}

/** A field as it begins. */
export function newField(kind: FieldKind, label: string, key: string): FormField {
  const frame = { key, label, help: '', required: true, showWhen: null, prefill: null, locked: false };
  switch (kind) {
    case 'text':
      return { ...frame, kind, long: false, maxLength: null };
    case 'number':
      return { ...frame, kind, decimals: 0, min: 0, max: null, unit: '' };
    case 'money':
      return { ...frame, kind, min: 0, max: null };
    case 'date':
      return { ...frame, kind, from: null, until: null };
    case 'choice':
      return {
        ...{ ...frame, kind, many: false },
        choices: [
          { key: 'oui', label: 'Oui' },
          { key: 'non', label: 'Non' },
        ],
      };
    case 'file':
      return { ...frame, kind, most: 1 };
    case 'siret':
    case 'commune':
    case 'organisation':
      return { ...frame, kind };
    case 'repeat':
      return { ...frame, kind, fields: [], atLeast: 1, atMost: 20 };
    case 'budget':
      return {
        ...{ ...frame, kind, withVoluntary: true, mustBalance: true },
        accounts: ['60', '61', '62', '63', '64', '65', '70', '74', '75'],
        funders: [{ key: 'demande', label: 'Subvention demandée' }],
      };
    case 'computed':
      return { ...frame, required: false, kind, formula: { op: 'sum', of: [] }, unit: 'number', decimals: 0 };
  }
}

export function isSimple(field: FormField): field is SimpleField {
  return field.kind !== 'repeat' && field.kind !== 'budget' && field.kind !== 'computed';
}

function moved<T>(list: readonly T[], place: number, by: -1 | 1): readonly T[] {
  const [one, other] = [list[place], list[place + by]];
  if (one === undefined || other === undefined) return list;
  return list.map((item, index) => (index === place ? other : index === place + by ? one : item));
}

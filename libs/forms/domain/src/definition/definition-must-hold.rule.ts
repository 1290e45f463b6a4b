import { circleFaults } from './faults/circle-faults.js';
import { fieldFaults } from './faults/field-faults.js';
import { conditionFaults, type ConditionPlace, formulaFaults } from './faults/reference-faults.js';
import { helpFaults, keyFaults, labelFaults, takenKeys } from './faults/text-faults.js';
import type { FormDefinition, FormSection } from './form-definition.js';
import { fieldsOf } from './form-definition.js';
import type { FormField } from './form-field.js';
import { faultAt, type FormFault } from './form-fault.js';
import { formLimits } from './form-limits.js';
import { References } from './reference.js';

/** Everything that keeps a definition from being published, each with its path, in the order of the document. */
export function definitionMustHold(definition: FormDefinition): readonly FormFault[] {
  return [
    ...sizeFaults(definition),
    ...definition.sections.flatMap((section, place) => sectionFaults(section, `sections.${place}`)),
    ...takenSectionsAndFields(definition),
    ...referenceFaults(definition),
    ...ruleFaults(definition),
    ...circleFaults(definition),
  ];
}

function sizeFaults({ sections, ineligibility }: FormDefinition): readonly FormFault[] {
  const count = fieldsOf({ sections }).length;
  const { fields, rules } = formLimits;
  return [
    ...(sections.length === 0 ? [faultAt('sections', 'sectionsMissing')] : []),
    ...(sections.length > formLimits.sections ? [faultAt('sections', 'tooMany', { max: formLimits.sections })] : []),
    ...(count > fields ? [faultAt('sections', 'tooMany', { max: fields })] : []),
    ...(ineligibility.length > rules ? [faultAt('ineligibility', 'tooMany', { max: rules })] : []),
  ];
}

function sectionFaults(section: FormSection, path: string): readonly FormFault[] {
  return [
    ...keyFaults(section.key, `${path}.key`),
    ...labelFaults(section.title, `${path}.title`),
    ...helpFaults(section.help, `${path}.help`),
    ...(section.fields.length === 0 ? [faultAt(`${path}.fields`, 'fieldsMissing')] : []),
    ...section.fields.flatMap((field, index) => fieldFaults(field, `${path}.fields.${index}`)),
  ];
}

/** The fields of blocks among them: a key names one field of the form. */
function takenSectionsAndFields({ sections }: FormDefinition): readonly FormFault[] {
  const sectionKeys = sections.map(({ key }, place) => ({ key, path: `sections.${place}.key` }));
  const fieldKeys = sections.flatMap(({ fields }, place) =>
    fields.flatMap((field, index) => {
      const path = `sections.${place}.fields.${index}`;
      const inner = field.kind === 'repeat' ? field.fields : [];
      return [
        { key: field.key, path: `${path}.key` },
        ...inner.map(({ key }, within) => ({ key, path: `${path}.fields.${within}.key` })),
      ];
    }),
  );
  return [...takenKeys(sectionKeys), ...takenKeys(fieldKeys)];
}

function referenceFaults(definition: FormDefinition): readonly FormFault[] {
  const references = new References(definition);
  const earlier = new Set<string>();
  const sectionsBefore = new Set<string>();
  return definition.sections.flatMap((section, place) => {
    const path = `sections.${place}`;
    const own = [
      ...startFaults(section, `${path}.startsAfter`, sectionsBefore),
      ...conditionFaults(section.showWhen, { path: `${path}.showWhen`, references, earlier, block: null }),
    ];
    const faults = section.fields.flatMap((field, index) => {
      const found = faultsOfField(field, { path: `${path}.fields.${index}`, references, earlier, block: null });
      earlier.add(field.key);
      return found;
    });
    sectionsBefore.add(section.key);
    return [...own, ...faults];
  });
}

function startFaults({ startsAfter }: FormSection, path: string, before: ReadonlySet<string>): readonly FormFault[] {
  const unfit = startsAfter.filter((key) => !before.has(key));
  return unfit.map((reference) => faultAt(path, 'referenceLater', { reference }));
}

function faultsOfField(field: FormField, place: ConditionPlace): readonly FormFault[] {
  const { path, references, earlier } = place;
  const own = conditionFaults(field.showWhen, { ...place, path: `${path}.showWhen` });
  if (field.kind === 'computed') return [...own, ...formulaFaults(field, `${path}.formula`, references)];
  if (field.kind !== 'repeat') return own;
  const before = new Set<string>();
  const inner = field.fields.flatMap(({ key, showWhen }, index) => {
    const block = { key: field.key, earlier: new Set(before) };
    before.add(key);
    return conditionFaults(showWhen, { path: `${path}.fields.${index}.showWhen`, references, earlier, block });
  });
  return [...own, ...inner];
}

function ruleFaults(definition: FormDefinition): readonly FormFault[] {
  const references = new References(definition);
  const everywhere = new Set(fieldsOf(definition).map(({ key }) => key));
  const keys = definition.ineligibility.map(({ key }, index) => ({ key, path: `ineligibility.${index}.key` }));
  const own = definition.ineligibility.flatMap(({ key, when, sentence }, index) => {
    const path = `ineligibility.${index}`;
    return [
      ...keyFaults(key, `${path}.key`),
      ...conditionFaults(when, { path: `${path}.when`, references, earlier: everywhere, block: null }),
      ...labelFaults(sentence, `${path}.sentence`),
    ];
  });
  return [...own, ...takenKeys(keys)];
}

export type { Answer, Answers, FormDefinition } from '@maillage/forms-domain';
export { FormFields, type FormFieldsProps } from './fields/form-fields.js';
export { fieldIdOf, statesOfMissing, type FieldState, type FieldStates } from './fields/field-state.js';
export { FieldSourcesProvider, type FieldSources, type SourcedField } from './fields/field-sources.js';
export { useFaultWords } from './fields/use-fault-words.js';
export { formsMessages } from './language/forms.messages.js';
export { formsRefusalsInEnglish } from './language/refusals.en.js';
export { formsRefusalsInFrench } from './language/refusals.fr.js';

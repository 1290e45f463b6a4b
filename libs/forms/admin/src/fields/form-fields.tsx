import { type Answer, type Answers, evaluateForm, type FormDefinition, type FormField } from '@maillage/forms-domain';
import { Pile } from '@maillage/platform-admin';
import { useMemo } from 'react';
import { BudgetControl } from './budget-control.js';
import { ComputedControl } from './computed-control.js';
import type { FieldState, FieldStates } from './field-state.js';
import { RepeatControl } from './repeat-control.js';
import { SimpleControl } from './simple-control.js';

export interface FormFieldsProps {
  readonly definition: FormDefinition;
  /** The key of the section whose fields are shown. */
  readonly section: string;
  /** All answers of the form: conditions and figures look at those of other sections. */
  readonly answers: Answers;
  readonly states?: FieldStates;
  /** Whether a field is drawn, among those that are asked; unless told, all are. */
  readonly only?: (key: string) => boolean;
  readonly onChange: (key: string, answer: Answer | undefined) => void;
}

/** The fields of one section that are asked, as the answers stand. What is hidden keeps its answer and is not drawn. */
export function FormFields({ definition, section, answers, states = {}, only, onChange }: FormFieldsProps) {
  const { fields, computed } = useMemo(() => evaluateForm(definition, answers), [definition, answers]);
  const shown = definition.sections
    .filter(({ key }) => key === section)
    .flatMap((one) => one.fields)
    .filter(({ key }) => fields.get(key) === 'shown' && only?.(key) !== false);
  return (
    <Pile gap="lg">
      {shown.map((field) => (
        <FieldControl
          key={field.key}
          field={field}
          value={answers[field.key]}
          computed={computed.get(field.key) ?? null}
          visibilities={fields}
          state={states[field.key] ?? {}}
          onChange={(answer) => onChange(field.key, answer)}
        />
      ))}
    </Pile>
  );
}

interface FieldControlProps {
  readonly field: FormField;
  readonly value: Answer | undefined;
  readonly computed: number | null;
  readonly visibilities: ReadonlyMap<string, 'shown' | 'hidden' | 'undetermined'>;
  readonly state: FieldState;
  readonly onChange: (answer: Answer | undefined) => void;
}

function FieldControl({ field, value, computed, visibilities, state, onChange }: FieldControlProps) {
  switch (field.kind) {
    case 'repeat':
      return <RepeatControl {...{ field, value, visibilities, state, onChange }} />;
    case 'budget':
      return <BudgetControl {...{ field, value, state, onChange }} />;
    case 'computed':
      return <ComputedControl field={field} figure={computed} />;
    case 'text':
    case 'number':
    case 'money':
    case 'date':
    case 'choice':
    case 'file':
    case 'siret':
    case 'commune':
    case 'organisation':
      return <SimpleControl {...{ field, value, state, onChange }} />;
  }
}

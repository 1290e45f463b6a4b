import type {
  Answer,
  ChoiceField,
  CommuneAnswer,
  DocumentAnswer,
  OrganisationAnswer,
  SimpleField,
} from '@maillage/forms-domain';
import {
  ChoicesField,
  DateField,
  MoneyField,
  NumberField,
  RadioGroupField,
  SelectField,
  TextAreaField,
  TextField,
} from '@maillage/platform-admin';
import { CommuneControl } from './commune-control.js';
import { hintOf, useLabel } from './field-hint.js';
import { useFieldSources } from './field-sources.js';
import { fieldIdOf, type FieldState } from './field-state.js';
import { useFaultWords } from './use-fault-words.js';
import { useLimits } from './use-limits.js';

export interface SimpleControlProps {
  readonly field: SimpleField;
  readonly id?: string;
  readonly value: Answer | undefined;
  readonly state: FieldState;
  readonly onChange: (answer: Answer | undefined) => void;
}

/** One question, drawn by its kind. */
export function SimpleControl({ field, id = fieldIdOf(field.key), value, state, onChange }: SimpleControlProps) {
  const sources = useFieldSources();
  const faultWords = useFaultWords();
  const limits = useLimits();
  const label = useLabel();
  const [fault] = state.faults ?? [];
  const hint = hintOf(field, limits(field), state.note);
  const frame = {
    ...{ id, label: label(field) },
    ...(hint === undefined ? {} : { hint }),
    ...(fault === undefined ? {} : { error: faultWords(fault, field.kind === 'money') }),
  };
  const number = typeof value === 'number' ? value : null;
  const text = typeof value === 'string' ? value : '';
  const write = (typed: string) => onChange(typed === '' ? undefined : typed);
  switch (field.kind) {
    case 'text':
      return field.long ? (
        <TextAreaField {...frame} value={text} onChange={write} rows={5} />
      ) : (
        <TextField {...frame} value={text} onChange={write} />
      );
    case 'siret':
      return (
        <TextField
          {...frame}
          value={text}
          onChange={(typed) => write(typed.replace(/\s/g, ''))}
          inputMode="numeric"
          autoComplete="off"
        />
      );
    case 'number':
      return (
        <NumberField
          {...frame}
          value={number}
          decimals={field.decimals}
          onChange={(typed) => onChange(typed ?? undefined)}
        />
      );
    case 'money':
      return <MoneyField {...frame} value={number} onChange={(typed) => onChange(typed ?? undefined)} />;
    case 'date':
      return (
        <DateField
          {...frame}
          value={text === '' ? null : text}
          onChange={(day) => onChange(day ?? undefined)}
          min={field.from ?? undefined}
          max={field.until ?? undefined}
        />
      );
    case 'choice':
      return <ChoiceControl {...{ field, frame, value, onChange }} />;
    case 'commune':
      return <CommuneControl {...{ frame, onChange }} value={value as CommuneAnswer | undefined} />;
    case 'organisation':
      return sources.organisation({ ...frame, value: value as OrganisationAnswer | undefined, onChange });
    case 'file':
      return sources.documents(
        { ...frame, value: value as readonly DocumentAnswer[] | undefined, onChange },
        field.most,
      );
  }
}

interface ChoiceControlProps {
  readonly field: ChoiceField;
  readonly frame: { readonly id: string; readonly label: string; readonly error?: string };
  readonly value: Answer | undefined;
  readonly onChange: (answer: Answer | undefined) => void;
}

/** A few are all in sight; more than six are a list. */
function ChoiceControl({ field, frame, value, onChange }: ChoiceControlProps) {
  const options = field.choices.map(({ key, label }) => ({ value: key, label }));
  if (field.many) {
    const chosen = Array.isArray(value) ? (value as readonly string[]) : [];
    const change = (keys: readonly string[]) => onChange(keys.length === 0 ? undefined : keys);
    return <ChoicesField {...frame} options={options} value={chosen} onChange={change} />;
  }
  const chosen = typeof value === 'string' ? value : null;
  return options.length > 6 ? (
    <SelectField {...frame} options={options} value={chosen} onChange={(key) => onChange(key ?? undefined)} />
  ) : (
    <RadioGroupField {...frame} options={options} value={chosen} onChange={onChange} />
  );
}

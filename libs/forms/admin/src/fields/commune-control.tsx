import type { Answer, CommuneAnswer } from '@maillage/forms-domain';
import { FieldRow, TextField } from '@maillage/platform-admin';
import { useFormsWords } from '../language/forms-words.js';

interface CommuneControlProps {
  readonly frame: {
    readonly id: string;
    readonly label: string;
    readonly hint?: React.ReactNode;
    readonly error?: string;
  };
  readonly value: CommuneAnswer | undefined;
  readonly onChange: (answer: Answer | undefined) => void;
}

/** A commune by its code and its name, until a list of communes can be searched. */
export function CommuneControl({ frame, value, onChange }: CommuneControlProps) {
  const words = useFormsWords();
  const { code = '', name = '' } = value ?? {};
  const write = (next: CommuneAnswer) => onChange(next.code === '' && next.name === '' ? undefined : next);
  const { label, hint, ...control } = frame;
  return (
    <FieldRow legend={label} legendShown>
      <TextField
        {...control}
        {...(hint === undefined ? {} : { hint })}
        label={words('commune.code')}
        value={code}
        maxLength={5}
        onChange={(typed) => write({ code: typed.trim().toUpperCase(), name })}
      />
      <TextField label={words('commune.name')} value={name} onChange={(typed) => write({ code, name: typed })} />
    </FieldRow>
  );
}

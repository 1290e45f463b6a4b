import type { Answer, CommuneAnswer } from '@maillage/forms-domain';
import { TextField } from '@maillage/platform-admin';
import type { ReactNode } from 'react';
import { useFormsWords } from '../language/forms-words.js';
import styles from './fields.module.css';

interface CommuneControlProps {
  readonly frame: {
    readonly id: string;
    readonly label: string;
    readonly hint?: ReactNode;
    readonly error?: string;
  };
  readonly value: CommuneAnswer | undefined;
  readonly onChange: (answer: Answer | undefined) => void;
}

/** A commune by its code and its name. */
export function CommuneControl({ frame, value, onChange }: CommuneControlProps) {
  const words = useFormsWords();
  const { code = '', name = '' } = value ?? {};
  const { id, label, hint, error } = frame;
  const write = (next: CommuneAnswer) => onChange(next.code === '' && next.name === '' ? undefined : next);
  const about = error === undefined ? {} : { describedBy: `${id}-fault` };
  return (
    <fieldset className={styles.block}>
      <legend className={styles.label}>{label}</legend>
      {hint !== undefined && <p className={styles.hint}>{hint}</p>}
      {error !== undefined && (
        <p className={styles.error} id={`${id}-fault`}>
          {error}
        </p>
      )}
      <div className={styles.pair}>
        <TextField
          {...{ id, ...about }}
          label={words('commune.code')}
          value={code}
          maxLength={5}
          onChange={(typed) => write({ code: typed.trim().toUpperCase(), name })}
        />
        <TextField
          {...about}
          label={words('commune.name')}
          value={name}
          onChange={(typed) => write({ code, name: typed })}
        />
      </div>
    </fieldset>
  );
}

import { type FieldKind, type FormDefinition, type FormField, simpleFieldKinds } from '@maillage/forms-domain';
import { Act, SelectField, TextField } from '@maillage/platform-admin';
import { IconPlus } from '@tabler/icons-react';
import { type FormEvent, useId, useState } from 'react';
import { useFormsWords } from '../language/forms-words.js';
import { fieldKeys, keyFor, newField } from './definition-edits.js';
import { offeredKinds } from './kind-words.js';
import styles from './builder.module.css';

interface AddFieldProps {
  readonly definition: FormDefinition;
  /** In a block, which takes simple fields alone. */
  readonly within?: boolean;
  readonly onAdd: (field: FormField) => void;
}

/** A kind and a label: the rest has values to begin with. */
export function AddField({ definition, within = false, onAdd }: AddFieldProps) {
  const words = useFormsWords();
  const id = useId();
  const [kind, setKind] = useState<FieldKind>('text');
  const [label, setLabel] = useState('');
  const [isMissing, setMissing] = useState(false);
  const kinds = within ? simpleFieldKinds : offeredKinds;
  const add = (event: FormEvent) => {
    event.preventDefault();
    setMissing(label.trim() === '');
    if (label.trim() === '') return document.getElementById(id)?.focus();
    onAdd(newField(kind, label.trim(), keyFor(label, fieldKeys(definition))));
    setLabel('');
  };
  return (
    <form className={styles.add} onSubmit={add} aria-label={words(within ? 'add.within' : 'add.title')} noValidate>
      <SelectField
        label={words('add.kind')}
        none={null}
        options={kinds.map((value) => ({ value, label: words(`kind.${value}`) }))}
        value={kind}
        onChange={(next) => setKind(kinds.find((one) => one === next) ?? 'text')}
      />
      <TextField
        id={id}
        label={words('field.label')}
        value={label}
        onChange={setLabel}
        {...(isMissing ? { error: words('add.labelMissing') } : {})}
      />
      <Act type="submit" icon={<IconPlus />} label={words('add.act')} />
    </form>
  );
}

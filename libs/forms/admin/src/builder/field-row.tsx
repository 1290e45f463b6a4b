import type { FormDefinition, FormFault, FormField } from '@maillage/forms-domain';
import { Act, ActRow, Tag } from '@maillage/platform-admin';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { AddField } from './add-field.js';
import styles from './builder.module.css';
import type { FieldPlace } from './definition-edits.js';
import { FaultLines } from './fault-lines.js';
import { useFormsWords } from '../language/forms-words.js';

export interface FieldActs {
  readonly edit: (place: FieldPlace, field: FormField) => void;
  readonly move: (place: FieldPlace, field: FormField, by: -1 | 1) => void;
  readonly remove: (place: FieldPlace, field: FormField) => void;
  readonly add: (place: FieldPlace, field: FormField) => void;
}

interface FieldRowProps {
  readonly definition: FormDefinition;
  readonly place: FieldPlace;
  readonly field: FormField;
  readonly faults: readonly FormFault[];
  readonly lockedKeys: readonly string[];
  readonly acts: FieldActs;
}

/** The id of a field's row: what the list of faults leads to. */
export function rowIdOf({ section, field, within }: FieldPlace): string {
  const path = `sections.${section}.fields.${field}`;
  return within === null ? path : `${path}.fields.${within}`;
}

/** The id of the button that moves a field: it keeps the focus wherever the field goes. */
export const moverIdOf = (key: string, by: -1 | 1): string => `mover-${key}-${by}`;

/** A field as it is laid out: what it asks and when, what is wrong with it, and what can be done with it. */
export function FieldRow({ definition, place, field, faults, lockedKeys, acts }: FieldRowProps) {
  const words = useFormsWords();
  const id = rowIdOf(place);
  const inner = field.kind === 'repeat' ? field.fields : [];
  const isAbout = (path: string) => path === id || path.startsWith(`${id}.`);
  const isInner = (path: string) => field.kind === 'repeat' && path.startsWith(`${id}.fields.`);
  const isLocked = lockedKeys.includes(field.key);
  const locked = isLocked ? { available: { can: false, reason: words('field.lockedByModel') } } : {};
  return (
    <li className={styles.field} id={id} tabIndex={-1}>
      <div className={styles.head}>
        <p className={styles.name}>{field.label === '' ? words('field.unnamed') : field.label}</p>
        <div className={styles.movers}>
          {([-1, 1] as const).map((by) => (
            <button
              key={by}
              type="button"
              id={moverIdOf(field.key, by)}
              className={styles.mover}
              aria-label={words(by === -1 ? 'field.up' : 'field.down', { label: field.label })}
              onClick={() => acts.move(place, field, by)}
            >
              {by === -1 ? <IconArrowUp aria-hidden /> : <IconArrowDown aria-hidden />}
            </button>
          ))}
        </div>
      </div>
      <p className={styles.dim}>
        <Tag kind="outline">{words(`kind.${field.kind}`)}</Tag>{' '}
        {[
          ...(field.kind === 'computed' ? [] : [words(field.required ? 'field.isRequired' : 'field.isOptional')]),
          ...(field.showWhen === null ? [] : [words('field.isConditional')]),
          ...(field.prefill === null ? [] : [words('field.isPrefilled')]),
          ...(field.locked || isLocked ? [words('field.isLocked')] : []),
        ].join(', ')}
      </p>
      <FaultLines {...{ definition }} faults={faults.filter(({ path }) => isAbout(path) && !isInner(path))} />
      {field.kind === 'repeat' && (
        <ol className={styles.fields}>
          {inner.map((one, within) => (
            <FieldRow
              key={one.key}
              {...{ definition, faults, lockedKeys, acts }}
              field={one}
              place={{ ...place, within }}
            />
          ))}
        </ol>
      )}
      {field.kind === 'repeat' && (
        <AddField {...{ definition }} within onAdd={(next) => acts.add({ ...place, within: inner.length }, next)} />
      )}
      <ActRow>
        <Act size="small" label={words('act.edit')} onAct={() => acts.edit(place, field)} {...locked} />
        <Act
          size="small"
          variant="link"
          label={words('act.remove')}
          onAct={() => acts.remove(place, field)}
          {...locked}
        />
      </ActRow>
    </li>
  );
}

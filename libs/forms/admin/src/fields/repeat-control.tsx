import {
  addressInLine,
  type Answer,
  type AnswerLine,
  linesOf,
  type RepeatField,
  type Visibility,
} from '@maillage/forms-domain';
import { Act, Pile } from '@maillage/platform-admin';
import { IconPlus } from '@tabler/icons-react';
import { useFormsWords } from '../language/forms-words.js';
import { hintOf, useLabel } from './field-hint.js';
import { useFieldSources } from './field-sources.js';
import { fieldIdOf, type FieldState } from './field-state.js';
import styles from './fields.module.css';
import { SimpleControl } from './simple-control.js';
import { useFaultWords } from './use-fault-words.js';

interface RepeatControlProps {
  readonly field: RepeatField;
  readonly value: Answer | undefined;
  readonly visibilities: ReadonlyMap<string, Visibility>;
  readonly state: FieldState;
  readonly onChange: (answer: Answer | undefined) => void;
}

/** A block: its fields once for each line, with lines added and taken away. */
export function RepeatControl({ field, value, visibilities, state, onChange }: RepeatControlProps) {
  const words = useFormsWords();
  const { newId } = useFieldSources();
  const faultWords = useFaultWords();
  const label = useLabel();
  const lines = linesOf(value);
  const id = fieldIdOf(field.key);
  const wrong = (state.faults ?? []).filter(({ line }) => line === null);
  const write = (next: readonly AnswerLine[]) => onChange(next.length === 0 ? undefined : next);
  const isFull = lines.length >= field.atMost;
  const full = { can: false, reason: words('repeat.full', { max: field.atMost }) };
  return (
    <fieldset className={styles.block} id={id} tabIndex={-1}>
      <legend className={styles.legend}>{label(field)}</legend>
      <p className={styles.hint}>{hintOf(field, undefined, state.note)}</p>
      {wrong.map((fault) => (
        <p key={fault.code} className={styles.error}>
          {faultWords(fault)}
        </p>
      ))}
      <ol className={styles.lines}>
        {lines.map((line, place) => (
          <li key={line.id} className={styles.line}>
            <LineFields
              {...{ field, line, visibilities, place }}
              faults={(state.faults ?? []).filter((fault) => fault.line === line.id)}
              onChange={(next) => write(lines.map((one) => (one.id === line.id ? next : one)))}
            />
            <Act
              size="small"
              variant="link"
              label={words('repeat.remove', { number: place + 1 })}
              onAct={() => write(lines.filter((one) => one.id !== line.id))}
            />
          </li>
        ))}
      </ol>
      <Act
        size="small"
        icon={<IconPlus />}
        label={words('repeat.add')}
        onAct={() => write([...lines, { id: newId(), answers: {} }])}
        {...(isFull ? { available: full } : {})}
      />
    </fieldset>
  );
}

interface LineFieldsProps {
  readonly field: RepeatField;
  readonly line: AnswerLine;
  readonly place: number;
  readonly visibilities: ReadonlyMap<string, Visibility>;
  readonly faults: NonNullable<FieldState['faults']>;
  readonly onChange: (line: AnswerLine) => void;
}

function LineFields({ field, line, place, visibilities, faults, onChange }: LineFieldsProps) {
  const words = useFormsWords();
  const asked = field.fields.filter(({ key }) => visibilities.get(addressInLine(field.key, line.id, key)) === 'shown');
  const write = (key: string, answer: Answer | undefined) => {
    const { [key]: _, ...others } = line.answers;
    onChange({ ...line, answers: answer === undefined ? others : { ...others, [key]: answer } });
  };
  return (
    <Pile>
      <h3 className={styles.lineTitle}>{words('repeat.line', { number: place + 1 })}</h3>
      {asked.map((inner) => (
        <SimpleControl
          key={inner.key}
          field={inner}
          id={fieldIdOf(field.key, line.id, inner.key)}
          value={line.answers[inner.key]}
          state={{ faults: faults.filter(({ within }) => within === inner.key) }}
          onChange={(answer) => write(inner.key, answer)}
        />
      ))}
    </Pile>
  );
}

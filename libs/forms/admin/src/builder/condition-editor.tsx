import type { Condition } from '@maillage/forms-domain';
import { Act, Banner, Pile, SelectField } from '@maillage/platform-admin';
import { IconPlus } from '@tabler/icons-react';
import { useFormsWords } from '../language/forms-words.js';
import { ComparisonFields } from './comparison-fields.js';
import {
  conditionOfLines,
  type ConditionRow,
  firstComparison,
  linesOfCondition,
  type Subject,
} from './condition-rows.js';
import styles from './builder.module.css';

interface ConditionEditorProps {
  readonly id: string;
  readonly legend: string;
  readonly subjects: readonly Subject[];
  readonly value: Condition | null;
  readonly onChange: (condition: Condition | null) => void;
}

/** Lines of which all or one must hold; none is always. */
export function ConditionEditor({ id, legend, subjects, value, onChange }: ConditionEditorProps) {
  const words = useFormsWords();
  const lines = linesOfCondition(value);
  if (lines === null) {
    return (
      <fieldset className={styles.condition}>
        <legend>{legend}</legend>
        <Banner kind="info">{words('condition.nested')}</Banner>
        <Act size="small" label={words('condition.restart')} onAct={() => onChange(null)} />
      </fieldset>
    );
  }
  const { op, rows } = lines;
  const write = (next: readonly ConditionRow[]) => onChange(conditionOfLines({ op, rows: next }));
  const [first] = subjects;
  return (
    <fieldset className={styles.condition}>
      <legend>{legend}</legend>
      <Pile>
        {rows.length === 0 && <p className={styles.dim}>{words('condition.always')}</p>}
        {rows.length > 1 && (
          <SelectField
            label={words('condition.join')}
            options={(['all', 'any'] as const).map((one) => ({ value: one, label: words(`condition.${one}`) }))}
            value={op}
            none={null}
            onChange={(next) => onChange(conditionOfLines({ op: next === 'any' ? 'any' : 'all', rows }))}
          />
        )}
        {rows.map((row, place) => (
          <ComparisonFields
            key={place}
            id={`${id}-${place}`}
            {...{ row, subjects }}
            onChange={(next) => write(rows.map((one, index) => (index === place ? next : one)))}
            onRemove={() => write(rows.filter((_, index) => index !== place))}
          />
        ))}
        {first === undefined ? (
          <p className={styles.dim}>{words('condition.nothingBefore')}</p>
        ) : (
          <Act
            size="small"
            icon={<IconPlus />}
            label={words('condition.add')}
            onAct={() => write([...rows, { comparison: firstComparison(first), negated: false }])}
          />
        )}
      </Pile>
    </fieldset>
  );
}

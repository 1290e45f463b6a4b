import type { Comparison } from '@maillage/forms-domain';
import { Act, ChoicesField, DateField, MoneyField, NumberField, SelectField } from '@maillage/platform-admin';
import { useFormsWords } from '../language/forms-words.js';
import { type ConditionRow, firstComparison, type Subject } from './condition-rows.js';
import styles from './builder.module.css';

interface ComparisonFieldsProps {
  readonly id: string;
  readonly row: ConditionRow;
  readonly subjects: readonly Subject[];
  readonly onChange: (row: ConditionRow) => void;
  readonly onRemove: () => void;
}

const operators = {
  choice: ['isOneOf', 'answered'],
  number: ['atLeast', 'atMost'],
  money: ['atLeast', 'atMost'],
  day: ['onOrAfter', 'onOrBefore', 'answered'],
  answer: ['answered'],
} as const satisfies Record<Subject['about'], readonly Comparison['op'][]>;

/** One line: a field that comes before, how it is compared, with what. */
export function ComparisonFields({ id, row, subjects, onChange, onRemove }: ComparisonFieldsProps) {
  const words = useFormsWords();
  const { comparison, negated } = row;
  const subject = subjects.find(({ reference }) => reference === comparison.field);
  const offered = operators[subject?.about ?? 'answer'].flatMap((op) => [op, `not-${op}`] as const);
  const about = (reference: string | null) => {
    const next = subjects.find((one) => one.reference === reference);
    if (next !== undefined) onChange({ comparison: firstComparison(next), negated: false });
  };
  const compare = (chosen: string | null) => {
    const op = operators[subject?.about ?? 'answer'].find((one) => chosen?.endsWith(one));
    if (op === undefined || subject === undefined) return;
    const first = firstComparison(subject);
    const next = (
      op === comparison.op ? comparison : op === 'answered' ? { op, field: subject.reference } : { ...first, op }
    ) as Comparison;
    onChange({ comparison: next, negated: chosen?.startsWith('not-') ?? false });
  };
  return (
    <div className={styles.comparison}>
      <SelectField
        id={`${id}-field`}
        label={words('condition.field')}
        options={subjects.map(({ reference, label }) => ({ value: reference, label }))}
        value={comparison.field}
        {...(subject === undefined ? {} : { none: null })}
        onChange={about}
      />
      <SelectField
        id={`${id}-operator`}
        label={words('condition.how')}
        options={offered.map((one) => ({ value: one, label: words(`condition.operator.${one}`) }))}
        value={`${negated ? 'not-' : ''}${comparison.op}`}
        none={null}
        onChange={compare}
      />
      <ComparedValue
        id={`${id}-value`}
        {...{ comparison, subject }}
        onChange={(next) => onChange({ ...row, comparison: next })}
      />
      <Act size="small" variant="link" label={words('condition.remove')} onAct={onRemove} />
    </div>
  );
}

interface ComparedValueProps {
  readonly id: string;
  readonly comparison: Comparison;
  readonly subject: Subject | undefined;
  readonly onChange: (comparison: Comparison) => void;
}

function ComparedValue({ id, comparison, subject, onChange }: ComparedValueProps) {
  const words = useFormsWords();
  const label = words('condition.value');
  switch (comparison.op) {
    case 'answered':
      return null;
    case 'isOneOf':
      return (
        <ChoicesField
          {...{ id, label }}
          options={(subject?.choices ?? []).map((choice) => ({ value: choice.key, label: choice.label }))}
          value={comparison.values}
          onChange={(values) => onChange({ ...comparison, values })}
        />
      );
    case 'atLeast':
    case 'atMost': {
      const frame = { id, label, value: comparison.value };
      const write = (value: number | null) => value !== null && onChange({ ...comparison, value });
      return subject?.about === 'money' ? (
        <MoneyField {...frame} onChange={write} />
      ) : (
        <NumberField {...frame} decimals={4} onChange={write} />
      );
    }
    case 'onOrAfter':
    case 'onOrBefore':
      return (
        <DateField
          {...{ id, label }}
          value={comparison.value === '' ? null : comparison.value}
          onChange={(day) => onChange({ ...comparison, value: day ?? '' })}
        />
      );
  }
}

import type { ComputedField } from '@maillage/forms-domain';
import { useFormat } from '@maillage/platform-admin';
import { useFormsWords } from '../language/forms-words.js';
import { fieldIdOf } from './field-state.js';
import styles from './fields.module.css';

/** A figure that nobody types: it follows the answers, and is said when it changes. */
export function ComputedControl({ field, figure }: { field: ComputedField; figure: number | null }) {
  const words = useFormsWords();
  const id = fieldIdOf(field.key);
  const shown = useShown(field, figure);
  return (
    <div className={styles.computed}>
      <span id={`${id}-label`} className={styles.computedLabel}>
        {field.label}
      </span>
      <output id={id} aria-labelledby={`${id}-label ${id}`} className={styles.figure}>
        {shown ?? words('computed.none')}
      </output>
      {field.help !== '' && <span className={styles.help}>{field.help}</span>}
    </div>
  );
}

function useShown({ unit, decimals }: ComputedField, figure: number | null): string | null {
  const format = useFormat();
  if (figure === null) return null;
  switch (unit) {
    case 'money':
      return format.money(figure);
    case 'percent':
      return format.percent(figure / 100, decimals);
    case 'number':
      return format.count(figure, decimals);
  }
}

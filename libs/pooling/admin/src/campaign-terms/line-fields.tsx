import { FieldRow, MoneyField, TextField, randomKey } from '@maillage/platform-admin';
import { usePoolingWords } from '../language/pooling-words.js';
import { blankLine, type LineValues } from './terms-values.js';
import styles from './campaign-terms.module.css';

interface LineFieldsProps {
  id: string;
  lines: readonly LineValues[];
  onChange: (lines: readonly LineValues[]) => void;
  error?: string;
}

/** What is surveyed: as many rows as things to count. */
export function LineFields({ id, lines, onChange, error }: LineFieldsProps) {
  const words = usePoolingWords();
  const change = (key: string, part: Partial<LineValues>) =>
    onChange(lines.map((line) => (line.key === key ? { ...line, ...part } : line)));
  const add = () => onChange([...lines, blankLine(randomKey())]);
  return (
    <div className={styles.lines}>
      {error !== undefined && <p className={styles.error}>{error}</p>}
      {lines.map((line, index) => (
        <div key={line.key} className={styles.line}>
          <FieldRow legend={words('terms.line', { number: index + 1 })} legendShown>
            <TextField
              {...(index === 0 ? { id } : {})}
              label={words('terms.lineLabel')}
              value={line.label}
              onChange={(label) => change(line.key, { label })}
            />
            <TextField
              label={words('terms.unit')}
              hint={words('terms.unitHint')}
              value={line.unit}
              onChange={(unit) => change(line.key, { unit })}
            />
            <MoneyField
              label={words('terms.referencePrice')}
              hint={words('terms.referencePriceHint')}
              value={line.referencePriceCents}
              onChange={(referencePriceCents) => change(line.key, { referencePriceCents })}
            />
          </FieldRow>
          {lines.length > 1 && (
            <button
              type="button"
              className={styles.quiet}
              onClick={() => onChange(lines.filter(({ key }) => key !== line.key))}
            >
              {words('terms.removeLine', { number: index + 1 })}
            </button>
          )}
        </div>
      ))}
      <button type="button" className={styles.quiet} {...(lines.length === 0 ? { id } : {})} onClick={add}>
        {words('terms.addLine')}
      </button>
    </div>
  );
}

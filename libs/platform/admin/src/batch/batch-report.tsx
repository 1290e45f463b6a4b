import { usePlatformWords } from '../language/use-platform-words.js';
import { Tag } from '../layout/tag.js';
import { useRefusalWords } from '../refusals/use-refusal-words.js';
import type { BatchLine } from './use-batch.js';
import styles from './batch.module.css';

/** Row by row: done, or refused and why. */
export function BatchReport({ lines }: { lines: readonly BatchLine[] }) {
  const words = usePlatformWords();
  const done = lines.filter(({ outcome }) => outcome === 'done').length;
  const refused = lines.filter(({ outcome }) => typeof outcome === 'object').length;
  return (
    <div className={styles.report}>
      <p role="status">{words('batch.summary', { done, refused, total: lines.length })}</p>
      <ul className={styles.lines} aria-label={words('batch.report')} tabIndex={0}>
        {lines.map((line) => (
          <ReportLine key={line.key} line={line} />
        ))}
      </ul>
    </div>
  );
}

function ReportLine({ line: { name, outcome } }: { line: BatchLine }) {
  const words = usePlatformWords();
  const { sentence } = useRefusalWords();
  const said = typeof outcome === 'object' ? sentence(outcome.code, outcome.params) : null;
  return (
    <li>
      <span>
        <b>{name}</b>
        {said !== null && (
          <small>
            {said.what} {said.next}
          </small>
        )}
      </span>
      {outcome === 'done' && <Tag kind="held">{words('batch.done')}</Tag>}
      {outcome === 'waiting' && <Tag kind="outline">{words('batch.waiting')}</Tag>}
      {said !== null && <Tag kind="late">{words('batch.refused')}</Tag>}
    </li>
  );
}

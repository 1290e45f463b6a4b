import { useFormat } from '@maillage/platform-admin';
import { useLabellingFrame } from '../labelling-frame.js';
import { useLifeWords } from '../language/life-words.js';
import styles from './audit-file.module.css';
import { FindingTag, OpinionTag } from './finding-tag.js';
import type { AuditedCriterion } from './opinion-draft.js';

/** An opinion that is not written now, and why. */
export function OpinionReading({ criterion: { opinion }, why }: { criterion: AuditedCriterion; why: string }) {
  const words = useLifeWords();
  const format = useFormat();
  const { acting } = useLabellingFrame();
  if (opinion === null) return <p className={styles.muted}>{why}</p>;
  return (
    <div className={styles.answer}>
      <p className={styles.tags} style={{ justifyContent: 'flex-start' }}>
        {opinion.opinion !== null && <OpinionTag opinion={opinion.opinion} />}
        {opinion.finding !== null && <FindingTag kind={opinion.finding} />}
        {opinion.seenPercent !== null && (
          <span className={styles.muted}>
            {words('audited.seen', { percent: format.percent(opinion.seenPercent / 100) })}
          </span>
        )}
      </p>
      {opinion.body !== '' && <p className={styles.prose}>{opinion.body}</p>}
      <p className={styles.muted}>
        {words('auditing.written', {
          by: opinion.personName,
          day: format.day(opinion.writtenAt, { zone: acting.timeZone, weekday: false }),
        })}
      </p>
      <p className={styles.muted}>{why}</p>
    </div>
  );
}

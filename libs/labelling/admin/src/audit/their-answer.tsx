import { Tag, useFormat, type TagKind } from '@maillage/platform-admin';
import { IconFileText } from '@tabler/icons-react';
import { useLabellingFrame } from '../labelling-frame.js';
import { type LifeWords, useLifeWords } from '../language/life-words.js';
import styles from './audit-file.module.css';
import type { AuditedCriterion } from './opinion-draft.js';

const kinds: Record<string, TagKind> = {
  done: 'held',
  planned: 'inWork',
  partly: 'inWork',
  notDone: 'neutral',
  notConcerned: 'neutral',
};

const statuses = ['done', 'planned', 'partly', 'notDone', 'notConcerned'] as const;

function statusWord(words: LifeWords, status: string): string {
  const known = statuses.find((one) => one === status);
  return known === undefined ? status : words(`auditing.status.${known}`);
}

export function AnswerTag({ status }: Pick<AuditedCriterion, 'status'>) {
  const words = useLifeWords();
  if (status === null) return <Tag kind="outline">{words('auditing.noAnswer')}</Tag>;
  return <Tag kind={kinds[status] ?? 'neutral'}>{statusWord(words, status)}</Tag>;
}

/** What the organisation declares of one criterion, and the evidence it joined: beside what the auditors hold. */
export function TheirAnswer({ criterion }: { criterion: AuditedCriterion }) {
  const words = useLifeWords();
  const format = useFormat();
  const { places } = useLabellingFrame();
  const { status, donePercent, plannedOn, comment, reason, excluded, evidence } = criterion;
  const day = (date: string) => format.day(date, { weekday: false });
  return (
    <>
      <div className={styles.answer}>
        <p>
          <AnswerTag status={status} />{' '}
          <span className={styles.muted}>
            {donePercent !== null && words('auditing.donePart', { percent: format.percent(donePercent / 100) })}
            {donePercent !== null && plannedOn !== null && ', '}
            {plannedOn !== null && words('auditing.plannedOn', { day: day(plannedOn) })}
          </span>
        </p>
        {excluded !== null && <p className={styles.muted}>{words('auditing.excluded')}</p>}
        {reason !== null && reason !== '' && <p className={styles.prose}>{reason}</p>}
        <p className={comment === '' ? styles.muted : styles.prose}>
          {comment === '' ? words('auditing.noComment') : comment}
        </p>
      </div>
      <h4>{words('auditing.evidence')}</h4>
      {evidence.length === 0 && <p className={styles.muted}>{words('auditing.noEvidence')}</p>}
      <ul className={styles.evidence}>
        {evidence.map(({ id, documentVersionId, title, effectiveOn, expiresOn }) => (
          <li key={id}>
            <IconFileText aria-hidden />
            <span>
              <a href={places.documentFile(documentVersionId)}>{title}</a>
              <span className={styles.muted}>
                {' '}
                {words('auditing.evidenceDated', { day: day(effectiveOn) })}
                {expiresOn !== null && `, ${words('auditing.evidenceUntil', { day: day(expiresOn) })}`}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

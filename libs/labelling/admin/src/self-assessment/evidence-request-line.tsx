import { Tag, useFormat } from '@maillage/platform-admin';
import { IconClock, IconFileTime } from '@tabler/icons-react';
import type { CriterionAnswerDetailFragment } from '../generated/graphql.js';
import { useLabellingFrame } from '../labelling-frame.js';
import { useAssessmentWords } from '../language/assessment-words.js';
import styles from './criterion.module.css';

/** A piece of evidence that somebody asked for, and whether it came. */
export function EvidenceRequestLine({ request }: { request: CriterionAnswerDetailFragment['requests'][number] }) {
  const words = useAssessmentWords();
  const format = useFormat();
  const { acting } = useLabellingFrame();
  const { label, requestedBy, requestedAt, awaitedOn, fulfilledAt, isLate } = request;
  const day = (one: string) => format.day(one, { weekday: false, year: false, zone: acting.timeZone });
  const asked = words('criterion.requestedBy', { by: requestedBy, day: day(requestedAt), awaited: day(awaitedOn) });
  return (
    <li className={styles.file}>
      <IconFileTime aria-hidden />
      <span className={styles.fileWords}>
        <b>{label}</b>
        <span className={styles.quietText}>
          {fulfilledAt === null ? asked : words('criterion.fulfilled', { day: day(fulfilledAt) })}
        </span>
      </span>
      <span className={styles.fileEnd}>
        {fulfilledAt !== null ? (
          <Tag kind="held">{words('criterion.received')}</Tag>
        ) : isLate ? (
          <Tag kind="late">{words('criterion.late')}</Tag>
        ) : (
          <Tag kind="inWork" icon={<IconClock />}>
            {words('criterion.awaited')}
          </Tag>
        )}
      </span>
    </li>
  );
}

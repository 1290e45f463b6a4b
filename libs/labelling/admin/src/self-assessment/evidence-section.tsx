import { Tag, useFormat } from '@maillage/platform-admin';
import { IconClock, IconFileText, IconFileTime, IconShieldCheck } from '@tabler/icons-react';
import type { CriterionAnswerDetailFragment } from '../generated/graphql.js';
import { useLabellingFrame } from '../labelling-frame.js';
import { useAssessmentWords } from '../language/assessment-words.js';
import styles from './criterion.module.css';

/** What is joined, what has expired, what is asked for. */
export function EvidenceSection({ answer }: { answer: CriterionAnswerDetailFragment }) {
  const words = useAssessmentWords();
  const { evidence, requests, expectedEvidence } = answer;
  const expected = expectedEvidence[0]?.label;
  return (
    <section className={styles.part} aria-label={words('criterion.evidence')}>
      <h4>{words('criterion.evidence')}</h4>
      {evidence.length === 0 && requests.length === 0 && (
        <p className={styles.quietText}>
          {expected === undefined
            ? words('criterion.noEvidence')
            : words('criterion.noEvidenceExpected', { proof: expected })}
        </p>
      )}
      <ul className={styles.files}>
        {evidence.map((one) => (
          <EvidenceLine key={one.id} evidence={one} />
        ))}
        {requests.map((one) => (
          <RequestLine key={one.id} request={one} />
        ))}
      </ul>
    </section>
  );
}

type Evidence = CriterionAnswerDetailFragment['evidence'][number];

function EvidenceLine({ evidence }: { evidence: Evidence }) {
  const words = useAssessmentWords();
  const format = useFormat();
  const { places } = useLabellingFrame();
  const { title, isExpired, expiresOn, effectiveOn, alsoUsedBy } = evidence;
  const day = (one: string) => format.day(one, { weekday: false });
  const facts = [
    words('criterion.dated', { day: day(effectiveOn) }),
    expiresOn !== null && words(isExpired ? 'criterion.expiredOn' : 'criterion.validUntil', { day: day(expiresOn) }),
    alsoUsedBy.length > 0 && words('criterion.alsoUsed', { codes: alsoUsedBy.join(', ') }),
  ].filter((fact) => fact !== false);
  return (
    <li className={styles.file}>
      <IconFileText aria-hidden />
      <span className={styles.fileWords}>
        <a href={`${places.documents}/${evidence.documentId}`}>{title}</a>
        <span className={styles.quietText}>{facts.join(', ')}</span>
      </span>
      <span className={styles.fileEnd}>
        {isExpired ? (
          <Tag kind="late">{words('criterion.expired')}</Tag>
        ) : (
          <Tag kind="held" icon={<IconShieldCheck />}>
            {words('criterion.valid')}
          </Tag>
        )}
      </span>
    </li>
  );
}

function RequestLine({ request }: { request: CriterionAnswerDetailFragment['requests'][number] }) {
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

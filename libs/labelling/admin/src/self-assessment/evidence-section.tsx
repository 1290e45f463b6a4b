import { Act, useRefusalWords } from '@maillage/platform-admin';
import { IconFileTime, IconPaperclip } from '@tabler/icons-react';
import { useState } from 'react';
import type { CriterionAnswerDetailFragment, LabelCycleDetailFragment } from '../generated/graphql.js';
import { useAssessmentWords } from '../language/assessment-words.js';
import { actOf } from './act-of.js';
import { AttachDialog } from './attach-dialog.js';
import { EvidenceList } from './evidence-list.js';
import { EvidenceRequestLine } from './evidence-request-line.js';
import { RequestEvidenceDialog } from './request-evidence-dialog.js';
import styles from './criterion.module.css';

interface EvidenceSectionProps {
  cycle: LabelCycleDetailFragment;
  answer: CriterionAnswerDetailFragment;
}

/** What is joined, what has expired, what is asked for. */
export function EvidenceSection({ cycle, answer }: EvidenceSectionProps) {
  const words = useAssessmentWords();
  const { availability } = useRefusalWords();
  const [dialog, setDialog] = useState<'attach' | 'request' | null>(null);
  const isExcluded = answer.criterion.excluded !== null;
  const attach = isExcluded ? null : actOf(answer, 'attachEvidence');
  const request = isExcluded ? null : actOf(answer, 'requestEvidence');
  const { evidence, requests, expectedEvidence } = answer;
  const expected = expectedEvidence[0]?.label;
  const close = () => setDialog(null);
  return (
    <section className={styles.part} aria-label={words('criterion.evidence')}>
      <header className={styles.partHead}>
        <h4>{words('criterion.evidence')}</h4>
        <span className={styles.ways}>
          {request?.can === true && (
            <Act
              size="small"
              label={words('criterion.request')}
              icon={<IconFileTime aria-hidden />}
              onAct={() => setDialog('request')}
            />
          )}
          {attach !== null && (
            <Act
              size="small"
              label={words('criterion.attach')}
              icon={<IconPaperclip aria-hidden />}
              available={availability(attach)}
              onAct={() => setDialog('attach')}
            />
          )}
        </span>
      </header>
      {evidence.length === 0 && requests.length === 0 && (
        <p className={styles.quietText}>
          {expected === undefined
            ? words('criterion.noEvidence')
            : words('criterion.noEvidenceExpected', { proof: expected })}
        </p>
      )}
      <EvidenceList answer={answer} />
      {requests.length > 0 && (
        <ul className={styles.files}>
          {requests.map((one) => (
            <EvidenceRequestLine key={one.id} request={one} />
          ))}
        </ul>
      )}
      {dialog === 'attach' && <AttachDialog answer={answer} onClose={close} />}
      {dialog === 'request' && <RequestEvidenceDialog cycle={cycle} answer={answer} onClose={close} />}
    </section>
  );
}

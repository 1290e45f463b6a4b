import { RefusalBanner, Tag, useApiAct, useFormat, type Refusal } from '@maillage/platform-admin';
import { IconFileText, IconShieldCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { detachEvidenceMutation } from '../assessment/assessment.mutations.js';
import type { CriterionAnswerDetailFragment } from '../generated/graphql.js';
import { useLabellingFrame } from '../labelling-frame.js';
import { useAssessmentWords } from '../language/assessment-words.js';
import { actOf } from './act-of.js';
import { useFreshCriterion } from './use-fresh-criterion.js';
import styles from './criterion.module.css';

/** The files that are joined, each to be kept, and to be taken from the criterion by who may join them. */
export function EvidenceList({ answer }: { answer: CriterionAnswerDetailFragment }) {
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const refresh = useFreshCriterion(answer.cycleId, answer.criterion.key);
  const detach = useApiAct(detachEvidenceMutation);
  const { evidence } = answer;
  const take = async (evidenceId: string) => {
    setRefusal(await detach({ evidenceId }));
    await refresh();
  };
  const mayDetach = actOf(answer, 'attachEvidence')?.can === true;
  return (
    <>
      <RefusalBanner refusal={refusal} />
      {evidence.length > 0 && (
        <ul className={styles.files}>
          {evidence.map((one) => (
            <EvidenceLine key={one.id} evidence={one} onDetach={mayDetach ? () => void take(one.id) : null} />
          ))}
        </ul>
      )}
    </>
  );
}

interface EvidenceLineProps {
  evidence: CriterionAnswerDetailFragment['evidence'][number];
  onDetach: (() => void) | null;
}

function EvidenceLine({ evidence, onDetach }: EvidenceLineProps) {
  const words = useAssessmentWords();
  const { places } = useLabellingFrame();
  const facts = useEvidenceFacts(evidence);
  const { title, fileName, isExpired, documentVersionId } = evidence;
  return (
    <li className={styles.file}>
      <IconFileText aria-hidden />
      <span className={styles.fileWords}>
        <a href={places.documentFile(documentVersionId)} download={fileName}>
          {title}
        </a>
        <span className={styles.quietText}>{facts}</span>
      </span>
      <span className={styles.fileEnd}>
        {isExpired ? (
          <Tag kind="late">{words('criterion.expired')}</Tag>
        ) : (
          <Tag kind="held" icon={<IconShieldCheck />}>
            {words('criterion.valid')}
          </Tag>
        )}
        {onDetach !== null && (
          <button
            type="button"
            className={styles.quiet}
            aria-label={words('criterion.detachOf', { title })}
            onClick={onDetach}
          >
            {words('criterion.detach')}
          </button>
        )}
      </span>
    </li>
  );
}

function useEvidenceFacts(evidence: EvidenceLineProps['evidence']): string {
  const words = useAssessmentWords();
  const format = useFormat();
  const { effectiveOn, expiresOn, isExpired, alsoUsedBy } = evidence;
  const day = (one: string) => format.day(one, { weekday: false });
  return [
    words('criterion.dated', { day: day(effectiveOn) }),
    expiresOn !== null && words(isExpired ? 'criterion.expiredOn' : 'criterion.validUntil', { day: day(expiresOn) }),
    alsoUsedBy.length > 0 && words('criterion.alsoUsed', { codes: alsoUsedBy.join(', ') }),
  ]
    .filter((fact) => fact !== false)
    .join(', ');
}

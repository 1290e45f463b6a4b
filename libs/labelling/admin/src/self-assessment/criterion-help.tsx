import type { CriterionAnswerDetailFragment } from '../generated/graphql.js';
import { useAssessmentWords } from '../language/assessment-words.js';
import styles from './criterion.module.css';

/** What is expected, and how to understand the criterion. */
export function CriterionHelp({ answer: { help, expectedEvidence } }: { answer: CriterionAnswerDetailFragment }) {
  const words = useAssessmentWords();
  const proofs = expectedEvidence
    .map(({ label, required }) => (required ? label : words('criterion.optional', { proof: label })))
    .join(', ');
  return (
    <div className={styles.help}>
      {proofs !== '' && <p>{words('criterion.expected', { proofs })}</p>}
      {help !== '' && (
        <details>
          <summary>{words('criterion.help')}</summary>
          <p>{help}</p>
        </details>
      )}
    </div>
  );
}

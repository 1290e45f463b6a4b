import { AppLink, useFormat } from '@maillage/platform-admin';
import type { AssessedCriterionRowFragment } from '../generated/graphql.js';
import { useAssessmentWords } from '../language/assessment-words.js';
import { StatusTag } from './status-tag.js';
import styles from './self-assessment.module.css';

/** A criterion in the list: its state, what is joined, who has it. The whole row opens it. */
export function CriterionRow({ criterion, href }: { criterion: AssessedCriterionRowFragment; href: string }) {
  const facts = useCriterionFacts(criterion);
  return (
    <li className={styles.row}>
      <span className={styles.code}>{criterion.code}</span>
      <span className={styles.rowWords}>
        <AppLink href={href}>{criterion.title}</AppLink>
        {facts !== '' && <span className={styles.facts}>{facts}</span>}
      </span>
      <StatusTag criterion={criterion} />
    </li>
  );
}

function useCriterionFacts(criterion: AssessedCriterionRowFragment): string {
  const words = useAssessmentWords();
  const format = useFormat();
  const { evidenceCount, expiredEvidenceCount, openRequestCount, planActionCount, assignee } = criterion;
  if (criterion.excluded !== null) return words('self.excluded');
  const planned = criterion.plannedOn === null ? null : format.day(criterion.plannedOn, { weekday: false });
  return [
    criterion.reopenedAt !== null && words('self.reopened'),
    planned !== null && words('self.plannedFor', { day: planned }),
    evidenceCount > 0 && words('self.proofs', { count: evidenceCount }),
    expiredEvidenceCount > 0 && words('self.expired', { count: expiredEvidenceCount }),
    openRequestCount > 0 && words('self.asked', { count: openRequestCount }),
    planActionCount > 0 && words('self.actions', { count: planActionCount }),
    criterion.isMine ? words('self.entrustedToYou') : assignee?.name,
    criterion.keptAside && words('self.keptAside'),
  ]
    .filter((fact) => typeof fact === 'string')
    .join(', ');
}

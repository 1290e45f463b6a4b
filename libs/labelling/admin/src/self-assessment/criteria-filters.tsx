import { AppLink } from '@maillage/platform-admin';
import { IconCircleDashed, IconUser, IconX } from '@tabler/icons-react';
import type { LabelCycleDetailFragment } from '../generated/graphql.js';
import { useLabellingFrame } from '../labelling-frame.js';
import { useAssessmentWords } from '../language/assessment-words.js';
import { assessmentHref } from './assessment-search.js';
import { countListed, type CriteriaFilter } from './criteria-list.js';
import styles from './self-assessment.module.css';

interface CriteriaFiltersProps {
  cycle: LabelCycleDetailFragment;
  axis: string;
  filter: CriteriaFilter | null;
}

/** What is entrusted to me and what has no answer, counted over all axes; each is one press. */
export function CriteriaFilters({ cycle, axis, filter }: CriteriaFiltersProps) {
  const words = useAssessmentWords();
  const { places } = useLabellingFrame();
  const page = places.selfAssessment(cycle.id);
  const filters = [
    { key: 'confies-a-moi', label: words('self.mine'), icon: <IconUser aria-hidden /> },
    { key: 'sans-reponse', label: words('self.unanswered'), icon: <IconCircleDashed aria-hidden /> },
  ] as const;
  return (
    <div className={styles.filters}>
      {filters.map(({ key, label, icon }) => (
        <AppLink
          key={key}
          href={assessmentHref(page, key === filter ? { axe: axis } : { filtre: key })}
          aria-current={key === filter ? 'true' : undefined}
        >
          {icon}
          {label} <b>{countListed(cycle.axes, key)}</b>
          {key === filter && <IconX role="img" aria-label={words('self.removeFilter')} />}
        </AppLink>
      ))}
    </div>
  );
}

import { useQuery } from '@apollo/client/react';
import { BarList, useFormat } from '@maillage/platform-admin';
import { criterionBenchmarkQuery } from '../assessment/assessment.operations.js';
import type { AssessedCriterionRowFragment, LabelCycleDetailFragment } from '../generated/graphql.js';
import { useAssessmentWords } from '../language/assessment-words.js';
import styles from './criterion.module.css';

const told = ['done', 'planned', 'partly', 'notDone', 'notConcerned'] as const;

interface RegionBenchmarkProps {
  cycle: Pick<LabelCycleDetailFragment, 'id'>;
  criterion: Pick<AssessedCriterionRowFragment, 'key' | 'status'>;
}

/** How the Missions of the region answered this criterion; nothing where too few did, or all alike. */
export function RegionBenchmark({ cycle, criterion }: RegionBenchmarkProps) {
  const words = useAssessmentWords();
  const format = useFormat();
  const { data } = useQuery(criterionBenchmarkQuery, { variables: { cycleId: cycle.id } });
  const figures = data?.criterionBenchmark.find(({ key }) => key === criterion.key);
  if (figures === undefined) return null;
  const bars = told.map((status) => {
    const strong = status === criterion.status;
    const answer = words(`self.status.${status}`);
    return {
      ...{
        key: status,
        value: figures[status],
        figure: words('benchmark.share', { share: format.count(figures[status]) }),
        strong,
      },
      label: strong ? `${answer} (${words('benchmark.ours')})` : answer,
    };
  });
  return (
    <details className={styles.benchmark}>
      <summary>{words('benchmark.done', { count: figures.done, shown: format.count(figures.respondents) })}</summary>
      <BarList label={words('benchmark.label')} bars={bars} scale={100} />
      <p>{words('benchmark.anonymous')}</p>
    </details>
  );
}

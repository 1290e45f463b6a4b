import { useQuery } from '@apollo/client/react';
import { Card, FactList, QueryStates, useFormat, useRefusalWords } from '@maillage/platform-admin';
import { labelCycleQuery } from '../assessment/assessment.operations.js';
import type { CourseFieldsFragment, LabelCycleDetailFragment } from '../generated/graphql.js';
import { useLabellingWords } from '../language/labelling-words.js';
import { useLifeWords } from '../language/life-words.js';
import { criteriaByAnswer } from './criteria-by-answer.js';

/** What the union will receive, to be verified before submitting: framework, level, criteria, evidence, people named. */
export function SentCard({ course }: { course: CourseFieldsFragment }) {
  const words = useLifeWords();
  const { refused } = useRefusalWords();
  const { data, loading, error, refetch } = useQuery(labelCycleQuery, {
    variables: { id: course.id },
    fetchPolicy: 'cache-and-network',
  });
  const cycle = data?.labelCycle;
  return (
    <Card title={words('application.sent')}>
      <QueryStates
        loading={loading && cycle === undefined}
        what={words('application.sent')}
        error={cycle === undefined ? refused(error) : null}
        onRetry={() => void refetch()}
      >
        {cycle !== undefined && <SentFacts course={course} cycle={cycle} />}
      </QueryStates>
    </Card>
  );
}

function SentFacts({ course, cycle }: { course: CourseFieldsFragment; cycle: LabelCycleDetailFragment }) {
  const words = useLifeWords();
  const label = useLabellingWords();
  const format = useFormat();
  const percent = (points: number) => format.percent(points / 10_000);
  const { answered, applicable } = cycle.progress;
  const criteria = cycle.axes.flatMap((axis) => axis.criteria);
  const counts = criteriaByAnswer(criteria)
    .filter(({ count }) => count > 0)
    .map(({ answer, count }) => words(`application.answered.${answer}`, { count }));
  const evidence = criteria.reduce((sum, { evidenceCount }) => sum + evidenceCount, 0);
  const level = course.readiness?.levels.findLast(({ met }) => met);
  const named = (person: { readonly name: string } | null) => person?.name ?? words('application.notNamed');
  return (
    <FactList
      facts={[
        { term: words('application.receiptFramework'), detail: course.frameworkTitle },
        { term: words('application.sentKind'), detail: label(`cycleKind.${course.kind}`) },
        {
          term: words('application.sentLevel'),
          detail:
            level === undefined
              ? words('application.sentLevelNone')
              : words('application.levelOption', { number: level.number, title: level.title }),
        },
        {
          term: words('application.sentCriteria'),
          detail: `${words('application.sentAnswered', { answered, count: applicable })} ${counts.join(', ')}`,
        },
        {
          term: words('application.sentScore'),
          detail: words('application.score', {
            done: percent(cycle.progress.done),
            planned: percent(cycle.progress.planned),
          }),
        },
        { term: words('application.sentEvidence'), detail: format.count(evidence) },
        { term: words('application.sentPresident'), detail: named(cycle.president) },
        { term: words('application.sentDirector'), detail: named(cycle.director) },
        { term: words('application.sentContact'), detail: named(cycle.contact) },
      ]}
    />
  );
}

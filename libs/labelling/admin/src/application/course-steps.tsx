import { Steps, type Step, useFormat } from '@maillage/platform-admin';
import type { CourseFieldsFragment, LabelCycleState } from '../generated/graphql.js';
import { useLabellingFrame } from '../labelling-frame.js';
import { useLifeWords } from '../language/life-words.js';

const steps = ['assessment', 'application', 'audit', 'contradictory', 'commission', 'decision'] as const;

const reached: Record<LabelCycleState, number> = {
  registered: 0,
  selfAssessment: 0,
  regionalReview: 0,
  applied: 1,
  admissible: 1,
  auditorsAssigned: 2,
  planSent: 2,
  auditInProgress: 2,
  reportDraft: 2,
  contradictoryPhase: 3,
  reportFinal: 4,
  commissionScheduled: 4,
  deferred: 4,
  appealed: 4,
  granted: 6,
  grantedWithConditions: 6,
  refused: 6,
  completed: 6,
  abandoned: 0,
};

/** The road of a file, with the dates that are known. */
export function CourseSteps({ course }: { course: CourseFieldsFragment }) {
  const words = useLifeWords();
  const format = useFormat();
  const { acting } = useLabellingFrame();
  const at = (...acts: readonly string[]) => {
    const found = course.decisions.find(({ act }) => acts.includes(act));
    return found === undefined ? undefined : format.shortDate(found.at, acting.timeZone);
  };
  const when: Record<(typeof steps)[number], string | undefined> = {
    assessment: at('start'),
    application: at('apply'),
    audit: course.auditFrom === null ? undefined : format.shortDate(course.auditFrom),
    contradictory:
      course.contradictoryUntil === null ? undefined : format.shortDate(course.contradictoryUntil, acting.timeZone),
    commission: at('scheduleCommission'),
    decision: at('grant', 'grantWithConditions', 'refuse', 'complete'),
  };
  const now = reached[course.state];
  const statusOf = (index: number): Step['status'] => {
    if (index < now) return 'done';
    return index === now ? 'now' : 'next';
  };
  return (
    <Steps
      label={words('application.course')}
      steps={steps.map((step, index) => ({
        label: words(`application.step.${step}`),
        ...(when[step] === undefined ? {} : { when: when[step] }),
        status: statusOf(index),
      }))}
    />
  );
}

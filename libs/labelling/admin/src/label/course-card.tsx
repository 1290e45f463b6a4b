import { Card, Timeline, useFormat, type TimelineItem } from '@maillage/platform-admin';
import type { LabelCycleDetailFragment } from '../generated/graphql.js';
import { useLabellingFrame } from '../labelling-frame.js';
import { useAssessmentWords } from '../language/assessment-words.js';
import { courseOf, type CourseWhen } from './course-steps.js';

/** Where the organisation is on the road to the label, with the dates. */
export function CourseCard({ cycle }: { cycle: LabelCycleDetailFragment }) {
  const words = useAssessmentWords();
  const whenWords = useCourseWhen();
  const items: TimelineItem[] = courseOf(cycle).map(({ step, status, when }) => ({
    title: words(`label.courseStep.${step}`),
    status,
    ...(when === null ? {} : { when: whenWords(when) }),
  }));
  return (
    <Card title={words('label.course')}>
      <Timeline items={items} />
    </Card>
  );
}

function useCourseWhen(): (when: CourseWhen) => string {
  const words = useAssessmentWords();
  const format = useFormat();
  const { acting } = useLabellingFrame();
  const day = (moment: string) => format.day(moment, { weekday: false, zone: acting.timeZone });
  return (when) => {
    if (when.kind === 'between') return words('label.between', { from: day(when.day), to: day(when.to) });
    return words(`label.${when.kind}`, { day: day(when.day) });
  };
}

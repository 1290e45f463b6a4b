import { Meta, useFormat } from '@maillage/platform-admin';
import { IconChartBar, IconFolder, IconStairs } from '@tabler/icons-react';
import type { CourseFieldsFragment } from '../generated/graphql.js';
import { CycleTag } from '../label/cycle-tag.js';
import { useLabellingWords } from '../language/labelling-words.js';
import { useLifeWords } from '../language/life-words.js';

/** State, kind, how far, what level: one line under the title. */
export function CourseMeta({ course }: { course: CourseFieldsFragment }) {
  const words = useLifeWords();
  const label = useLabellingWords();
  const format = useFormat();
  const percent = (points: number) => format.percent(points / 10_000);
  return (
    <>
      <Meta>
        <CycleTag state={course.state} />
      </Meta>
      <Meta icon={<IconFolder />}>
        {label(`cycleKind.${course.kind}`)}, {course.frameworkTitle}
      </Meta>
      <Meta icon={<IconChartBar />}>
        {words('application.score', { done: percent(course.doneScore), planned: percent(course.plannedScore) })}
      </Meta>
      {course.levelAimed !== null && (
        <Meta icon={<IconStairs />}>{words('application.levelAimed', { level: course.levelAimed })}</Meta>
      )}
    </>
  );
}

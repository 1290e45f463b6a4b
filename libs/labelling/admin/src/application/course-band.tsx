import { Pile } from '@maillage/platform-admin';
import type { CourseFieldsFragment } from '../generated/graphql.js';
import { CourseSteps } from './course-steps.js';
import { type CoursePart, CourseTabs } from './course-tabs.js';

/** Above each part of our file: the parts, and how far it is on its road. */
export function CourseBand({ course, current }: { course: CourseFieldsFragment; current: CoursePart }) {
  return (
    <Pile gap="md">
      <CourseTabs cycleId={course.id} current={current} />
      <CourseSteps course={course} />
    </Pile>
  );
}

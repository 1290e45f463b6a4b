import { type Crumb, Page } from '@maillage/platform-admin';
import type { ReactNode } from 'react';
import type { CourseFieldsFragment } from '../generated/graphql.js';
import { CourseDecisions } from './course-decisions.js';
import { CourseMeta } from './course-meta.js';
import { CourseSteps } from './course-steps.js';

interface CoursePageProps {
  /** The list that the file stands in. */
  breadcrumb: readonly Crumb[];
  course: CourseFieldsFragment;
  title: string;
  notice: ReactNode;
  children: ReactNode;
}

/** The file of another organisation, for who accompanies it or conducts it: its road, and who decided what. */
export function CoursePage({ course, title, notice, breadcrumb, children }: CoursePageProps) {
  return (
    <Page
      title={title}
      density="work"
      breadcrumb={[...breadcrumb, { label: course.organisation.name }]}
      meta={<CourseMeta course={course} />}
      band={<CourseSteps course={course} />}
      aside={<CourseDecisions decisions={course.decisions} />}
    >
      {notice}
      {children}
    </Page>
  );
}

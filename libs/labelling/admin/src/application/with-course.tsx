import { PartialNotice } from '@maillage/platform-admin';
import type { ReactNode } from 'react';
import type { CourseFieldsFragment } from '../generated/graphql.js';
import { useLifeWords } from '../language/life-words.js';
import { CourseLoading, type CourseLoadingProps } from './course-frame.js';
import { useCourse } from './use-course.js';

interface WithCourseProps extends Pick<CourseLoadingProps, 'breadcrumb' | 'density'> {
  cycleId: string;
  /** @param notice that the file could not be read again, when it could not */
  children: (course: CourseFieldsFragment, notice: ReactNode) => ReactNode;
}

/** A page of one file: that it is loading or why it does not come, then what is drawn of it. */
export function WithCourse({ cycleId, children, ...page }: WithCourseProps) {
  const words = useLifeWords();
  const { course, loading, error, refusal, retry } = useCourse(cycleId);
  if (course === undefined) {
    return (
      <CourseLoading
        {...page}
        title={words('application.loading')}
        what={words('application.what')}
        loading={loading}
        error={refusal}
        onRetry={retry}
      />
    );
  }
  const notice = error === undefined ? null : <PartialNotice title={words('application.stale')} onRetry={retry} />;
  return children(course, notice);
}

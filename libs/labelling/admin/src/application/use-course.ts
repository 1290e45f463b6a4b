import { useQuery } from '@apollo/client/react';
import { useRefusalWords } from '@maillage/platform-admin';
import { cycleCourseQuery } from './course.operations.js';

const refreshEvery = 15_000;

/** One file as it is now; it follows what the others do while it is on the screen. */
export function useCourse(id: string) {
  const { refused } = useRefusalWords();
  const { data, loading, error, refetch } = useQuery(cycleCourseQuery, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
    pollInterval: refreshEvery,
    skipPollAttempt: () => document.hidden,
  });
  const course = data?.cycleCourse;
  return { course, loading, error, refusal: refused(error), retry: () => void refetch() };
}

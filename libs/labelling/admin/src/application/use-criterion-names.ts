import { useQuery } from '@apollo/client/react';
import type { CourseFieldsFragment } from '../generated/graphql.js';
import { criterionNamesQuery } from './criterion-names.operations.js';

/** The code and title of a criterion of the file; null where the reader may not know it. */
export function useCriterionNames({ id, reports }: Pick<CourseFieldsFragment, 'id' | 'reports'>) {
  const { data } = useQuery(criterionNamesQuery, { variables: { id } });
  const listed = data?.labelCycle.axes.flatMap(({ criteria }) => criteria) ?? [];
  const reported = reports.flatMap(({ criteria }) => criteria);
  const names = new Map([...reported, ...listed].map(({ key, code, title }) => [key, { code, title }]));
  return (key: string) => names.get(key) ?? null;
}

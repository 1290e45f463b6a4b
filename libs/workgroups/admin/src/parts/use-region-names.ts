import { useQuery } from '@apollo/client/react';
import { groupRegionsQuery } from '../group/group.operations.js';

/** The names of the regions by code; a code stays itself until the names arrive. */
export function useRegionNames(): (code: string) => string {
  const { data } = useQuery(groupRegionsQuery, { fetchPolicy: 'cache-first' });
  const names = new Map(data?.regions.map(({ code, name }) => [code, name]));
  return (code) => names.get(code) ?? code;
}

import { useQuery } from '@apollo/client/react';
import { callRegionsQuery } from '../list/call-list.operations.js';

/** The names of the regions by code; a code stays itself until the names arrive. */
export function useRegionNames(): (code: string) => string {
  const { data } = useQuery(callRegionsQuery);
  const names = new Map(data?.regions.map(({ code, name }) => [code, name]));
  return (code) => names.get(code) ?? code;
}

import { useQuery } from '@apollo/client/react';
import { roleRightsQuery } from './team.operations.js';

/** What each role opens today; empty until it has arrived. */
export function useRoleRights() {
  const { data } = useQuery(roleRightsQuery);
  return data?.networkRights.roles ?? [];
}

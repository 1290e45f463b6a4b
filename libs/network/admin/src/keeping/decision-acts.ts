import { useApiAct } from '@maillage/platform-admin';
import * as decisions from '../directory/organisation-decisions.operations.js';
import { organisationRecordQuery } from '../organisation/organisation-record.operations.js';
import { directoryActsQuery } from './keeping.operations.js';

/** The queries that an act of the directory's keeper changes. */
export const changedByActs = [organisationRecordQuery, directoryActsQuery];

const refetch = { refetch: changedByActs };

/** The acts that ask for a reason and nothing else. */
export const plainActs = ['admit', 'activate', 'suspend', 'reinstate', 'close'] as const;
export type PlainAct = (typeof plainActs)[number];

export function usePlainAct(act: PlainAct) {
  const acts = {
    admit: useApiAct(decisions.admitMutation, refetch),
    activate: useApiAct(decisions.activateMutation, refetch),
    suspend: useApiAct(decisions.suspendMutation, refetch),
    reinstate: useApiAct(decisions.reinstateMutation, refetch),
    close: useApiAct(decisions.closeMutation, refetch),
  };
  return acts[act];
}

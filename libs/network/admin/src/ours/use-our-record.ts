import { useQuery } from '@apollo/client/react';
import type { OurRecordQuery } from '../generated/graphql.js';
import { useNetworkFrame } from '../network-frame.js';
import { ourRecordQuery } from './our-record.operations.js';

export type OurRecord = OurRecordQuery['organisationRecord'];
export type OurSeat = OurRecord['seats'][number];

/** The record of the organisation acted for. */
export function useOurRecord() {
  const { acting } = useNetworkFrame();
  const { data, loading, error, refetch } = useQuery(ourRecordQuery, {
    variables: { id: acting.id },
    fetchPolicy: 'cache-and-network',
  });
  return { record: data?.organisationRecord, loading, error, refetch };
}

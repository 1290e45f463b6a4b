import { useQuery } from '@apollo/client/react';
import { coveringRegionalsQuery } from './keeping.operations.js';

/** The active associations, and the regions that each covers. */
export function useCoveringRegionals() {
  const { data } = useQuery(coveringRegionalsQuery);
  return data?.organisations.rows ?? [];
}

import { zoneOfUnion } from '@maillage/network-contract';

/** The day that an instant falls on at the union. @param instant an expression of SQL; without one, the instant of the clock */
export const dayOfUnionAt = (instant = 'clock_timestamp()'): string =>
  `(${instant} at time zone '${zoneOfUnion}')::date`;

import { type Capability, zoneOfUnion } from '@maillage/network-contract';

/** Of one kind: what it asks of who is told, and its rows of subject, title, call, count and instant. */
export interface AwaitedOf {
  readonly capability: Capability;
  /** $1 the acting organisation, $2 the person; `ours` are the applications of the organisation. */
  readonly rows: string;
}

/** The last second of a day, in the zone of the union. */
export const endOf = (day: string): string =>
  `(((${day}) + 1)::timestamp - interval '1 second') at time zone '${zoneOfUnion}'`;

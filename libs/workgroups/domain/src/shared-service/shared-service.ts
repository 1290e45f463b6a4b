import type { Cents, Decision } from '@maillage/platform-kernel';
import type { CostKey, ServiceAct, ServiceKind, ServiceState } from './service-vocabulary.js';

/** One key, and what it counts for in the whole: a plain key counts for all of it. */
export interface CostKeyPart {
  readonly key: CostKey;
  readonly percent: number;
}

/** What who runs a service writes of it. Days as `2027-01-01`. */
export interface ServiceTerms {
  readonly kind: ServiceKind;
  readonly title: string;
  readonly description: string;
  /** What is promised: how often, how fast, by whom. */
  readonly serviceLevel: string;
  readonly seats: number;
  readonly startsOn: string;
  readonly endsOn: string;
  /** Of the whole period, for all together. */
  readonly costCents: Cents;
  readonly keyParts: readonly CostKeyPart[];
}

/** A post, a tool or a training that a pooling group runs for those of its members that subscribe. */
export interface SharedService {
  readonly id: string;
  /** Who runs it: the sponsor of the group. */
  readonly tenantId: string;
  readonly groupId: string;
  readonly state: ServiceState;
  readonly terms: ServiceTerms;
}

export interface ServiceChange {
  readonly service: SharedService;
  readonly decision: Decision<ServiceState, ServiceAct>;
}

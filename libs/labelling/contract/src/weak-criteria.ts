import type { LabelReads } from './label-standings.js';

/** A criterion of the present self-assessment of an organisation that is not done, or less than half. */
export interface WeakCriterion {
  readonly cycleId: string;
  readonly code: string;
  readonly title: string;
  /** The axis of the framework that it is of. */
  readonly axis: string;
}

/** What an organisation would do well to be helped with, for contexts that know who can help. */
export abstract class WeakCriteria {
  /** Of its latest cycle, as far as the reader sees it, the heaviest first; none when it never assessed itself. */
  abstract of(reads: LabelReads, organisationId: string): Promise<readonly WeakCriterion[]>;
}

import type { Cents } from '@maillage/platform-kernel';
import type { PoolingReason, SizeBand, Stance } from './survey-vocabulary.js';

/** How a Mission stands to one family. */
export interface FamilyAnswer {
  readonly familyId: string;
  readonly stance: Stance;
  readonly reasons: readonly PoolingReason[];
  readonly note: string;
  /** What the Mission spends for it in a year today; null when it does not say. */
  readonly amountCents: Cents | null;
  /** Of a year, in the unit of the family; null when it does not say. */
  readonly quantity: number | null;
}

/** The answer of one Mission to one survey. What it answered before is kept as revisions. */
export interface SurveyAnswer {
  readonly id: string;
  /** The Mission, which owns the row. */
  readonly tenantId: string;
  readonly surveyId: string;
  readonly sponsorId: string;
  /** Whether the sponsor may read this very answer; in the totals it counts in any case. */
  readonly sharesAnswer: boolean;
  /** 1 for the first answer, one more for each change. */
  readonly revision: number;
  readonly answeredAt: Date;
  /** Where the Mission stood when it answered: the result is told by these. */
  readonly regionCode: string;
  readonly sizeBand: SizeBand;
  /** One for each family of the survey, in its order. */
  readonly families: readonly FamilyAnswer[];
}

import type { Indicator } from '../indicators/indicator.js';

/** Who reports of an indicator: each partner, the lead applicant alone, or all of them. */
export const indicatorReporters = ['partners', 'lead', 'all'] as const;
export type IndicatorReporter = (typeof indicatorReporters)[number];

export interface PlannedIndicator extends Indicator {
  readonly reportedBy: IndicatorReporter;
}

/** An account of expenditure, 60 to 68, of which shares and reports speak. */
export interface PlannedAccount {
  readonly account: string;
  readonly label: string;
  /** Of the budget of the lead applicant alone: partners are not asked of it. */
  readonly leadOnly?: boolean;
}

/** What one report is about, and the last day on which it comes in time. Days as `2021-11-30`. */
export interface PlannedPeriod {
  readonly startsOn: string;
  readonly endsOn: string;
  readonly dueOn: string;
}

/** What a consortium sets out to do together: the part that all of it reads, and that every share and report goes by. */
export interface ProjectPlan {
  readonly indicators: readonly PlannedIndicator[];
  readonly accounts: readonly PlannedAccount[];
  readonly periods: readonly PlannedPeriod[];
}

export const emptyPlan: ProjectPlan = { indicators: [], accounts: [], periods: [] };

/** The accounts of which an organisation reports, in the order of the plan. */
export function accountsOf(
  { accounts }: Pick<ProjectPlan, 'accounts'>,
  side: 'partner' | 'lead',
): readonly PlannedAccount[] {
  return accounts.filter(({ leadOnly }) => side === 'lead' || leadOnly !== true);
}

/** The indicators of which an organisation reports, in the order of the plan. */
export function indicatorsOf(
  { indicators }: Pick<ProjectPlan, 'indicators'>,
  side: 'partner' | 'lead',
): readonly PlannedIndicator[] {
  return indicators.filter(({ reportedBy }) => reportedBy === 'all' || (reportedBy === 'lead') === (side === 'lead'));
}

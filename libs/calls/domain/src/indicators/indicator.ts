/** A figure that reports count: people, actions, hours. */
export interface Indicator {
  readonly code: string;
  readonly label: string;
  /** The indicator that this one details; null for a total. */
  readonly partOf: string | null;
  /** Whether the parts divide their total: nobody is counted in two of them. */
  readonly isExclusive: boolean;
  readonly target: number | null;
  /** Whether it counts young people: small groups of them are not told. */
  readonly countsPeople: boolean;
}

/** What an organisation reports of an indicator. */
export interface ReportedFigure {
  readonly indicatorCode: string;
  readonly organisationId: string;
  readonly value: number;
}

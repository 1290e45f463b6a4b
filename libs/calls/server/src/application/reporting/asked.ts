import type { AskedOnce } from '../call/asked.js';

export interface ReportAsked extends AskedOnce {
  readonly reportId: string;
}

export interface SaveReportShareAsked extends ReportAsked {
  /** By the keys of the fields; null empties one, and what is not named stays. */
  readonly answers: unknown;
  /** The version that was read; 0 before the first. */
  readonly version: number;
}

export interface AskReportCorrectionAsked extends ReportAsked {
  readonly organisationId: string;
  /** The field that is to be looked at again; null for the share as a whole. */
  readonly fieldKey?: string | null | undefined;
  readonly body: string;
}

export interface CloseReportAsked extends ReportAsked {
  readonly summary: string;
  /** Why somebody is not waited for. */
  readonly reason?: string | null | undefined;
}

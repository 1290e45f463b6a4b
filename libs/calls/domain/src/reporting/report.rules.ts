import { allowed, firstRefusal, isBlank, refused, type Verdict } from '@maillage/platform-kernel';
import { wayMustExist } from '../machine/way-must-exist.rule.js';
import { reportShareMachine } from './report-share.transitions.js';
import type { ReportShareAct, ReportShareState, ReportState } from './report-vocabulary.js';

export type ReportRefusal =
  | 'reportClosed'
  | 'reportShareNotThereYet'
  | 'reportSharePastThis'
  | 'shareIncomplete'
  | 'sharesAwaited'
  | 'earlierReportOpen';

/** Figures that contradict each other keep nobody from sending: they are warned of beside the figure. */
export function reportShareVerdict(
  act: ReportShareAct,
  state: ReportShareState,
  { report, missing }: { readonly report: ReportState; readonly missing: number },
): Verdict<ReportRefusal> {
  return firstRefusal<ReportRefusal>(
    () => (report === 'open' ? allowed : refused('reportClosed')),
    () => wayMustExist(reportShareMachine, state, act),
    () => (act === 'send' && missing > 0 ? refused('shareIncomplete', { count: missing }) : allowed),
  );
}

/** What was sent is not written any more, until corrections are asked. */
export function reportShareIsOpen(state: ReportShareState, report: ReportState): Verdict<ReportRefusal> {
  if (report !== 'open') return refused('reportClosed');
  return state === 'sent' ? refused('reportSharePastThis', { state, act: 'fill' }) : allowed;
}

/** One that never reports keeps nobody else waiting for ever: the report may be closed without it, with a reason. */
export function closingVerdict(
  report: ReportState,
  shares: readonly ReportShareState[],
  { reason, earlierOpen }: { readonly reason: string | null; readonly earlierOpen: number },
): Verdict<ReportRefusal> {
  if (report !== 'open') return refused('reportClosed');
  if (earlierOpen > 0) return refused('earlierReportOpen', { count: earlierOpen });
  const awaited = shares.filter((state) => state !== 'sent').length;
  return awaited === 0 || (reason !== null && !isBlank(reason))
    ? allowed
    : refused('sharesAwaited', { count: awaited });
}

import { act, type InSystemeStage } from './applied-consortium.js';
import { partsOf, publishedCase } from './published-case.js';

/** What the lead applicant is told of a report, as its page asks for it. */
export interface ToldReport {
  readonly consolidation: {
    readonly figures: readonly {
      readonly code: string;
      readonly target: number | null;
      readonly achieved: number | null;
      readonly percent: number | null;
      readonly trace: readonly { readonly value: number }[];
      readonly warnings: readonly { readonly code: string; readonly told: number; readonly found: number }[];
    }[];
    readonly total: { readonly plannedCents: number; readonly actualCents: number };
  };
}

const document = `query Replay($id: ID!) { projectReport(id: $id) { consolidation {
  figures { code target achieved percent trace { value } warnings { code told found } }
  total { plannedCents actualCents } } } }`;

/** Both years are reported: figures from the beginning on, half of them after the first. */
export async function reported(
  stage: InSystemeStage,
  applicationId: string,
  beforeLast: (reportId: string) => Promise<void>,
): Promise<ToldReport> {
  const { officer, lead, clock } = stage;
  const opened = { applicationId };
  const { reportIds } = await act<{ reportIds: string[] }>(
    ...([stage, officer, 'openReports', 'CallApplicationInput', opened, 'reportIds'] as const),
  );
  for (const [year, reportId] of reportIds.entries()) {
    clock.moveTo(new Date(`${publishedCase.years[year]?.endsOn ?? ''}T12:00:00Z`));
    const isLast = year === reportIds.length - 1;
    if (isLast) await beforeLast(reportId);
    for (const [place, partner] of stage.partners.entries()) {
      const answers = { ...figuresOf('partners', place, isLast), progress: 'Des jeunes repérés, des actions tenues.' };
      const version = isLast && place === 0 ? 1 : 0;
      await act(stage, partner, 'sendReportShare', 'SaveReportShareInput', { reportId, answers, version });
    }
    const own = { ...figuresOf('lead', 0, isLast), progress: 'Coordination, webateliers.' };
    await act(stage, lead, 'sendReportShare', 'SaveReportShareInput', { reportId, answers: own, version: 0 });
    await act(stage, lead, 'closeReport', 'CloseReportInput', { reportId, summary: `Année ${year + 1}.` });
  }
  return stage.portal.query<ToldReport>(lead, 'projectReport', document, { id: reportIds.at(-1) ?? '' });
}

function figuresOf(reportedBy: 'partners' | 'lead', place: number, isLast: boolean): object {
  const told = publishedCase.indicators.filter((indicator) => indicator.reportedBy === reportedBy);
  return Object.fromEntries(
    told.map(({ code, achieved }) => {
      const whole = reportedBy === 'lead' ? achieved : (partsOf(achieved, publishedCase.partners)[place] ?? 0);
      return [`figure.${code}`, isLast ? whole : Math.floor(whole / 2)];
    }),
  );
}

export interface RefusedDay {
  readonly code: string;
  readonly field: string;
  readonly value: string;
}

/** The end of the project as the source prints it, from a table: it names a day that no calendar has. */
export async function impossibleDay(stage: InSystemeStage, reportId: string): Promise<RefusedDay | null> {
  const [partner] = stage.partners;
  if (partner === undefined) return null;
  const read = await stage.portal.post<{ faults: { reason: string; field: string; value: string }[] }>(partner, {
    path: `/calls/reports/${reportId}/share`,
    body: `Champ;Intitulé;Réalisé\nendsOn;Fin de l’action;${publishedCase.impossibleDay}\n`,
  });
  const [fault] = read.faults;
  return fault === undefined ? null : { code: fault.reason, field: fault.field, value: fault.value };
}

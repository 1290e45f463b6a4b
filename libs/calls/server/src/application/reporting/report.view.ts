import {
  accountsOf,
  closingVerdict,
  consolidatedAccounts,
  consolidatedFigures,
  gapOf,
  inconsistenciesOf,
  publishedFigures,
  reportShareIsOpen,
  reportShareVerdict,
} from '@maillage/calls-domain';
import { completenessOf } from '@maillage/forms-domain';
import type { ActingActor } from '@maillage/platform-server';
import type { ReportLine, ReportRow, ReportShareRow } from '../../persistence/reporting/report.reader.js';
import { capabilityOfReportAction } from '../../policy/report.ability.js';
import { actView } from '../act.view.js';
import { itemsIn } from '../consortium/share-form.js';
import { fieldsToTouch, prefilledOf, reportFormOf, toldIn, withPrefill } from './report-form.js';
import { partOf, plannedShareOf, toldShareOf } from './report-parts.js';

export function reportLineView({ today, ...line }: ReportLine, { organisationId }: ActingActor) {
  return { ...line, isLead: line.leadId === organisationId, isLate: isLate(line, today) };
}

/** Nobody is late with what is awaited no more. */
function isLate({ state, isStopped, dueOn }: Pick<ReportRow, 'state' | 'isStopped' | 'dueOn'>, today: string): boolean {
  return state === 'open' && !isStopped && dueOn < today;
}

/** A report as an organisation of the project sees it: its own share, and for the lead applicant all of them added up. */
export function reportView(row: ReportRow, actor: ActingActor) {
  const { shares, plan, closing, today } = row;
  const isLead = row.leadId === actor.organisationId;
  const own = shares.find(({ organisation }) => organisation.id === actor.organisationId);
  const { id, title, call, lead, coordinator, number, kind, startsOn, endsOn, dueOn, state, applicationId, callId } =
    row;
  return {
    ...{ id, title, call, lead, coordinator, number, kind, startsOn, endsOn, dueOn, state, applicationId, callId },
    ...{ awardCents: row.awardCents, closing, isLead, isLate: isLate(row, today), isStopped: row.isStopped, plan },
    own: own === undefined ? null : ownShareView(row, own, actor),
    consolidation: isLead ? consolidationView(row, actor) : null,
    /** For who runs the call, what was added up at the closing. */
    published: row.figures.length === 0 ? [] : publishedView(row),
  };
}

export type ReportView = ReturnType<typeof reportView>;

function ownShareView(row: ReportRow, share: ReportShareRow, actor: ActingActor) {
  const part = partOf(row, share, share.organisation.id);
  const prefilled = prefilledOf(part, row.last);
  const answers = withPrefill(prefilled, share.answers);
  const form = reportFormOf(part);
  const missing = itemsIn(completenessOf(form, answers));
  const { figures, spent } = toldIn(answers);
  const facts = { report: row.state, missing };
  const corrections = row.corrections.filter(({ organisationId }) => organisationId === share.organisation.id);
  const fill = { act: 'fill' as const, verdict: reportShareIsOpen(share.state, row.state) };
  const send = { act: 'send' as const, verdict: reportShareVerdict('send', share.state, facts) };
  return {
    ...{ state: share.state, form, answers, version: row.ownVersion, missing, corrections },
    ...{ sentAt: share.sentAt, sentBy: share.sentBy, grantCents: share.grantCents },
    prefilled: prefilled.filter(({ key, value }) => share.answers[key] === undefined || share.answers[key] === value),
    toTouch: fieldsToTouch(part, row.last),
    targets: Object.entries(share.targets).map(([code, target]) => ({ code, target })),
    money: accountsOf(row.plan, part.side).map(({ account, label }) => {
      const plannedCents = share.planned[account] ?? 0;
      const actualCents = spent.get(account) ?? 0;
      return { account, label, plannedCents, actualCents, ...gapOf(plannedCents, actualCents) };
    }),
    warnings: inconsistenciesOf(row.plan.indicators, figures),
    acts: [fill, send].map((told) => actView(told, capabilityOfReportAction[told.act], actor)),
  };
}

/** The shares that were sent, added up with their trace; nothing is corrected, and nobody is kept from closing. */
export function consolidationOf({ shares, plan }: Pick<ReportRow, 'shares' | 'plan'>) {
  const planned = shares.map((share) => plannedShareOf(share.organisation.id, share));
  const told = shares
    .filter(({ sentAt }) => sentAt !== null)
    .map((share) => toldShareOf(share.organisation.id, share.answers));
  return {
    figures: consolidatedFigures(plan.indicators, planned, told),
    accounts: consolidatedAccounts(plan.accounts, planned, told),
  };
}

function consolidationView(row: ReportRow, actor: ActingActor) {
  const { shares, plan, corrections, state, earlierOpen } = row;
  const { figures, accounts } = consolidationOf(row);
  const close = closingVerdict(
    state,
    shares.map((share) => share.state),
    { reason: null, earlierOpen },
  );
  const spentCents = accounts.reduce((sum, { actualCents }) => sum + actualCents, 0);
  const plannedCents = accounts.reduce((sum, account) => sum + account.plannedCents, 0);
  const published = publishedFigures(figures);
  return {
    figures: figures.map((figure) => ({ ...figure, published: published.get(figure.code) ?? null })),
    accounts,
    total: { plannedCents, actualCents: spentCents, ...gapOf(plannedCents, spentCents) },
    shares: shares.map((share) => ({
      ...{ organisation: share.organisation, role: share.role, state: share.state, grantCents: share.grantCents },
      ...{ sentAt: share.sentAt, sentBy: share.sentBy },
      form: reportFormOf(partOf(row, share, share.organisation.id)),
      answers: share.sentAt === null ? null : share.answers,
      warnings: share.sentAt === null ? [] : inconsistenciesOf(plan.indicators, toldIn(share.answers).figures),
      corrections: corrections.filter(({ organisationId }) => organisationId === share.organisation.id),
      mayAskCorrections: actView(
        {
          act: 'askCorrections' as const,
          verdict: reportShareVerdict('askCorrections', share.state, { report: state, missing: 0 }),
        },
        capabilityOfReportAction.askCorrections,
        actor,
      ),
    })),
    mayClose: actView({ act: 'close' as const, verdict: close }, capabilityOfReportAction.close, actor),
  };
}

/** Figures of a closed report as it may be published: groups that are too small are not told. */
function publishedView({ figures, plan }: ReportRow) {
  const told = plan.indicators.map(({ code, label, partOf: whole, countsPeople }) => {
    const own = figures.filter((figure) => figure.code === code);
    const achieved = own.length === 0 ? null : own.reduce((sum, { value }) => sum + value, 0);
    return { code, label, partOf: whole, countsPeople, achieved };
  });
  const published = publishedFigures(told);
  return told.map(({ code, label, partOf: whole, achieved }) => {
    const value = published.get(code) ?? null;
    return { code, label, partOf: whole, value, isSuppressed: achieved !== null && value === null };
  });
}

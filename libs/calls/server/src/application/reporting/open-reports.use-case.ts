import { Injectable } from '@nestjs/common';
import { awardedAmounts, callsLimits, indicatorsOf, overPeriods, type ReportKind } from '@maillage/calls-domain';
import type { Answers } from '@maillage/forms-domain';
import { DomainError, newId } from '@maillage/platform-kernel';
import { type ActingActor, appendEvent } from '@maillage/platform-server';
import { ExaminationRepository } from '../../persistence/examination/examination.repository.js';
import { type AwardedProject, AwardedProjectReader } from '../../persistence/reporting/awarded-project.reader.js';
import { type OpenedPlan, type OpenedReport, ReportRepository } from '../../persistence/reporting/report.repository.js';
import { callsPolicies } from '../../policy/calls.policies.js';
import { ActOnce } from '../act-once.js';
import { accountKey, askedKey, targetKey } from '../consortium/share-form.js';
import type { OpenReportsAsked } from './asked.js';

/** Who awarded a project opens its reports: one for each period of the plan, and in each the share of every organisation. */
@Injectable()
export class OpenReports {
  constructor(
    private readonly once: ActOnce,
    private readonly examinations: ExaminationRepository,
    private readonly projects: AwardedProjectReader,
    private readonly reports: ReportRepository,
  ) {}

  execute(actor: ActingActor, input: OpenReportsAsked): Promise<{ readonly reportIds: string[] }> {
    const asked = { operation: 'openReports', policy: callsPolicies.coordinate, input };
    return this.once.run(actor, asked, async (transaction) => {
      const { state, at } = await this.examinations.lockFor(transaction, actor, 'award', input.applicationId);
      if (state !== 'awarded' && state !== 'awardedPartially') throw new DomainError('projectNotAwarded');
      const project = await this.projects.one(transaction, input.applicationId);
      if (project === undefined) throw new DomainError('NOT_FOUND');
      demandOpenable(project, input);
      const opened = openedReports(project, input.awardCents, at);
      const plans = opened.flatMap((report, place) => plansOf(project, report, { ...input, place }));
      await this.reports.open(transaction, opened, plans);
      const payload = { applicationId: project.applicationId, leadId: project.leadId };
      await appendEvent(transaction, {
        name: 'reportsOpened',
        tenantId: actor.organisationId,
        payload,
        occurredAt: at,
      });
      return { reportIds: opened.map(({ id }) => id) };
    });
  }
}

/** @throws DomainError planMissing without periods to report on; reportsAlreadyOpen; INVALID_INPUT naming the amount */
function demandOpenable({ plan, reports }: AwardedProject, { awardCents }: OpenReportsAsked): void {
  if (reports > 0) throw new DomainError('reportsAlreadyOpen');
  if (plan.periods.length === 0) throw new DomainError('planMissing');
  if (awardCents < 0 || awardCents > callsLimits.amountCents) {
    throw new DomainError('INVALID_INPUT', { field: 'awardCents', min: 0, max: callsLimits.amountCents });
  }
}

function openedReports(project: AwardedProject, awardCents: number, at: Date): readonly OpenedReport[] {
  const { applicationId, leadId, callId, coordinatorId: tenantId, title, plan, shares } = project;
  const readers = [leadId, ...shares.map(({ organisationId }) => organisationId)];
  const reported = { indicators: plan.indicators, accounts: plan.accounts };
  return plan.periods.map((period, place) => {
    const kind: ReportKind = place === plan.periods.length - 1 ? 'final' : 'interim';
    const key = { id: newId(at), tenantId, applicationId, leadId, callId };
    return { ...key, ...period, number: place + 1, kind, title, plan: reported, awardCents, readers, at };
  });
}

/** Money of the period; targets of the whole project, for figures are told from its beginning on. */
function plansOf(
  { leadId, coordinatorId: tenantId, plan, shares }: AwardedProject,
  { id: reportId }: OpenedReport,
  { awardCents, place }: { readonly awardCents: number; readonly place: number },
): readonly OpenedPlan[] {
  const asked = shares.map(({ organisationId, answers }) => ({
    organisationId,
    askedCents: amountIn(answers, askedKey),
  }));
  const grants = new Map(awardedAmounts(awardCents, leadId, asked).map((one) => [one.organisationId, one.grantCents]));
  const ofPeriod = (cents: number): number => overPeriods(cents, plan.periods.length)[place] ?? 0;
  const lead = { organisationId: leadId, role: '', answers: {} as Answers };
  return [lead, ...shares].map(({ organisationId, role, answers }) => ({
    ...{ id: newId(), tenantId, reportId, organisationId, leadId, role },
    targets: organisationId === leadId ? leadTargets(plan) : targetsIn(answers, plan),
    planned: Object.fromEntries(
      plan.accounts.map(({ account }) => [account, ofPeriod(amountIn(answers, accountKey(account)))]),
    ),
    grantCents: ofPeriod(grants.get(organisationId) ?? 0),
  }));
}

function targetsIn(answers: Answers, plan: AwardedProject['plan']): Record<string, number> {
  return Object.fromEntries(
    indicatorsOf(plan, 'partner').flatMap(({ code }) => {
      const target = answers[targetKey(code)];
      return typeof target === 'number' ? [[code, target]] : [];
    }),
  );
}

/** What the lead applicant alone reports of is planned for it alone. */
function leadTargets(plan: AwardedProject['plan']): Record<string, number> {
  return Object.fromEntries(
    plan.indicators.flatMap(({ code, target, reportedBy }) =>
      reportedBy === 'lead' && target !== null ? [[code, target]] : [],
    ),
  );
}

function amountIn(answers: Answers, key: string): number {
  const amount = answers[key];
  return typeof amount === 'number' ? amount : 0;
}

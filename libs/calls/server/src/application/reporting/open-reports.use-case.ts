import { Injectable } from '@nestjs/common';
import { periodsOfSchedule, type PlannedPeriod, type ReportKind } from '@maillage/calls-domain';
import { zoneOfUnion } from '@maillage/network-contract';
import { dayIn, DomainError, newId } from '@maillage/platform-kernel';
import { type ActingActor, ActOnce, appendEvent, type WriteTransaction } from '@maillage/platform-server';
import { AwardRepository, type LoadedAward } from '../../persistence/award/award.repository.js';
import { type OpenedReport, ReportRepository } from '../../persistence/reporting/report.repository.js';
import { callsPolicies } from '../../policy/calls.policies.js';
import type { ApplicationAsked } from '../application/asked.js';
import { AwardActs } from '../award/award-acts.js';
import { type AwardedProject, awardedProjectOf } from './awarded-project.js';
import { KeepReports } from './keep-reports.js';
import { organisationPlans, reportedPlanOf } from './reported-plan.js';

/**
 * Who gives opens the reports of an award that runs: one for each period of the plan, else for each payment that waits for
 * one, and in each the share of every organisation. The award is reported on from then on.
 */
@Injectable()
export class OpenReports {
  constructor(
    private readonly once: ActOnce,
    private readonly acts: AwardActs,
    private readonly awards: AwardRepository,
    private readonly reports: ReportRepository,
    private readonly keeping: KeepReports,
  ) {}

  execute(actor: ActingActor, input: ApplicationAsked): Promise<{ readonly reportIds: string[] }> {
    const asked = { operation: 'openReports', policy: callsPolicies.coordinate, input };
    return this.once.run(actor, asked, async (transaction) => {
      const award = await this.awards.lockFor(transaction, actor, 'funder', input.applicationId);
      if (award.state === 'reporting') throw new DomainError('reportsAlreadyOpen');
      await this.acts.move(transaction, actor, { act: 'report', reason: null, award });
      return { reportIds: await this.opened(transaction, award) };
    });
  }

  /** An award that follows a cancelled one goes on with the reports that are there. */
  private async opened(transaction: WriteTransaction, award: LoadedAward): Promise<string[]> {
    const { applicationId, leadId, tenantId, at: occurredAt } = award;
    if (award.reports.length > 0) {
      await this.keeping.ofLocked(transaction, applicationId);
      return award.reports.map(({ id }) => id);
    }
    const project = awardedProjectOf(award);
    const opened = openedReports(project, award);
    await this.reports.open(transaction, opened, plansOf(project, award, opened));
    await appendEvent(transaction, { name: 'reportsOpened', tenantId, payload: { applicationId, leadId }, occurredAt });
    return opened.map(({ id }) => id);
  }
}

/** What of an award its reports are made of. */
type ReportedAward = Pick<
  LoadedAward,
  'applicationId' | 'leadId' | 'callId' | 'tenantId' | 'title' | 'amountCents' | 'schedule' | 'at'
>;

export function openedReports(project: AwardedProject, award: ReportedAward): readonly OpenedReport[] {
  const { applicationId, leadId, callId, tenantId, title, amountCents: awardCents, at } = award;
  const readers = [leadId, ...project.shares.map(({ organisationId }) => organisationId)];
  const periods = periodsOf(project, award);
  const plan = reportedPlanOf(project);
  return periods.map((period, place) => {
    const kind: ReportKind = place === periods.length - 1 ? 'final' : 'interim';
    const key = { id: newId(at), tenantId, applicationId, leadId, callId };
    return { ...key, ...period, number: place + 1, kind, title, plan, awardCents, readers, at };
  });
}

function periodsOf({ plan }: AwardedProject, { schedule, at }: ReportedAward): readonly PlannedPeriod[] {
  if (plan.periods.length > 0) return plan.periods;
  return periodsOfSchedule(schedule, dayIn(zoneOfUnion, at));
}

/** Money of each report's period; targets of the whole project, for figures are told from its beginning on. */
export function plansOf(
  project: AwardedProject,
  { leadId, tenantId, amountCents: awardCents }: ReportedAward,
  opened: readonly OpenedReport[],
) {
  const count = opened.length;
  return opened.flatMap(({ id: reportId }, place) =>
    organisationPlans({ project, leadId, awardCents, place, count }).map((plan) => ({
      ...{ ...plan, id: newId(), tenantId, reportId, leadId },
    })),
  );
}

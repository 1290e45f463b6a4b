import { Injectable } from '@nestjs/common';
import { newId } from '@maillage/platform-kernel';
import type { WriteTransaction } from '@maillage/platform-server';
import { AwardRepository, type AwardRow } from '../../persistence/award/award.repository.js';
import { ReportRepository } from '../../persistence/reporting/report.repository.js';
import { awardedProjectOf } from './awarded-project.js';
import { organisationPlans } from './reported-plan.js';

/**
 * Reports that are not closed go by who takes part today and by what is granted today: who has come has a share, who has
 * left is waited for no longer, and the money of the time is shared anew.
 */
@Injectable()
export class KeepReports {
  constructor(
    private readonly awards: AwardRepository,
    private readonly reports: ReportRepository,
  ) {}

  /** In the scope of who gives. Whoever opens the reports meanwhile is waited for. */
  async ofApplication(transaction: WriteTransaction, applicationId: string): Promise<void> {
    if (await this.awards.lockOf(transaction, applicationId)) await this.ofLocked(transaction, applicationId);
  }

  /** Of an award that is locked. Without reports, or an award that they are of, there is nothing to do. */
  async ofLocked(transaction: WriteTransaction, applicationId: string): Promise<void> {
    await this.reports.lockOpen(transaction, applicationId);
    const award = await this.awards.ofApplication(transaction, applicationId);
    if (award?.state === 'reporting') await this.keep(transaction, award);
  }

  private async keep(transaction: WriteTransaction, award: AwardRow): Promise<void> {
    const { tenantId, leadId, amountCents: awardCents } = award;
    const project = awardedProjectOf(award);
    const readers = [leadId, ...project.shares.map(({ organisationId }) => organisationId)];
    const count = award.reports.length;
    const open = award.reports.flatMap(({ id, isClosed }, place) => (isClosed ? [] : [{ id, place }]));
    const plans = open.flatMap(({ id: reportId, place }) =>
      organisationPlans({ project, leadId, awardCents, place, count }).map((plan) => ({
        ...{ ...plan, id: newId(), tenantId, reportId, leadId },
      })),
    );
    const kept = open.map(({ id }) => ({ id, tenantId, awardCents, readers }));
    await this.reports.keep(transaction, kept, plans);
  }
}

import { Injectable } from '@nestjs/common';
import type { WriteTransaction } from '@maillage/platform-server';
import type { LaidApplication } from './demo-applications.js';
import { layAward } from './demo-award.js';
import { DemoAwards } from './demo-awards.js';
import type { DemoCallsCast } from './demo-cast.js';
import { DemoReports } from './demo-reports.js';
import type { DemoRows } from './demo-rows.js';

/** Lays what was awarded in a call: the envelope shared, agreements and payments, and the reports of the consortium. */
@Injectable()
export class DemoProjects {
  constructor(
    private readonly awards: DemoAwards,
    private readonly reports: DemoReports,
  ) {}

  async lay(
    transaction: WriteTransaction,
    rows: DemoRows,
    files: readonly LaidApplication[],
    { cast, now }: { readonly cast: DemoCallsCast; readonly now: Date },
  ): Promise<void> {
    const above = ['DEMO-UNML', 'DEMO-ARML-CVL'].map((code) => cast.organisation(code).id);
    for (const grant of await this.awards.grant(transaction, rows, files)) {
      const { lead, coordinator, consortium } = grant.laid;
      layAward(rows, grant, {
        ...{ ends: consortium === null ? 'agreementSent' : 'reporting', now },
        ...{ coordinatorName: cast.nameOf(coordinator.organisationId), leadName: cast.nameOf(lead.organisationId) },
      });
      if (consortium === null) continue;
      const seated = [lead, ...consortium.partners.map(({ actor }) => actor)];
      const people = new Map(seated.map((actor) => [actor.organisationId, actor]));
      await this.reports.lay(transaction, rows, grant, { people, above, now });
    }
  }
}

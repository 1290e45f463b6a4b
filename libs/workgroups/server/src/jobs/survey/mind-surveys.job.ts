import { Logger } from '@nestjs/common';
import { eachInTurn, machineScope, type Recurring, RecurringJob, TenantDatabase } from '@maillage/platform-server';
import { MoveSurvey } from '../../application/survey/move-survey.use-case.js';
import { surveysDue } from '../../persistence/survey/survey.statements.js';

/** Closes surveys that are over, and reminds once three days before. Answers compare the deadline themselves. */
@RecurringJob({ name: 'mindSurveys', everySeconds: 30 })
export class MindSurveys implements Recurring {
  private readonly log = new Logger(MindSurveys.name);

  constructor(
    private readonly tenants: TenantDatabase,
    private readonly moving: MoveSurvey,
  ) {}

  async run(): Promise<void> {
    const surveys = await this.tenants.read(machineScope, (reads) =>
      reads.rows<{ id: string; tenantId: string }>(surveysDue, []),
    );
    await eachInTurn(surveys, ({ id, tenantId }) => this.moving.onTime(tenantId, id), {
      log: this.log,
      failed: ({ id }) => `Survey ${id} could not be moved`,
    });
  }
}

import { Injectable } from '@nestjs/common';
import { DomainError } from '@maillage/platform-kernel';
import { type ActingActor, ActOnce, type AskedAct, type WriteTransaction } from '@maillage/platform-server';
import { ReportReader, type ReportRow } from '../../persistence/reporting/report.reader.js';
import { reportView, type ReportView } from './report.view.js';

/** What all acts on a report share: done once for a key, answered with the report as it now is. */
@Injectable()
export class ReportActs {
  constructor(
    private readonly once: ActOnce,
    private readonly reader: ReportReader,
  ) {}

  run(
    actor: ActingActor,
    asked: AskedAct & { readonly input: { readonly reportId: string } },
    work: (transaction: WriteTransaction) => Promise<void>,
  ): Promise<ReportView> {
    return this.once.run(actor, asked, async (transaction) => {
      await work(transaction);
      return reportView(await this.row(transaction, actor, asked.input.reportId), actor);
    });
  }

  /** @throws DomainError NOT_FOUND */
  async row(transaction: WriteTransaction, actor: ActingActor, reportId: string): Promise<ReportRow> {
    const row = await this.reader.one(transaction, actor.organisationId, reportId);
    if (row === undefined) throw new DomainError('NOT_FOUND');
    return row;
  }
}

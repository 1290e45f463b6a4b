import { Injectable } from '@nestjs/common';
import { reportShareIsOpen } from '@maillage/calls-domain';
import { demand, DomainError } from '@maillage/platform-kernel';
import { type ActingActor, ActOnce, readSheetFile, type Sheet } from '@maillage/platform-server';
import { ReportRepository } from '../../persistence/reporting/report.repository.js';
import { callsPolicies } from '../../policy/calls.policies.js';
import { writtenIn } from './fill-report.use-case.js';
import { type FileFault, readShareFile } from './report-file.js';
import { reportFormOf } from './report-form.js';
import { partOf } from './report-parts.js';

export interface ImportShareAsked {
  readonly idempotencyKey: string;
  readonly reportId: string;
  readonly bytes: Buffer;
}

export interface ImportedShare {
  /** How many fields were taken. */
  readonly taken: number;
  /** Rows that were not, each with its field. */
  readonly faults: readonly FileFault[];
}

/** A share from a spreadsheet: good rows are taken, the others named with their field; nothing is sent by it. */
@Injectable()
export class ImportShare {
  constructor(
    private readonly once: ActOnce,
    private readonly reports: ReportRepository,
  ) {}

  /** @throws DomainError reportFileUnreadable when the file is no table */
  async execute(actor: ActingActor, { idempotencyKey, reportId, bytes }: ImportShareAsked): Promise<ImportedShare> {
    const sheet = await sheetIn(bytes);
    const input = { idempotencyKey, reportId, sheet };
    const asked = { operation: 'importReportShare', policy: callsPolicies.write, input };
    return this.once.run(actor, asked, async (transaction) => {
      const share = await this.reports.lockShare(transaction, actor, 'fill', reportId);
      demand(reportShareIsOpen(share.state, share.reportState));
      const read = readShareFile(reportFormOf(partOf(share, share, share.organisationId)), sheet);
      const answers = writtenIn(share, read.answers);
      const { version } = share;
      await this.reports.saveShare(transaction, share, { answers, version, by: actor.name, isSent: false });
      return { taken: Object.keys(read.answers).length, faults: read.faults };
    });
  }
}

async function sheetIn(bytes: Buffer): Promise<Sheet> {
  const { sheet, ...reading } = await readSheetFile(bytes);
  if (sheet !== undefined) return sheet;
  throw new DomainError('reportFileUnreadable', { fault: reading.fault ?? '' });
}

import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { DomainError } from '@maillage/platform-kernel';
import {
  type FoundCaller,
  Guarded,
  type ReadTransaction,
  readScope,
  RouteCaller,
  TenantDatabase,
} from '@maillage/platform-server';
import type { Response } from 'express';
import { letterOf } from '../application/commission/commission.view.js';
import { letterPdf, reportPdf, summaryPdf } from '../application/reports/written-documents.js';
import { CommissionReader } from '../persistence/commission/commission.reader.js';
import { ReportReader } from '../persistence/reports/report.reader.js';
import { reportsPolicies } from '../policy/reports.policies.js';
import { CallerOfFile } from './caller-of-file.js';

interface Fetched {
  readonly caller: FoundCaller;
  readonly asked: unknown;
  readonly response: Response;
  readonly fileName: string;
}

/** What is printed: letters, reports and cycles, written when they are asked for, of what the asker sees then. */
@Controller('labelling')
export class PrintedFileController {
  constructor(
    private readonly callers: CallerOfFile,
    private readonly tenants: TenantDatabase,
    private readonly commission: CommissionReader,
    private readonly reports: ReportReader,
  ) {}

  @Get('letters/:id/file')
  @Guarded(reportsPolicies.fetch)
  letter(
    @RouteCaller() caller: FoundCaller,
    @Param('id') id: string,
    @Query('for') asked: unknown,
    @Res() response: Response,
  ): Promise<void> {
    return this.send({ caller, asked, response, fileName: 'courrier-de-la-commission.pdf' }, async (reads) => {
      const item = await this.commission.item(reads, id);
      const letter = item === undefined ? null : letterOf(item);
      if (item === undefined || letter === null) throw new DomainError('NOT_FOUND');
      return () => letterPdf(letter, item.organisation.name);
    });
  }

  @Get('cycles/:id/report')
  @Guarded(reportsPolicies.fetch)
  report(
    @RouteCaller() caller: FoundCaller,
    @Param('id') id: string,
    @Query('for') asked: unknown,
    @Res() response: Response,
  ): Promise<void> {
    return this.send({ caller, asked, response, fileName: 'rapport-audit.pdf' }, async (reads) => {
      const found = await this.reports.finalReport(reads, id);
      return () => reportPdf(found);
    });
  }

  @Get('cycles/:id/summary')
  @Guarded(reportsPolicies.fetch)
  summary(
    @RouteCaller() caller: FoundCaller,
    @Param('id') id: string,
    @Query('for') asked: unknown,
    @Res() response: Response,
  ): Promise<void> {
    return this.send({ caller, asked, response, fileName: 'demarche-de-labellisation.pdf' }, async (reads) => {
      const found = await this.reports.summary(reads, id);
      return () => summaryPdf(found);
    });
  }

  /** @param read what is printed, in one transaction; it is over when the page is written */
  private async send(
    { caller, asked, response, fileName }: Fetched,
    read: (reads: ReadTransaction) => Promise<() => Promise<Buffer>>,
  ): Promise<void> {
    const actor = await this.callers.actor(caller, asked);
    const write = await this.tenants.read(readScope(actor), read);
    const bytes = await write();
    response
      .set({
        'Content-Type': 'application/pdf',
        'Content-Disposition': `attachment; filename="${fileName}"`,
        'X-Content-Type-Options': 'nosniff',
        'Cache-Control': 'private, no-store',
      })
      .send(bytes);
  }
}

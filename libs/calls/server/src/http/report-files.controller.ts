import { Controller, Get, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import { DomainError, isId } from '@maillage/platform-kernel';
import {
  type ActingActor,
  type FoundCaller,
  Guarded,
  readScope,
  RouteActor,
  RouteCaller,
  TenantDatabase,
} from '@maillage/platform-server';
import type { Request, Response } from 'express';
import { ImportShare, type ImportedShare } from '../application/reporting/import-share.use-case.js';
import { shareFile } from '../application/reporting/report-file.js';
import { reportPdf } from '../application/reporting/report-pdf.js';
import { reportView, type ReportView } from '../application/reporting/report.view.js';
import { reportWorkbook } from '../application/reporting/report-workbook.js';
import { ReportReader } from '../persistence/reporting/report.reader.js';
import { callsPolicies } from '../policy/calls.policies.js';
import { NamedActors } from './named-actors.js';

const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const longestFile = 1024 * 1024;

/** Reports as files, written when they are asked for, of what the asker sees then; and a share that comes as one. */
@Controller('calls/reports')
export class ReportFilesController {
  constructor(
    private readonly actors: NamedActors,
    private readonly tenants: TenantDatabase,
    private readonly reader: ReportReader,
    private readonly importing: ImportShare,
  ) {}

  @Get(':id/pdf')
  @Guarded(callsPolicies.readFiles)
  async pdf(
    @RouteCaller() caller: FoundCaller,
    @Param('id') id: string,
    @Query('for') asked: unknown,
    @Res() response: Response,
  ): Promise<void> {
    const report = await this.report(await this.actors.of(caller, asked, callsPolicies.read), id);
    demandTold(report);
    send(response, { type: 'application/pdf', name: 'bilan.pdf' }, await reportPdf(report));
  }

  @Get(':id/xlsx')
  @Guarded(callsPolicies.readFiles)
  async workbook(
    @RouteCaller() caller: FoundCaller,
    @Param('id') id: string,
    @Query('for') asked: unknown,
    @Res() response: Response,
  ): Promise<void> {
    const report = await this.report(await this.actors.of(caller, asked, callsPolicies.read), id);
    demandTold(report);
    send(response, { type: spreadsheet, name: 'bilan.xlsx' }, await reportWorkbook(report));
  }

  @Get(':id/share')
  @Guarded(callsPolicies.readFiles)
  async share(
    @RouteCaller() caller: FoundCaller,
    @Param('id') id: string,
    @Query('for') asked: unknown,
    @Res() response: Response,
  ): Promise<void> {
    const { own } = await this.report(await this.actors.of(caller, asked, callsPolicies.read), id);
    if (own === null) throw new DomainError('NOT_FOUND');
    send(response, { type: spreadsheet, name: 'notre-part.xlsx' }, await shareFile(own.form, own.answers));
  }

  @Post(':id/share')
  @HttpCode(200)
  @Guarded(callsPolicies.write)
  async take(
    @RouteActor() actor: ActingActor,
    @Param('id') id: string,
    @Req() request: Request,
  ): Promise<ImportedShare> {
    const idempotencyKey = request.get('idempotency-key') ?? '';
    return this.importing.execute(actor, { idempotencyKey, reportId: id, bytes: await bytesOf(request) });
  }

  private report(actor: ActingActor, id: string): Promise<ReportView> {
    return this.tenants.read(readScope(actor), async (reads) => {
      const row = isId(id) ? await this.reader.one(reads, actor.organisationId, id) : undefined;
      if (row === undefined) throw new DomainError('NOT_FOUND');
      return reportView(row, actor);
    });
  }
}

/** The whole is told to the lead applicant, and once it is closed to who runs the call. */
function demandTold({ consolidation, published }: ReportView): void {
  if (consolidation === null && published.length === 0) throw new DomainError('NOT_FOUND');
}

function send(
  response: Response,
  { type, name }: { readonly type: string; readonly name: string },
  bytes: Buffer,
): void {
  response
    .set({
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="${name}"`,
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'private, no-store',
    })
    .send(bytes);
}

/** Reads what is taken and one piece more, and waits for no more. */
async function bytesOf(request: Request): Promise<Buffer> {
  if (request.get('content-type') !== 'application/octet-stream') {
    throw new DomainError('INVALID_INPUT', { field: 'content-type' });
  }
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of request as AsyncIterable<Buffer>) {
    length += piece.length;
    if (length > longestFile) throw new DomainError('reportFileUnreadable', { fault: 'fileTooLarge' });
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { type FoundCaller, Guarded, readScope, RouteCaller, TenantDatabase } from '@maillage/platform-server';
import type { Response } from 'express';
import { receiptPdf } from '../application/receipt/receipt-pdf.js';
import { ReceiptReader } from '../persistence/application/receipt.reader.js';
import { callsPolicies } from '../policy/calls.policies.js';
import { NamedActors } from './named-actors.js';

/** Receipts of deposits, written when they are asked for, of what the asker sees then. */
@Controller('calls')
export class ReceiptFileController {
  constructor(
    private readonly actors: NamedActors,
    private readonly tenants: TenantDatabase,
    private readonly receipts: ReceiptReader,
  ) {}

  @Get('deposits/:id/receipt')
  @Guarded(callsPolicies.readFiles)
  async receipt(
    @RouteCaller() caller: FoundCaller,
    @Param('id') id: string,
    @Query('for') asked: unknown,
    @Res() response: Response,
  ): Promise<void> {
    const actor = await this.actors.of(caller, asked, callsPolicies.read);
    const bytes = await this.tenants.read(readScope(actor), async (reads) =>
      receiptPdf(await this.receipts.one(reads, id)),
    );
    response
      .set({
        'Content-Type': 'application/pdf',
        'Content-Disposition': 'attachment; filename="recepisse-de-depot.pdf"',
        'X-Content-Type-Options': 'nosniff',
        'Cache-Control': 'private, no-store',
      })
      .send(bytes);
  }
}

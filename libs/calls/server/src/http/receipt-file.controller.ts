import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { DomainError, isId } from '@maillage/platform-kernel';
import {
  type ActingActor,
  ActorSource,
  type FoundCaller,
  Guarded,
  readScope,
  RouteCaller,
  TenantDatabase,
} from '@maillage/platform-server';
import type { Response } from 'express';
import { receiptPdf } from '../application/receipt/receipt-pdf.js';
import { ReceiptReader } from '../persistence/application/receipt.reader.js';
import { callsPolicies } from '../policy/calls.policies.js';

/** Receipts of deposits, written when they are asked for, of what the asker sees then. */
@Controller('calls')
export class ReceiptFileController {
  constructor(
    private readonly actors: ActorSource,
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
    const actor = await this.actorOf(caller, asked);
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

  /** A link of a page says in its address in whose name the file is fetched. */
  private async actorOf({ person, actor, standing }: FoundCaller, asked: unknown): Promise<ActingActor> {
    const isNamed = typeof asked === 'string' && isId(asked);
    const isPages = standing?.kind === 'session' && isNamed && asked !== actor?.organisationId;
    const found = isPages ? await this.actors.ofPerson(person?.id ?? '', asked) : actor;
    if (found === null || (isNamed && found.organisationId !== asked)) {
      throw new DomainError('FORBIDDEN', { reason: 'notMemberOfThisOrganisation' });
    }
    const { capability } = callsPolicies.read;
    if (found.capabilities.has(capability)) return found;
    throw new DomainError('FORBIDDEN', { reason: 'capabilityMissing', capability, role: found.role });
  }
}

import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { DomainError, isId } from '@maillage/platform-kernel';
import {
  ActorSource,
  type FoundCaller,
  Guarded,
  readScope,
  RouteCaller,
  TenantDatabase,
} from '@maillage/platform-server';
import type { Response } from 'express';
import type { FrozenReport } from '../application/meeting/frozen-report.js';
import { meetingReportPdf } from '../application/meeting/report-pdf.js';
import { MeetingReportRepository } from '../persistence/meeting/report.repository.js';
import { meetingPolicies } from '../policy/meeting.policies.js';

/** Frozen reports as files, for who takes part in the group. */
@Controller('groups/meetings')
export class MeetingReportController {
  constructor(
    private readonly actors: ActorSource,
    private readonly tenants: TenantDatabase,
    private readonly reports: MeetingReportRepository,
  ) {}

  @Get(':id/report')
  @Guarded(meetingPolicies.readFiles)
  async report(
    @RouteCaller() { person, actor, standing }: FoundCaller,
    @Param('id') id: string,
    @Query('for') asked: unknown,
    @Res() response: Response,
  ): Promise<void> {
    const isNamed = typeof asked === 'string' && isId(asked);
    const isPages = standing?.kind === 'session' && isNamed && asked !== actor?.organisationId;
    const found = isPages ? await this.actors.ofPerson(person?.id ?? '', asked) : actor;
    if (found?.capabilities.has(meetingPolicies.read.capability) !== true) throw new DomainError('FORBIDDEN');
    const frozen = await this.tenants.read(readScope(found), (reads) => this.reports.frozen(reads, id));
    if (frozen === undefined) throw new DomainError('NOT_FOUND');
    const bytes = await meetingReportPdf(JSON.parse(frozen.content) as FrozenReport, frozen.sha256);
    response
      .set({
        'Content-Type': 'application/pdf',
        'Content-Disposition': 'attachment; filename="compte-rendu.pdf"',
        'X-Content-Type-Options': 'nosniff',
        'Cache-Control': 'private, no-store',
      })
      .send(bytes);
  }
}

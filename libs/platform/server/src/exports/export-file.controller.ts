import { Controller, Get, Param, Res } from '@nestjs/common';
import { DomainError, isId } from '@maillage/platform-kernel';
import type { Response } from 'express';
import { nobody } from '../database/scope.js';
import { TenantDatabase } from '../database/tenant-database.js';
import type { ActingActor } from '../policy/actor.js';
import { ActorSource, type FoundCaller } from '../policy/actor-source.js';
import { demandCapability } from '../policy/policy.guard.js';
import { Guarded } from '../policy/policy.js';
import { RouteCaller } from '../policy/route-caller.js';
import { ExportableLists } from './exportable-lists.js';
import { ExportRunRepository } from './export-run.repository.js';
import type { ExportRun } from './export-run.js';
import { exportPolicies } from './export.policies.js';

const contentTypes = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** Files go to whoever asked for them and to nobody else, while that person may still read the list. */
@Controller('exports')
export class ExportFileController {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly actors: ActorSource,
    private readonly lists: ExportableLists,
    private readonly exports: ExportRunRepository,
  ) {}

  @Get(':id/file')
  @Guarded(exportPolicies.fetch)
  async file(@RouteCaller() caller: FoundCaller, @Param('id') id: string, @Res() response: Response): Promise<void> {
    if (caller.standing?.kind === 'assistance') throw new DomainError('FORBIDDEN', { reason: 'notWhileAssisting' });
    const { run, bytes } = await this.ownFile(caller.person?.id ?? '', id);
    const actor = await this.actorFor(caller, run);
    demandCapability(exportPolicies.ask, { ...caller, actor });
    this.lists.demand(run.list, actor);
    response
      .set({
        'Content-Type': contentTypes[run.format],
        'Content-Disposition': `attachment; filename="${run.fileName}"`,
        'Cache-Control': 'no-store',
      })
      .send(bytes);
  }

  /** A program has the rights and the organisation of its token alone; a link of a page does not say for whom it is. */
  private async actorFor({ person, actor, standing }: FoundCaller, run: ExportRun): Promise<ActingActor> {
    const isPages = standing?.kind === 'session';
    const found = isPages ? await this.actors.ofPerson(person?.id ?? '', run.tenantId) : actor;
    if (found?.organisationId === run.tenantId) return found;
    throw new DomainError('FORBIDDEN', { reason: 'notMemberOfThisOrganisation' });
  }

  private async ownFile(personId: string, id: string): Promise<{ run: ExportRun; bytes: Buffer }> {
    const held = await this.tenants.read({ ...nobody, person: personId }, async (reads) => {
      const run = isId(id) ? await this.exports.one(reads, id) : undefined;
      return { run, bytes: run === undefined ? undefined : await this.exports.content(reads, run.id) };
    });
    if (held.run === undefined) throw new DomainError('NOT_FOUND');
    if (held.bytes !== undefined) return { run: held.run, bytes: held.bytes };
    throw new DomainError(held.run.state === 'waiting' ? 'exportNotReady' : 'exportExpired');
  }
}

import { pipeline } from 'node:stream/promises';
import { Controller, Get, Logger, Param, Query, Res } from '@nestjs/common';
import { DocumentBytes } from '@maillage/documents-contract';
import { DomainError } from '@maillage/platform-kernel';
import {
  type ActingActor,
  type FoundCaller,
  Guarded,
  readScope,
  RouteCaller,
  TenantDatabase,
} from '@maillage/platform-server';
import type { Response } from 'express';
import { type ArchivedFile, archivedFiles, packedArchive } from '../application/reports/packed-archive.js';
import { ArchivedEvidenceReader } from '../persistence/reports/archived-evidence.reader.js';
import { ArchiveRepository } from '../persistence/reports/archive.repository.js';
import { reportsPolicies } from '../policy/reports.policies.js';
import { ArchivesOnTheWay } from './archives-on-the-way.js';
import { CallerOfFile } from './caller-of-file.js';

/** An archive goes to whoever asked for it and to nobody else, with what that person may see at that moment. */
@Controller('labelling/archives')
export class ArchiveFileController {
  private readonly log = new Logger(ArchiveFileController.name);

  constructor(
    private readonly callers: CallerOfFile,
    private readonly tenants: TenantDatabase,
    private readonly archives: ArchiveRepository,
    private readonly evidence: ArchivedEvidenceReader,
    private readonly bytes: DocumentBytes,
    private readonly onTheWay: ArchivesOnTheWay,
  ) {}

  @Get(':id/file')
  @Guarded(reportsPolicies.fetch)
  async file(
    @RouteCaller() caller: FoundCaller,
    @Param('id') id: string,
    @Query('for') asked: unknown,
    @Res() response: Response,
  ): Promise<void> {
    if (caller.standing?.kind === 'assistance') throw new DomainError('FORBIDDEN', { reason: 'notWhileAssisting' });
    const actor = await this.callers.actor(caller, asked);
    const files = await this.filesOf(actor, id);
    await this.onTheWay.while(actor.personId, () => this.send(id, files, response));
  }

  private async send(id: string, files: readonly ArchivedFile[], response: Response): Promise<void> {
    response.set({
      'Content-Type': 'application/zip',
      'Content-Disposition': 'attachment; filename="elements-de-preuve.zip"',
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'private, no-store',
    });
    try {
      await pipeline(packedArchive(files, this.bytes), response);
    } catch (error) {
      // The head is gone: all that can still be done is to end the connection, which the reader sees as cut short.
      this.log.warn(`Archive ${id} was not sent whole: ${error instanceof Error ? error.message : 'unknown'}`);
      response.destroy();
    }
  }

  /** Whoever sees nothing of the evidence any more is answered as if the archive had never been. */
  private async filesOf(actor: ActingActor, id: string): Promise<ArchivedFile[]> {
    return this.tenants.read(readScope(actor), async (reads) => {
      const archive = await this.archives.one(reads, id);
      const seen = archive === undefined ? [] : await this.evidence.of(reads, archive.cycleId);
      if (archive === undefined || seen.length === 0) throw new DomainError('NOT_FOUND');
      if (archive.state === 'forgotten' || archive.isOver) throw new DomainError('archiveForgotten');
      if (archive.state !== 'ready') throw new DomainError('archiveNotReady');
      return archivedFiles(seen);
    });
  }
}

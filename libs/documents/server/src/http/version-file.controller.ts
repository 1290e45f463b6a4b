import { pipeline } from 'node:stream/promises';
import { Controller, Get, Logger, Param, Query, Res } from '@nestjs/common';
import { DomainError, isId } from '@maillage/platform-kernel';
import {
  type ActingActor,
  ActorSource,
  type FoundCaller,
  Guarded,
  readableOf,
  RouteCaller,
} from '@maillage/platform-server';
import type { Response } from 'express';
import { OpenVersion } from '../application/open-version.js';
import { documentsPolicies } from '../policy/documents.policies.js';
import { attachmentNamed } from './attachment-name.js';

/** Bytes of others: to be saved, never shown, never guessed at, never kept by a cache on the way. */
const asAttachment = {
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': "sandbox; default-src 'none'",
  'Cache-Control': 'private, no-store',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
};

@Controller('documents/versions')
export class VersionFileController {
  private readonly log = new Logger(VersionFileController.name);

  constructor(
    private readonly actors: ActorSource,
    private readonly opening: OpenVersion,
  ) {}

  /** @param asked in whose name, for links of a page, which cannot say it in a header */
  @Get(':id/file')
  @Guarded(documentsPolicies.fetch)
  async file(
    @RouteCaller() caller: FoundCaller,
    @Param('id') id: string,
    @Query('for') asked: unknown,
    @Res() response: Response,
  ): Promise<void> {
    const { version, bytes } = await this.opening.execute(await this.actorFor(caller, asked), id);
    response.set({
      ...asAttachment,
      'Content-Type': version.mediaType,
      'Content-Length': String(version.byteSize),
      'Content-Disposition': attachmentNamed(version.fileName),
    });
    try {
      await pipeline(readableOf(bytes), response);
    } catch (error) {
      // The head is gone: all that can still be done is to end the connection, which the reader sees as cut short.
      this.log.warn(`Version ${id} was not sent whole: ${error instanceof Error ? error.message : 'unknown'}`);
      response.destroy();
    }
  }

  /** A program has the organisation of its token alone, and so has whoever assists. */
  private async actorFor({ person, actor, standing }: FoundCaller, asked: unknown): Promise<ActingActor> {
    const isNamed = typeof asked === 'string' && isId(asked);
    const isPages = standing?.kind === 'session' && isNamed && asked !== actor?.organisationId;
    const found = isPages ? await this.actors.ofPerson(person?.id ?? '', asked) : actor;
    const isMeant = !isNamed || found?.organisationId === asked;
    if (found !== null && isMeant) return found;
    throw new DomainError('FORBIDDEN', { reason: 'notMemberOfThisOrganisation' });
  }
}

import { Controller, Param, Put, Req } from '@nestjs/common';
import { longestPiece } from '@maillage/documents-domain';
import { DomainError } from '@maillage/platform-kernel';
import { type ActingActor, Guarded, RouteActor } from '@maillage/platform-server';
import type { Request } from 'express';
import { ReceivePiece } from '../application/receive-piece.use-case.js';
import { documentsPolicies } from '../policy/documents.policies.js';

/** Pieces come as the bare body of a request, each saying where in the file it begins. */
@Controller('documents/uploads')
export class UploadPieceController {
  constructor(private readonly receiving: ReceivePiece) {}

  @Put(':id')
  @Guarded(documentsPolicies.upload)
  async receive(
    @RouteActor() actor: ActingActor,
    @Param('id') uploadId: string,
    @Req() request: Request,
  ): Promise<{ received: number }> {
    if (request.get('content-type') !== 'application/octet-stream') {
      throw new DomainError('INVALID_INPUT', { field: 'content-type' });
    }
    const at = offsetOf(request.get('upload-offset'));
    await this.receiving.await(actor, uploadId, at);
    return this.receiving.execute(actor, { uploadId, at, bytes: await bytesOf(request) });
  }
}

function offsetOf(header: string | undefined): number {
  if (header !== undefined && /^\d{1,12}$/.test(header)) return Number(header);
  throw new DomainError('INVALID_INPUT', { field: 'upload-offset' });
}

/** Reads what is taken and no more. */
async function bytesOf(request: Request): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of request as AsyncIterable<Buffer>) {
    length += piece.length;
    if (length > longestPiece) throw new DomainError('INVALID_INPUT', { field: 'body', max: longestPiece });
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

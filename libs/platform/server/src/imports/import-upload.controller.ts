import { Controller, HttpCode, Post, Req } from '@nestjs/common';
import { DomainError } from '@maillage/platform-kernel';
import type { Request } from 'express';
import type { ActingActor } from '../policy/actor.js';
import { Guarded } from '../policy/policy.js';
import { RouteActor } from '../policy/route-caller.js';
import { longestFile } from '../sheets/sheet.js';
import { importPolicies } from './import.policies.js';
import { ReceiveImportFile } from './receive-import-file.use-case.js';

const longestFileName = 200;

/** Files come as the bare body of a request: documents of GraphQL are small, and stay so. */
@Controller('imports')
export class ImportUploadController {
  constructor(private readonly receiving: ReceiveImportFile) {}

  @Post(':kind/:sheet')
  @HttpCode(201)
  @Guarded(importPolicies.receive)
  async receive(@RouteActor() actor: ActingActor, @Req() request: Request): Promise<{ id: string }> {
    const name = nameOf(request.get('x-file-name'));
    const bytes = await bytesOf(request, name);
    const idempotencyKey = request.get('idempotency-key') ?? '';
    const importId = textOf(request.query['import']);
    const [kind, sheet] = [textOf(request.params['kind']) ?? '', textOf(request.params['sheet']) ?? ''];
    return this.receiving.execute(actor, { idempotencyKey, kind, sheet, importId, name, bytes });
  }
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

/** Reads what is taken and one piece more, and waits for no more. */
async function bytesOf(request: Request, name: string): Promise<Buffer> {
  if (request.get('content-type') !== 'application/octet-stream') {
    throw new DomainError('INVALID_INPUT', { field: 'content-type' });
  }
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of request as AsyncIterable<Buffer>) {
    length += piece.length;
    if (length > longestFile)
      throw new DomainError('importFileRefused', { file: name, fault: 'fileTooLarge', line: null });
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

/** Headers are Latin: the name comes encoded as in an address. What a path or a terminal would obey is left out. */
function nameOf(header: string | undefined): string {
  const name = decoded(header ?? '').replaceAll(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}/\\]/gu, '');
  const kept = Array.from(name.trim()).slice(0, longestFileName).join('');
  if (kept === '') throw new DomainError('INVALID_INPUT', { field: 'x-file-name', min: 1 });
  return kept;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return '';
    throw error;
  }
}

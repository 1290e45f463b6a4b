import { createHash } from 'node:crypto';
import { Injectable, Logger } from '@nestjs/common';
import { kindOfName } from '@maillage/documents-domain';
import { DomainError, newId } from '@maillage/platform-kernel';
import { Turns } from '@maillage/platform-server';
import { FileInspector } from '../inspection/file-inspector.js';
import type { UploadRow } from '../persistence/upload.repository.js';
import { DocumentStore, keys } from '../storage/document-store.js';

/** The file as it was put together, and what it hashes to. */
export interface KeptFile {
  readonly sha256: string;
  readonly storageKey: string;
}

/** Files whose pieces have all come: put together, walked through and kept, before any version names them. */
@Injectable()
export class ArrivedFiles {
  private readonly log = new Logger(ArrivedFiles.name);
  /** Each holds its file in memory. */
  private readonly atMostTwo = new Turns(2);

  constructor(
    private readonly store: DocumentStore,
    private readonly inspector: FileInspector,
  ) {}

  /**
   * Asked outside a transaction. What is kept has a place of its own, which no other version can name.
   *
   * @throws DomainError documentRefused
   */
  keep(upload: UploadRow): Promise<KeptFile> {
    return this.atMostTwo.take(async () => {
      const { bytes: gathered, sha256 } = await this.gathered(upload);
      if (upload.sha256 !== null && upload.sha256 !== sha256) throw refusedFor('contentDiffers');
      const kind = kindOfName(upload.fileName);
      if (kind === undefined) throw refusedFor('typeNotAccepted');
      const { fault, bytes } = await this.inspector.inspect(kind, gathered);
      if (fault !== undefined) throw refusedFor(fault);
      const storageKey = keys.version(upload.tenantId, newId());
      await this.store.put(storageKey, bytes);
      return { sha256, storageKey };
    });
  }

  /** Takes away what no version came to name. A store that is away is asked again by the sweep. */
  async drop({ storageKey }: KeptFile): Promise<void> {
    try {
      await this.store.remove(storageKey);
    } catch (error) {
      this.log.warn(`${storageKey} stays for now: ${error instanceof Error ? error.message : 'unknown'}`);
    }
  }

  private async gathered({ pieces, byteSize }: UploadRow): Promise<{ bytes: Buffer; sha256: string }> {
    const bytes = Buffer.allocUnsafeSlow(byteSize);
    const hash = createHash('sha256');
    let length = 0;
    for (const key of pieces) {
      for await (const part of (await this.store.get(key)) ?? []) {
        if (length + part.byteLength > byteSize) throw refusedFor('sizeDiffers');
        bytes.set(part, length);
        hash.update(part);
        length += part.byteLength;
      }
    }
    if (length !== byteSize) throw refusedFor('sizeDiffers');
    return { bytes, sha256: hash.digest('hex') };
  }
}

function refusedFor(fault: string): DomainError {
  return new DomainError('documentRefused', { fault });
}

import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { kindOfName, titleMustBeGiven, type VersionDates, versionMustBeDated } from '@maillage/documents-domain';
import { demand, DomainError, isId, newId } from '@maillage/platform-kernel';
import { type ActingActor, readScope, TenantDatabase, type WriteTransaction } from '@maillage/platform-server';
import { faultOf } from '../inspection/inspect-file.js';
import { DocumentRepository } from '../persistence/document.repository.js';
import { UploadRepository, type UploadRow } from '../persistence/upload.repository.js';
import { documentsPolicies } from '../policy/documents.policies.js';
import { DocumentStore, keys } from '../storage/document-store.js';
import { gathered } from '../storage/gathered.js';
import { DocumentActs } from './document-acts.js';
import type { DocumentView } from './document.view.js';
import { UploadPieces } from './upload-pieces.js';

export interface CompletionAsked extends VersionDates {
  readonly idempotencyKey: string;
  readonly uploadId: string;
  /** The document of which it is a new version; null keeps a new document. */
  readonly documentId: string | null;
  /** Null keeps the title that the document has. */
  readonly title: string | null;
}

/** The file as it was put together, and what it hashes to. */
interface KeptFile {
  readonly sha256: string;
  readonly storageKey: string;
}

/** Puts the pieces together, walks through the file, keeps it, and leaves it to the scan. */
@Injectable()
export class CompleteUpload {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly uploads: UploadRepository,
    private readonly documents: DocumentRepository,
    private readonly acts: DocumentActs,
    private readonly store: DocumentStore,
    private readonly pieces: UploadPieces,
  ) {}

  /** @throws DomainError uploadIncomplete, documentRefused, documentWithdrawn, NOT_FOUND */
  async execute(actor: ActingActor, input: CompletionAsked): Promise<DocumentView> {
    demand(versionMustBeDated(input));
    if (input.title !== null || input.documentId === null) demand(titleMustBeGiven(input.title ?? ''));
    const upload = await this.uploadOf(actor, input.uploadId);
    // Without one, the act may have been done before, under the same key: only the transaction can tell.
    const kept = upload === undefined ? undefined : await this.keep(upload);
    const asked = { operation: 'completeUpload', policy: documentsPolicies.upload, input };
    const document = await this.acts.run(actor, asked, async (transaction) => {
      const removed = isId(input.uploadId) ? await this.uploads.remove(transaction, input.uploadId) : undefined;
      if (removed === undefined || kept === undefined) throw new DomainError('NOT_FOUND');
      return this.addVersion(transaction, { actor, input, upload: removed, kept });
    });
    if (upload !== undefined) await this.pieces.clear(upload.tenantId, upload.id);
    return document;
  }

  private uploadOf(actor: ActingActor, id: string): Promise<UploadRow | undefined> {
    return this.tenants.read(readScope(actor), async (reads) => (isId(id) ? this.uploads.one(reads, id) : undefined));
  }

  private async keep(upload: UploadRow): Promise<KeptFile> {
    const { tenantId, received, byteSize } = upload;
    if (received < byteSize) throw new DomainError('uploadIncomplete', { received, bytes: byteSize });
    const bytes = await this.bytesOf(upload);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    if (upload.sha256 !== null && upload.sha256 !== sha256) throw refusedFor('contentDiffers');
    const kind = kindOfName(upload.fileName);
    const fault = kind === undefined ? 'typeNotAccepted' : faultOf(kind, bytes);
    if (fault !== undefined) throw refusedFor(fault);
    const storageKey = keys.version(tenantId, sha256);
    await this.store.put(storageKey, bytes);
    return { sha256, storageKey };
  }

  private async bytesOf({ pieces, byteSize }: UploadRow): Promise<Buffer> {
    const read: Buffer[] = [];
    let left = byteSize;
    for (const key of pieces) {
      const stored = await this.store.get(key);
      const bytes = stored === undefined ? undefined : await gathered(stored, left);
      if (bytes === undefined) throw refusedFor('sizeDiffers');
      read.push(bytes);
      left -= bytes.length;
    }
    if (left !== 0) throw refusedFor('sizeDiffers');
    return Buffer.concat(read);
  }

  private async addVersion(
    transaction: WriteTransaction,
    { actor, input, upload, kept }: { actor: ActingActor; input: CompletionAsked; upload: UploadRow; kept: KeptFile },
  ): Promise<string> {
    const { documentId, number } = await this.numberFor(transaction, actor, input);
    const { tenantId, fileName, mediaType, byteSize } = upload;
    const { effectiveOn, expiresOn } = input;
    await this.documents.addVersion(transaction, {
      ...{ id: newId(), tenantId, documentId, number, fileName, mediaType, byteSize, ...kept, effectiveOn, expiresOn },
      ...{ uploadedById: actor.personId, uploadedByName: actor.name },
    });
    return documentId;
  }

  private async numberFor(
    transaction: WriteTransaction,
    { organisationId: tenantId, personId: keptById }: ActingActor,
    { documentId, title }: CompletionAsked,
  ): Promise<{ documentId: string; number: number }> {
    if (documentId === null) {
      const id = newId();
      await this.documents.add(transaction, { id, tenantId, keptById, title: (title ?? '').trim() });
      return { documentId: id, number: 1 };
    }
    const { id } = await this.acts.locked(transaction, documentId);
    if (title !== null) await this.documents.rename(transaction, id, title.trim());
    return { documentId: id, number: await this.documents.nextNumber(transaction, id) };
  }
}

function refusedFor(fault: string): DomainError {
  return new DomainError('documentRefused', { fault });
}

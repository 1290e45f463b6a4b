import { Injectable } from '@nestjs/common';
import { titleMustBeGiven, type VersionDates, versionMustBeDated } from '@maillage/documents-domain';
import { demand, DomainError, isId, newId } from '@maillage/platform-kernel';
import {
  type ActingActor,
  TenantDatabase,
  writeScope,
  type WriteTransaction,
  type AskedAct,
} from '@maillage/platform-server';
import { DocumentRepository } from '../persistence/document.repository.js';
import { UploadRepository, type UploadRow } from '../persistence/upload.repository.js';
import { documentsPolicies } from '../policy/documents.policies.js';
import { ArrivedFiles, type KeptFile } from './arrived-files.js';
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

interface Completion {
  readonly actor: ActingActor;
  readonly input: CompletionAsked;
  readonly upload: UploadRow;
}

/**
 * Puts the pieces together, walks through the file, keeps it, and leaves it to the scan. An upload is claimed first, with
 * all that can be refused without its bytes: they are read for one who asks, and not for as many as ask.
 */
@Injectable()
export class CompleteUpload {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly uploads: UploadRepository,
    private readonly documents: DocumentRepository,
    private readonly acts: DocumentActs,
    private readonly files: ArrivedFiles,
    private readonly pieces: UploadPieces,
  ) {}

  /** @throws DomainError uploadIncomplete, uploadBeingCompleted, documentRefused, documentWithdrawn, NOT_FOUND */
  async execute(actor: ActingActor, input: CompletionAsked): Promise<DocumentView> {
    demand(versionMustBeDated(input));
    if (input.title !== null || input.documentId === null) demand(titleMustBeGiven(input.title ?? ''));
    const upload = await this.claimed(actor, input);
    if (upload === undefined) return this.acts.run(actor, actOf(input), notThere);
    const completion = { actor, input, upload };
    try {
      const document = await this.added(completion, await this.files.keep(upload));
      await this.pieces.clear(upload.tenantId, upload.id);
      return document;
    } catch (error) {
      await this.tenants.write(writeScope(actor, documentsPolicies.upload), (transaction) =>
        this.uploads.giveBack(transaction, upload.id),
      );
      throw error;
    }
  }

  /** @returns undefined when it was completed before under the same key */
  private claimed(actor: ActingActor, input: CompletionAsked): Promise<UploadRow | undefined> {
    const { uploadId, documentId } = input;
    return this.tenants.write(writeScope(actor, documentsPolicies.upload), async (transaction) => {
      if (await this.acts.isDone(transaction, actor, actOf(input))) return undefined;
      const upload = isId(uploadId) ? await this.uploads.one(transaction, uploadId) : undefined;
      if (upload === undefined) throw new DomainError('NOT_FOUND');
      const { received, byteSize } = upload;
      if (received < byteSize) throw new DomainError('uploadIncomplete', { received, bytes: byteSize });
      if (documentId !== null) await this.acts.locked(transaction, documentId);
      if (!(await this.uploads.claim(transaction, upload.id))) throw new DomainError('uploadBeingCompleted');
      return upload;
    });
  }

  /** What was kept stays when a version names it. Whether one does is known after a refusal, and not after a broken line. */
  private async added(completion: Completion, kept: KeptFile): Promise<DocumentView> {
    let isNamed = false;
    try {
      return await this.acts.run(completion.actor, actOf(completion.input), (transaction) => {
        isNamed = true;
        return this.addVersion(transaction, completion, kept);
      });
    } catch (error) {
      isNamed &&= !(error instanceof DomainError);
      throw error;
    } finally {
      if (!isNamed) await this.files.drop(kept);
    }
  }

  private async addVersion(
    transaction: WriteTransaction,
    { actor, input, upload }: Completion,
    kept: KeptFile,
  ): Promise<string> {
    const { tenantId, fileName, mediaType, byteSize } = upload;
    if ((await this.uploads.remove(transaction, upload.id)) === undefined) throw new DomainError('NOT_FOUND');
    const { documentId, number } = await this.numberFor(transaction, actor, input);
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

function actOf(input: CompletionAsked): AskedAct {
  return { operation: 'completeUpload', policy: documentsPolicies.upload, input };
}

function notThere(): Promise<never> {
  return Promise.reject(new DomainError('NOT_FOUND'));
}

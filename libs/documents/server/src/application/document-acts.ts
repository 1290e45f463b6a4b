import { Injectable } from '@nestjs/common';
import { DomainError, isId } from '@maillage/platform-kernel';
import {
  type ActingActor,
  type AskedAct,
  isAnswered,
  onceForKey,
  type ReadTransaction,
  requestOf,
  TenantDatabase,
  type WriteTransaction,
} from '@maillage/platform-server';
import type { DocumentUse } from '@maillage/documents-contract';
import { DocumentReader } from '../persistence/document.reader.js';
import { DocumentRepository, type LockedDocument } from '../persistence/document.repository.js';
import { type DocumentView, documentView } from './document.view.js';
import { OfferedPorts } from './offered-ports.js';

/** What all acts on documents share: one transaction, once for a key, answered with the document as it now is. */
@Injectable()
export class DocumentActs {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly reader: DocumentReader,
    private readonly documents: DocumentRepository,
    private readonly ports: OfferedPorts,
  ) {}

  /** @param work does the act and answers with the document's id */
  run(
    actor: ActingActor,
    asked: AskedAct,
    work: (transaction: WriteTransaction) => Promise<string>,
  ): Promise<DocumentView> {
    return onceForKey(this.tenants, actor, asked, async (transaction) =>
      this.seen(transaction, await work(transaction)),
    );
  }

  /** Whether the act was done before, under the same key. @throws DomainError idempotencyKeyReused */
  isDone(reads: ReadTransaction, actor: ActingActor, asked: AskedAct): Promise<boolean> {
    return isAnswered(reads, requestOf(actor, asked));
  }

  /** @throws DomainError NOT_FOUND when the scope reads no such document */
  async seen(reads: ReadTransaction, id: string): Promise<DocumentView> {
    const found = isId(id) ? await this.reader.whole(reads, id) : undefined;
    if (found === undefined) throw new DomainError('NOT_FOUND');
    // What is in use cannot be withdrawn, and what is withdrawn comes into use no more.
    return documentView(found, found.withdrawnAt === null ? await this.usesOf(reads, id) : []);
  }

  /** @throws DomainError NOT_FOUND, documentWithdrawn */
  async locked(transaction: WriteTransaction, id: string): Promise<LockedDocument> {
    const found = isId(id) ? await this.documents.locked(transaction, id) : undefined;
    if (found === undefined) throw new DomainError('NOT_FOUND');
    if (found.withdrawnAt !== null) throw new DomainError('documentWithdrawn');
    return found;
  }

  async usesOf(reads: ReadTransaction, documentId: string): Promise<readonly DocumentUse[]> {
    const uses: DocumentUse[] = [];
    for (const port of this.ports.uses) uses.push(...(await port.of(reads, documentId)));
    return uses;
  }
}

import { Injectable } from '@nestjs/common';
import { titleMustBeGiven } from '@maillage/documents-domain';
import { demand, DomainError } from '@maillage/platform-kernel';
import type { ActingActor } from '@maillage/platform-server';
import { DocumentRepository } from '../persistence/document.repository.js';
import { documentsPolicies } from '../policy/documents.policies.js';
import { DocumentActs } from './document-acts.js';
import { type DocumentView, usesParams } from './document.view.js';

export interface RenamingAsked {
  readonly idempotencyKey: string;
  readonly documentId: string;
  readonly title: string;
}

export type WithdrawalAsked = Omit<RenamingAsked, 'title'>;

@Injectable()
export class ChangeDocument {
  constructor(
    private readonly acts: DocumentActs,
    private readonly documents: DocumentRepository,
  ) {}

  rename(actor: ActingActor, input: RenamingAsked): Promise<DocumentView> {
    demand(titleMustBeGiven(input.title));
    const asked = { operation: 'renameDocument', policy: documentsPolicies.edit, input };
    return this.acts.run(actor, asked, async (transaction) => {
      const { id } = await this.acts.locked(transaction, input.documentId);
      await this.documents.rename(transaction, id, input.title.trim());
      return id;
    });
  }

  /** Its versions stay, and are served no more. @throws DomainError documentInUse while something refers to it */
  withdraw(actor: ActingActor, input: WithdrawalAsked): Promise<DocumentView> {
    const asked = { operation: 'withdrawDocument', policy: documentsPolicies.edit, input };
    return this.acts.run(actor, asked, async (transaction) => {
      const { id } = await this.acts.locked(transaction, input.documentId);
      const uses = await this.acts.usesOf(transaction, id);
      if (uses.length > 0) throw new DomainError('documentInUse', usesParams(uses));
      await this.documents.withdraw(transaction, id, actor.name);
      return id;
    });
  }
}

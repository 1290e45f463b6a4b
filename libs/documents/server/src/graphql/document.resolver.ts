import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { fileKinds, longestPiece } from '@maillage/documents-domain';
import { Acting, type ActingViewer, Guarded } from '@maillage/platform-server';
import { ChangeDocument } from '../application/change-document.use-case.js';
import { DocumentActs } from '../application/document-acts.js';
import { summaryView } from '../application/document.view.js';
import { type DocumentSettings, documentSettings } from '../documents.settings.js';
import { DocumentReader } from '../persistence/document.reader.js';
import { UploadRepository } from '../persistence/upload.repository.js';
import { documentsPolicies } from '../policy/documents.policies.js';
import { VirusScanner } from '../scanning/virus-scanner.js';
import { DocumentsArgs, RenameDocumentInput, WithdrawDocumentInput } from './document.inputs.js';
import { DocumentPageType, DocumentRulesType, DocumentType } from './document.types.js';

@Resolver(() => DocumentType)
export class DocumentResolver {
  constructor(
    private readonly reader: DocumentReader,
    private readonly acts: DocumentActs,
    private readonly changes: ChangeDocument,
    private readonly uploads: UploadRepository,
    private readonly scanner: VirusScanner,
    @Inject(documentSettings) private readonly settings: DocumentSettings,
  ) {}

  @Query(() => DocumentPageType)
  @Guarded(documentsPolicies.read)
  async documents(
    @Acting() { reads }: ActingViewer,
    @Args() { first, after, search, withdrawn }: DocumentsArgs,
  ): Promise<DocumentPageType> {
    const page = await this.reader.page(reads, { first, after }, { search: search ?? null, withdrawn });
    return { ...page, rows: page.rows.map(summaryView) };
  }

  @Query(() => DocumentType)
  @Guarded(documentsPolicies.read)
  document(@Acting() { reads }: ActingViewer, @Args('id', { type: () => ID }) id: string): Promise<DocumentType> {
    return this.acts.seen(reads, id);
  }

  @Query(() => DocumentRulesType)
  @Guarded(documentsPolicies.read)
  async documentRules(@Acting() { actor, reads }: ActingViewer): Promise<DocumentRulesType> {
    const { bytes: held } = await this.uploads.held(reads, actor.organisationId);
    const endings = [...fileKinds, 'jpg'];
    return { ...this.settings.limits, endings, held, longestPiece, scanning: this.scanner.scanning };
  }

  @Mutation(() => DocumentType)
  @Guarded(documentsPolicies.edit)
  renameDocument(@Acting() { actor }: ActingViewer, @Args('input') input: RenameDocumentInput): Promise<DocumentType> {
    return this.changes.rename(actor, input);
  }

  @Mutation(() => DocumentType)
  @Guarded(documentsPolicies.edit)
  withdrawDocument(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: WithdrawDocumentInput,
  ): Promise<DocumentType> {
    return this.changes.withdraw(actor, input);
  }
}

import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { DomainError, isId } from '@maillage/platform-kernel';
import { Acting, type ActingViewer, Guarded } from '@maillage/platform-server';
import { BeginUpload } from '../application/begin-upload.use-case.js';
import { CancelUpload } from '../application/cancel-upload.use-case.js';
import { CompleteUpload } from '../application/complete-upload.use-case.js';
import { UploadRepository } from '../persistence/upload.repository.js';
import { documentsPolicies } from '../policy/documents.policies.js';
import { BeginUploadInput, CancelUploadInput, CompleteUploadInput } from './document.inputs.js';
import { DocumentType, UploadType } from './document.types.js';

/** The pieces of an upload go beside GraphQL; what begins and ends it comes here. */
@Resolver(() => UploadType)
export class UploadResolver {
  constructor(
    private readonly beginning: BeginUpload,
    private readonly completing: CompleteUpload,
    private readonly cancelling: CancelUpload,
    private readonly uploads: UploadRepository,
  ) {}

  @Query(() => UploadType)
  @Guarded(documentsPolicies.read)
  async upload(@Acting() { reads }: ActingViewer, @Args('id', { type: () => ID }) id: string): Promise<UploadType> {
    const upload = isId(id) ? await this.uploads.one(reads, id) : undefined;
    if (upload === undefined) throw new DomainError('NOT_FOUND');
    return upload;
  }

  @Mutation(() => UploadType)
  @Guarded(documentsPolicies.upload)
  async beginUpload(@Acting() viewer: ActingViewer, @Args('input') input: BeginUploadInput): Promise<UploadType> {
    const { id } = await this.beginning.execute(viewer.actor, { ...input, sha256: input.sha256 ?? null });
    return this.upload(viewer, id);
  }

  @Mutation(() => DocumentType)
  @Guarded(documentsPolicies.upload)
  completeUpload(@Acting() { actor }: ActingViewer, @Args('input') input: CompleteUploadInput): Promise<DocumentType> {
    const { documentId = null, title = null, expiresOn = null } = input;
    return this.completing.execute(actor, { ...input, documentId, title, expiresOn });
  }

  @Mutation(() => Boolean)
  @Guarded(documentsPolicies.upload)
  cancelUpload(@Acting() { actor }: ActingViewer, @Args('input') input: CancelUploadInput): Promise<boolean> {
    return this.cancelling.execute(actor, input);
  }
}

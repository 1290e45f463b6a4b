import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Acting, type ActingViewer, Guarded } from '@maillage/platform-server';
import { DiscardFrameworkDraft } from '../../application/frameworks/discard-framework-draft.use-case.js';
import { DraftFrameworkVersion } from '../../application/frameworks/draft-framework-version.use-case.js';
import { EditFrameworkCriterion } from '../../application/frameworks/edit-framework-criterion.use-case.js';
import { PublishFrameworkVersion } from '../../application/frameworks/publish-framework-version.use-case.js';
import { RetireFrameworkVersion } from '../../application/frameworks/retire-framework-version.use-case.js';
import { frameworksPolicies } from '../../policy/frameworks.policies.js';
import { EditFrameworkCriterionInput, FrameworkVersionInput } from './framework.inputs.js';
import { DiscardedDraftType, FrameworkVersionType } from './framework.types.js';

/** The acts of the organisation that writes a framework. */
@Resolver(() => FrameworkVersionType)
export class FrameworkActsResolver {
  constructor(
    private readonly drafts: DraftFrameworkVersion,
    private readonly edits: EditFrameworkCriterion,
    private readonly publications: PublishFrameworkVersion,
    private readonly retirements: RetireFrameworkVersion,
    private readonly discards: DiscardFrameworkDraft,
  ) {}

  @Mutation(() => FrameworkVersionType)
  @Guarded(frameworksPolicies.draftFrameworkVersion)
  draftFrameworkVersion(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: FrameworkVersionInput,
  ): Promise<FrameworkVersionType> {
    return this.drafts.execute(actor, input);
  }

  @Mutation(() => FrameworkVersionType)
  @Guarded(frameworksPolicies.editFrameworkCriterion)
  editFrameworkCriterion(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: EditFrameworkCriterionInput,
  ): Promise<FrameworkVersionType> {
    return this.edits.execute(actor, input);
  }

  @Mutation(() => FrameworkVersionType)
  @Guarded(frameworksPolicies.publishFrameworkVersion)
  publishFrameworkVersion(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: FrameworkVersionInput,
  ): Promise<FrameworkVersionType> {
    return this.publications.execute(actor, input);
  }

  @Mutation(() => FrameworkVersionType)
  @Guarded(frameworksPolicies.retireFrameworkVersion)
  retireFrameworkVersion(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: FrameworkVersionInput,
  ): Promise<FrameworkVersionType> {
    return this.retirements.execute(actor, input);
  }

  @Mutation(() => DiscardedDraftType)
  @Guarded(frameworksPolicies.discardFrameworkDraft)
  discardFrameworkDraft(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: FrameworkVersionInput,
  ): Promise<DiscardedDraftType> {
    return this.discards.execute(actor, input);
  }
}

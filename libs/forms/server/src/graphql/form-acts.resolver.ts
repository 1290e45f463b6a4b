import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Acting, type ActingViewer, Guarded } from '@maillage/platform-server';
import { LayForm } from '../application/lay-form.use-case.js';
import { MoveFormVersion } from '../application/move-form-version.use-case.js';
import { SaveFormDraft } from '../application/save-form-draft.use-case.js';
import { formsPolicies } from '../policy/forms.policies.js';
import { CloneFormInput, CreateFormInput, FormVersionInput, SaveFormDraftInput } from './form.inputs.js';
import { DiscardedFormDraftType, FormVersionType } from './form.types.js';

/** The acts of the organisation that lays out a form. */
@Resolver(() => FormVersionType)
export class FormActsResolver {
  constructor(
    private readonly laying: LayForm,
    private readonly saving: SaveFormDraft,
    private readonly moving: MoveFormVersion,
  ) {}

  @Mutation(() => FormVersionType)
  @Guarded(formsPolicies.createForm)
  createForm(@Acting() { actor }: ActingViewer, @Args('input') input: CreateFormInput): Promise<FormVersionType> {
    return this.laying.create(actor, input);
  }

  @Mutation(() => FormVersionType)
  @Guarded(formsPolicies.cloneForm)
  cloneForm(@Acting() { actor }: ActingViewer, @Args('input') input: CloneFormInput): Promise<FormVersionType> {
    return this.laying.clone(actor, input);
  }

  @Mutation(() => FormVersionType)
  @Guarded(formsPolicies.saveFormDraft)
  saveFormDraft(@Acting() { actor }: ActingViewer, @Args('input') input: SaveFormDraftInput): Promise<FormVersionType> {
    return this.saving.execute(actor, input);
  }

  @Mutation(() => FormVersionType)
  @Guarded(formsPolicies.publishFormVersion)
  publishFormVersion(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: FormVersionInput,
  ): Promise<FormVersionType> {
    return this.moving.publish(actor, input);
  }

  @Mutation(() => FormVersionType)
  @Guarded(formsPolicies.draftFormVersion)
  draftFormVersion(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: FormVersionInput,
  ): Promise<FormVersionType> {
    return this.moving.draftNext(actor, input);
  }

  @Mutation(() => FormVersionType)
  @Guarded(formsPolicies.retireFormVersion)
  retireFormVersion(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: FormVersionInput,
  ): Promise<FormVersionType> {
    return this.moving.retire(actor, input);
  }

  @Mutation(() => DiscardedFormDraftType)
  @Guarded(formsPolicies.discardFormDraft)
  discardFormDraft(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: FormVersionInput,
  ): Promise<DiscardedFormDraftType> {
    return this.moving.discard(actor, input);
  }
}

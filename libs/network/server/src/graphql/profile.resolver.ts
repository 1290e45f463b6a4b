import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Acting, type ActingViewer, Guarded } from '@maillage/platform-server';
import { KeepProfile } from '../application/keep-profile.use-case.js';
import { directoryPolicies } from '../policy/directory.policies.js';
import * as inputs from './organisation-acts.inputs.js';

/** What an organisation says of itself. Each act answers with the id of what it wrote. */
@Resolver()
export class ProfileResolver {
  constructor(private readonly profile: KeepProfile) {}

  @Mutation(() => ID)
  @Guarded(directoryPolicies.editProfile)
  editProfile(@Acting() { actor }: ActingViewer, @Args('input') input: inputs.EditProfileInput): Promise<string> {
    return this.profile.edit(actor, input);
  }

  @Mutation(() => ID)
  @Guarded(directoryPolicies.openSite)
  openSite(@Acting() { actor }: ActingViewer, @Args('input') input: inputs.OpenSiteInput): Promise<string> {
    return this.profile.openSite(actor, input);
  }

  @Mutation(() => ID)
  @Guarded(directoryPolicies.closeSite)
  closeSite(@Acting() { actor }: ActingViewer, @Args('input') input: inputs.CloseSiteInput): Promise<string> {
    return this.profile.closeSite(actor, input);
  }

  @Mutation(() => ID)
  @Guarded(directoryPolicies.declareFigure)
  declareFigure(@Acting() { actor }: ActingViewer, @Args('input') input: inputs.DeclareFigureInput): Promise<string> {
    return this.profile.declareFigure(actor, input);
  }
}

import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Acting, type ActingViewer, Guarded } from '@maillage/platform-server';
import { DecideOnOrganisation } from '../application/decide-on-organisation.use-case.js';
import { MergeOrganisations } from '../application/merge-organisations.use-case.js';
import { MoveOrganisation } from '../application/move-organisation.use-case.js';
import { RegisterOrganisation } from '../application/register-organisation.use-case.js';
import { SplitOrganisation } from '../application/split-organisation.use-case.js';
import { directoryPolicies } from '../policy/directory.policies.js';
import * as inputs from './organisation-acts.inputs.js';

/** The acts of who keeps the directory. Each answers with the id of the organisation that it is about. */
@Resolver()
export class DirectoryActsResolver {
  constructor(
    private readonly decisions: DecideOnOrganisation,
    private readonly registrations: RegisterOrganisation,
    private readonly mergers: MergeOrganisations,
    private readonly splits: SplitOrganisation,
    private readonly moves: MoveOrganisation,
  ) {}

  @Mutation(() => ID)
  @Guarded(directoryPolicies.keepDirectory)
  registerOrganisation(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.RegisterOrganisationInput,
  ): Promise<string> {
    return this.registrations.execute(actor, input);
  }

  @Mutation(() => ID)
  @Guarded(directoryPolicies.keepDirectory)
  admitOrganisation(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.OrganisationDecisionInput,
  ): Promise<string> {
    return this.decisions.execute(actor, 'admit', input);
  }

  @Mutation(() => ID)
  @Guarded(directoryPolicies.keepDirectory)
  activateOrganisation(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.OrganisationDecisionInput,
  ): Promise<string> {
    return this.decisions.execute(actor, 'activate', input);
  }

  @Mutation(() => ID)
  @Guarded(directoryPolicies.keepDirectory)
  suspendOrganisation(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.OrganisationDecisionInput,
  ): Promise<string> {
    return this.decisions.execute(actor, 'suspend', input);
  }

  @Mutation(() => ID)
  @Guarded(directoryPolicies.keepDirectory)
  reinstateOrganisation(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.OrganisationDecisionInput,
  ): Promise<string> {
    return this.decisions.execute(actor, 'reinstate', input);
  }

  @Mutation(() => ID)
  @Guarded(directoryPolicies.keepDirectory)
  closeOrganisation(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.OrganisationDecisionInput,
  ): Promise<string> {
    return this.decisions.execute(actor, 'close', input);
  }

  @Mutation(() => ID, { description: 'People and sites follow into the successor, mandates end, the history stays' })
  @Guarded(directoryPolicies.keepDirectory)
  mergeOrganisations(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.MergeOrganisationsInput,
  ): Promise<string> {
    return this.mergers.execute(actor, input);
  }

  @Mutation(() => ID)
  @Guarded(directoryPolicies.keepDirectory)
  splitOrganisation(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.SplitOrganisationInput,
  ): Promise<string> {
    return this.splits.execute(actor, input);
  }

  @Mutation(() => ID)
  @Guarded(directoryPolicies.keepDirectory)
  moveOrganisation(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.MoveOrganisationInput,
  ): Promise<string> {
    return this.moves.execute(actor, input);
  }
}

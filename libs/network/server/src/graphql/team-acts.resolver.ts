import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { DomainError } from '@maillage/platform-kernel';
import { Acting, type ActingViewer, CurrentViewer, Guarded, type Viewer } from '@maillage/platform-server';
import { AnswerProposal } from '../application/answer-proposal.use-case.js';
import { EditRights } from '../application/edit-rights.use-case.js';
import { InvitePerson } from '../application/invite-person.use-case.js';
import { KeepTeam } from '../application/keep-team.use-case.js';
import { MergePeople } from '../application/merge-people.use-case.js';
import { directoryPolicies } from '../policy/directory.policies.js';
import * as types from './team.types.js';

/** Who serves where and may do what. Each act answers with the id of what it is about. */
@Resolver()
export class TeamActsResolver {
  constructor(
    private readonly invitations: InvitePerson,
    private readonly team: KeepTeam,
    private readonly proposals: AnswerProposal,
    private readonly rights: EditRights,
    private readonly people: MergePeople,
  ) {}

  @Mutation(() => ID, { description: 'Answers alike whether or not the portal knows the address' })
  @Guarded(directoryPolicies.invitePerson)
  invitePerson(@Acting() { actor }: ActingViewer, @Args('input') input: types.InvitePersonInput): Promise<string> {
    return this.invitations.intoOwn(actor, input);
  }

  @Mutation(() => ID, { description: 'The first person of an organisation that has nobody to invite others' })
  @Guarded(directoryPolicies.inviteHead)
  inviteHead(@Acting() { actor }: ActingViewer, @Args('input') input: types.InviteHeadInput): Promise<string> {
    return this.invitations.head(actor, input);
  }

  @Mutation(() => ID)
  @Guarded(directoryPolicies.openMandate)
  openMandate(@Acting() { actor }: ActingViewer, @Args('input') input: types.OpenMandateInput): Promise<string> {
    return this.team.openMandate(actor, input);
  }

  @Mutation(() => ID, { description: 'Ends a membership or a mandate, and the rights that it opened' })
  @Guarded(directoryPolicies.endSeat)
  endSeat(@Acting() { actor }: ActingViewer, @Args('input') input: types.EndSeatInput): Promise<string> {
    return this.team.endSeat(actor, input);
  }

  @Mutation(() => ID)
  @Guarded(directoryPolicies.lendRights)
  lendRights(@Acting() { actor }: ActingViewer, @Args('input') input: types.LendRightsInput): Promise<string> {
    return this.team.lendRights(actor, input);
  }

  @Mutation(() => ID)
  @Guarded(directoryPolicies.endDelegation)
  endDelegation(@Acting() { actor }: ActingViewer, @Args('input') input: types.EndDelegationInput): Promise<string> {
    return this.team.endDelegation(actor, input);
  }

  @Mutation(() => ID)
  @Guarded(directoryPolicies.answerProposal)
  answerProposal(
    @CurrentViewer() { person, reads }: Viewer,
    @Args('input') input: types.AnswerProposalInput,
  ): Promise<string> {
    if (person === null) throw new DomainError('UNAUTHENTICATED');
    return this.proposals.answer({ personId: person.id, reads }, input);
  }

  @Mutation(() => ID)
  @Guarded(directoryPolicies.withdrawProposal)
  withdrawProposal(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: types.WithdrawProposalInput,
  ): Promise<string> {
    return this.proposals.withdraw(actor, input);
  }

  @Mutation(() => ID, { description: 'What widens the view from above takes effect 30 days later' })
  @Guarded(directoryPolicies.editRights)
  editRights(@Acting() { actor }: ActingViewer, @Args('input') input: types.EditRightsInput): Promise<string> {
    const { role, capability, level, item, ...edit } = input;
    if (role && capability && !level && !item)
      return this.rights.execute(actor, { ...edit, holder: role, item: capability });
    if (level && item && !role && !capability) return this.rights.execute(actor, { ...edit, holder: level, item });
    throw new DomainError('INVALID_INPUT', { field: 'item', reason: 'oneOfEachPair' });
  }

  @Mutation(() => ID)
  @Guarded(directoryPolicies.mergePeople)
  mergePeople(@Acting() { actor }: ActingViewer, @Args('input') input: types.MergePeopleInput): Promise<string> {
    return this.people.execute(actor, input);
  }
}

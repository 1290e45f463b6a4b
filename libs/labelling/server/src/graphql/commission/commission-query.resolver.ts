import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { Acting, type ActingViewer, Guarded } from '@maillage/platform-server';
import { CommissionAnswers } from '../../application/commission/commission-answers.js';
import { itemView, memberView, proposalView, sessionView } from '../../application/commission/commission.view.js';
import { CommissionReader } from '../../persistence/commission/commission.reader.js';
import { commissionPolicies } from '../../policy/commission.policies.js';
import {
  AgendaProposalPageType,
  CommissionItemType,
  CommissionMemberType,
  CommissionSessionPageType,
  CommissionSessionType,
} from './commission.types.js';

@Resolver(() => CommissionSessionType)
export class CommissionQueryResolver {
  constructor(
    private readonly reader: CommissionReader,
    private readonly answers: CommissionAnswers,
  ) {}

  @Query(() => [CommissionMemberType])
  @Guarded(commissionPolicies.readCommission)
  async commissionMembers(@Acting() { actor, reads }: ActingViewer): Promise<CommissionMemberType[]> {
    return (await this.reader.members(reads)).map((row) => memberView(row, actor));
  }

  @Query(() => CommissionSessionPageType)
  @Guarded(commissionPolicies.readCommission)
  async commissionSessions(
    @Acting() { actor, reads }: ActingViewer,
    @Args('first', { type: () => Int, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<CommissionSessionPageType> {
    const page = await this.reader.sessions(reads, { first, after });
    return { ...page, rows: page.rows.map((row) => sessionView(row, [], actor)) };
  }

  @Query(() => CommissionSessionType)
  @Guarded(commissionPolicies.readCommission)
  commissionSession(
    @Acting() { actor, reads }: ActingViewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<CommissionSessionType> {
    return this.answers.session(reads, actor, id);
  }

  @Query(() => AgendaProposalPageType)
  @Guarded(commissionPolicies.readProposals)
  async agendaProposals(
    @Acting() { reads }: ActingViewer,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<AgendaProposalPageType> {
    const page = await this.reader.proposals(reads, { first, after });
    return { ...page, rows: page.rows.map(proposalView) };
  }

  @Query(() => [CommissionItemType])
  @Guarded(commissionPolicies.readCommission)
  async commissionDecisions(
    @Acting() { actor, reads }: ActingViewer,
    @Args('cycleId', { type: () => ID }) cycleId: string,
  ): Promise<CommissionItemType[]> {
    return (await this.reader.decisions(reads, cycleId)).map((row) => itemView(row, actor));
  }
}

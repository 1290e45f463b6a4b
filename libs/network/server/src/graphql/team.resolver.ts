import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { roles, upwardLevels } from '@maillage/network-contract';
import { kindsOfRole } from '@maillage/network-domain';
import { DomainError, isId } from '@maillage/platform-kernel';
import { Acting, type ActingViewer, CurrentViewer, Guarded, type Viewer } from '@maillage/platform-server';
import { recordReaders } from '../application/record-readers.js';
import { type DuplicateRow, DuplicatesReader } from '../persistence/duplicates.reader.js';
import { OrganisationReader } from '../persistence/organisation.reader.js';
import { readRights } from '../persistence/rights.reader.js';
import { TeamReader } from '../persistence/team.reader.js';
import { directoryPolicies } from '../policy/directory.policies.js';
import * as types from './team.types.js';

/** Who may do and see what, and who was asked or lent rights. */
@Resolver()
export class TeamResolver {
  constructor(
    private readonly team: TeamReader,
    private readonly directory: OrganisationReader,
    private readonly alike: DuplicatesReader,
  ) {}

  @Query(() => [types.DelegationType], { description: 'Of the own organisation, and those lent to the reader' })
  @Guarded(directoryPolicies.readTeam)
  delegations(@Acting() { reads }: ActingViewer): Promise<types.DelegationType[]> {
    return this.team.delegations(reads);
  }

  @Query(() => [types.MembershipProposalType], { description: 'Of the own organisation, and those made to the reader' })
  @Guarded(directoryPolicies.readTeam)
  membershipProposals(@Acting() { reads }: ActingViewer): Promise<types.MembershipProposalType[]> {
    return this.team.proposals(reads);
  }

  @Query(() => [types.MembershipProposalType], { description: 'Made to the reader, who may serve no organisation yet' })
  @Guarded(directoryPolicies.myProposals)
  async myProposals(@CurrentViewer() { person, reads }: Viewer): Promise<types.MembershipProposalType[]> {
    const proposals = await this.team.proposals(reads);
    return proposals.filter((proposal) => proposal.person.id === person?.id);
  }

  @Query(() => types.NetworkRightsType)
  @Guarded(directoryPolicies.read)
  async networkRights(@Acting() { reads }: ActingViewer): Promise<types.NetworkRightsType> {
    const { changes, rights } = await readRights(reads, new Date());
    return {
      roles: roles.map((role) => ({ role, kinds: kindsOfRole(role), capabilities: [...rights.roles[role]] })),
      upward: upwardLevels.map((level) => ({ level, items: [...rights.upward[level]] })),
      changes,
    };
  }

  @Query(() => [types.RecordReaderType], { description: 'Who sees the records of an organisation, and by which rule' })
  @Guarded(directoryPolicies.read)
  async recordReaders(
    @Acting() { reads }: ActingViewer,
    @Args('organisationId', { type: () => ID }) organisationId: string,
  ): Promise<types.RecordReaderType[]> {
    const owner = isId(organisationId) ? await this.directory.one(reads, organisationId) : undefined;
    if (owner === undefined) throw new DomainError('NOT_FOUND');
    const { rights } = await readRights(reads, new Date());
    return recordReaders(owner, rights);
  }

  @Query(() => [types.LikelyDuplicateType])
  @Guarded(directoryPolicies.readDuplicates)
  async organisationDuplicates(@Acting() { reads }: ActingViewer): Promise<types.LikelyDuplicateType[]> {
    return (await this.alike.organisations(reads)).map(duplicateView);
  }

  @Query(() => [types.LikelyDuplicateType])
  @Guarded(directoryPolicies.readDuplicates)
  async personDuplicates(@Acting() { reads }: ActingViewer): Promise<types.LikelyDuplicateType[]> {
    return (await this.alike.people(reads)).map(duplicateView);
  }
}

function duplicateView({ one, other, reason }: DuplicateRow): types.LikelyDuplicateType {
  return { oneId: one.id, oneName: one.name, otherId: other.id, otherName: other.name, reason };
}

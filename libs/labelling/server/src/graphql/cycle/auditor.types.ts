import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { RefusalParams } from '@maillage/platform-kernel';
import { JsonScalar } from '@maillage/platform-server';
import type { AuditorKind } from '@maillage/labelling-domain';
import { AuditorKindEnum } from './cycle-words.types.js';

@ObjectType('PoolAuditor')
export class PoolAuditorType {
  @Field(() => ID) id!: string;
  @Field(() => ID) personId!: string;
  @Field() name!: string;
  @Field(() => AuditorKindEnum) kind!: AuditorKind;
  @Field() qualifiedOn!: string;
  @Field() qualifiedUntil!: string;
  @Field({ description: 'Whether the qualification holds today' }) isQualified!: boolean;
  @Field(() => Int, { description: 'Audits taken on at once, at most' }) mostAudits!: number;
  @Field(() => Int) auditsAtWork!: number;
  @Field(() => Int) auditsDone!: number;
  @Field(() => [String], { description: 'Regions in which the auditor holds a seat' }) regions!: readonly string[];
}

@ObjectType('AuditorPage')
export class AuditorPageType {
  @Field(() => [PoolAuditorType]) rows!: PoolAuditorType[];
  @Field(() => Int) total!: number;
  @Field(() => String, { nullable: true }) endCursor!: string | null;
  @Field() hasMore!: boolean;
}

@ObjectType('ProposedAuditor')
export class ProposedAuditorType {
  @Field(() => ID) auditorId!: string;
  @Field() name!: string;
  @Field(() => AuditorKindEnum) kind!: AuditorKind;
  @Field(() => Int) auditsAtWork!: number;
  @Field(() => Int) auditsDone!: number;
  @Field() qualifiedUntil!: string;
}

@ObjectType('ProposalReason', { description: 'Why a pair is proposed' })
export class ProposalReasonType {
  @Field() code!: string;
  @Field(() => JsonScalar) params!: RefusalParams;
}

@ObjectType('DependenceReason', { description: 'What binds an auditor to an organisation, or keeps from auditing it' })
export class DependenceReasonType {
  @Field() code!: string;
  @Field(() => JsonScalar) params!: RefusalParams;
}

@ObjectType('AuditorProposal')
export class AuditorProposalType {
  @Field(() => Int) rank!: number;
  @Field(() => ProposedAuditorType) lead!: ProposedAuditorType;
  @Field(() => ProposedAuditorType) second!: ProposedAuditorType;
  @Field(() => [ProposalReasonType]) explanation!: readonly ProposalReasonType[];
}

@ObjectType('SetAsideAuditor')
export class SetAsideAuditorType {
  @Field(() => ID) auditorId!: string;
  @Field() name!: string;
  @Field(() => [DependenceReasonType]) reasons!: readonly DependenceReasonType[];
}

@ObjectType('AuditorProposals')
export class AuditorProposalsType {
  @Field(() => [AuditorProposalType]) proposals!: AuditorProposalType[];
  @Field(() => [SetAsideAuditorType]) setAside!: SetAsideAuditorType[];
}

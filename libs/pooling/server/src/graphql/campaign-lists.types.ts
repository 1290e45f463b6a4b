import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf, InstantScalar, QuantityScalar } from '@maillage/platform-server';
import {
  type CampaignAct,
  type CampaignFamily,
  type CampaignState,
  type MemberAnswer,
  memberAnswers,
} from '@maillage/pooling-domain';
import {
  CampaignActEnum,
  CampaignFamilyEnum,
  CampaignStateEnum,
  CampaignType,
  OrganisationCardType,
} from './campaign.types.js';

export const MemberAnswerEnum = enumOf(memberAnswers);
registerEnumType(MemberAnswerEnum, { name: 'MemberAnswer' });

@ObjectType('CampaignPage')
export class CampaignPageType {
  @Field(() => [CampaignType]) rows!: CampaignType[];
  @Field(() => String, { nullable: true }) endCursor!: string | null;
  @Field() hasMore!: boolean;
  @Field(() => Int) total!: number;
}

@InputType('CampaignFilter')
export class CampaignFilterInput {
  @Field(() => CampaignStateEnum, { nullable: true }) state?: CampaignState | null;
  @Field(() => CampaignFamilyEnum, { nullable: true }) family?: CampaignFamily | null;
  @Field(() => Boolean, { nullable: true }) openToUs?: boolean | null;
  @Field(() => Boolean, { nullable: true }) ledByUs?: boolean | null;
  @Field(() => Boolean, { nullable: true }) joinedByUs?: boolean | null;
  @Field(() => String, { nullable: true }) text?: string | null;
}

@ObjectType('AwaitedAct', { description: 'What the network awaits from the acting organisation' })
export class AwaitedActType {
  @Field(() => CampaignActEnum) act!: CampaignAct;
  @Field(() => CampaignType) campaign!: CampaignType;
  @Field(() => InstantScalar, { nullable: true }) dueAt!: Date | null;
}

@ArgsType()
export class CampaignMembersArgs {
  @Field(() => ID) campaignId!: string;
  @Field(() => Int, { defaultValue: 50 }) first!: number;
  @Field(() => String, { nullable: true }) after!: string | null;
  @Field(() => MemberAnswerEnum, { nullable: true }) answer!: MemberAnswer | null;
}

@ObjectType('CampaignMember')
export class CampaignMemberType {
  @Field(() => OrganisationCardType) organisation!: OrganisationCardType;
  @Field(() => MemberAnswerEnum) answer!: MemberAnswer;
  @Field(() => InstantScalar, { nullable: true }) answeredAt!: Date | string | null;
  @Field() sharesQuantities!: boolean;
  @Field(() => QuantityScalar, { nullable: true }) firm!: number | null;
  @Field(() => QuantityScalar, { nullable: true }) probable!: number | null;
  @Field(() => QuantityScalar, { nullable: true }) maximum!: number | null;
}

@ObjectType('MemberCounts')
export class MemberCountsType {
  @Field(() => Int) eligible!: number;
  @Field(() => Int) joined!: number;
  @Field(() => Int) declared!: number;
  @Field(() => Int) withdrawn!: number;
  @Field(() => Int) none!: number;
}

@ObjectType('CampaignMembers')
export class CampaignMembersType {
  @Field(() => [CampaignMemberType]) rows!: CampaignMemberType[];
  @Field(() => String, { nullable: true }) endCursor!: string | null;
  @Field() hasMore!: boolean;
  @Field(() => MemberCountsType) counts!: MemberCountsType;
  @Field(() => Int, { description: 'Members that do not share their quantities, counted in the total' })
  unsharedRows!: number;
  @Field({ description: 'Whether every row hides its quantities, because the total would give one Mission away' })
  rowsWithheld!: boolean;
}

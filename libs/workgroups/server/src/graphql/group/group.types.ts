import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { InstantScalar } from '@maillage/platform-server';
import {
  GroupAvailabilityType,
  GroupDecisionType,
  GroupOrganisationType,
  GroupPersonType,
} from '../workgroups-parts.types.js';
import {
  AwaitedGroupKindEnum,
  GroupActEnum,
  GroupBandEnum,
  GroupKindEnum,
  GroupSituationEnum,
  GroupStateEnum,
  JoiningModeEnum,
  MemberActEnum,
  MembershipStateEnum,
} from './group.enums.js';

@ObjectType('GroupActAvailability')
export class GroupActAvailabilityType extends GroupAvailabilityType {
  @Field(() => GroupActEnum) act!: string;
}

@ObjectType('GroupMemberActAvailability')
export class GroupMemberActAvailabilityType extends GroupAvailabilityType {
  @Field(() => MemberActEnum) act!: string;
}

@ObjectType('GroupLetter', { description: 'What the sponsor asks of the group, and with what' })
export class GroupLetterType {
  @Field() purpose!: string;
  @Field(() => [String]) deliverables!: readonly string[];
  @Field() means!: string;
}

@ObjectType('GroupRegionSeats')
export class GroupRegionSeatsType {
  @Field() regionCode!: string;
  @Field(() => Int) seats!: number;
  @Field(() => Int) taken!: number;
}

@ObjectType('GroupLead')
export class GroupLeadType {
  @Field(() => GroupPersonType, { nullable: true }) person!: GroupPersonType | null;
  @Field(() => GroupOrganisationType) organisation!: GroupOrganisationType;
  @Field({ description: 'The last day of the term' }) until!: string;
}

@ObjectType('GroupLeadTerm')
export class GroupLeadTermType {
  @Field(() => ID) id!: string;
  @Field(() => GroupPersonType, { nullable: true }) person!: GroupPersonType | null;
  @Field(() => GroupOrganisationType) organisation!: GroupOrganisationType;
  @Field() startsOn!: string;
  @Field() endsOn!: string;
  @Field(() => String, { nullable: true }) endedOn!: string | null;
  @Field(() => String, { nullable: true }) endedBecause!: string | null;
}

@ObjectType('GroupVolunteer', { description: 'A director who offers to lead' })
export class GroupVolunteerType {
  @Field(() => ID) id!: string;
  @Field(() => GroupPersonType) person!: GroupPersonType;
  @Field(() => GroupOrganisationType) organisation!: GroupOrganisationType;
  @Field() words!: string;
  @Field(() => InstantScalar) offeredAt!: Date | string;
}

@ObjectType('GroupMember')
export class GroupMemberType {
  @Field(() => GroupOrganisationType) organisation!: GroupOrganisationType;
  @Field(() => GroupPersonType, { nullable: true }) person!: GroupPersonType | null;
  @Field(() => MembershipStateEnum) state!: string;
  @Field(() => InstantScalar) changedAt!: Date | string;
  @Field(() => String, { nullable: true, description: 'Shown to those who take part' }) needs!: string | null;
}

@ObjectType('Workgroup')
export class WorkgroupType {
  @Field(() => ID) id!: string;
  @Field(() => Int, { description: 'To send back when the terms are saved' }) version!: number;
  @Field(() => GroupKindEnum) kind!: string;
  @Field(() => GroupSituationEnum) situation!: string;
  @Field(() => GroupStateEnum) state!: string;
  @Field() title!: string;
  @Field() theme!: string;
  @Field(() => GroupBandEnum) band!: string;
  @Field(() => JoiningModeEnum) joining!: string;
  @Field(() => GroupLetterType) letter!: GroupLetterType;
  @Field(() => String, { nullable: true }) startsOn!: string | null;
  @Field(() => String, { nullable: true }) endsOn!: string | null;
  @Field(() => GroupOrganisationType) sponsor!: GroupOrganisationType;
  @Field(() => GroupLeadType, { nullable: true, description: 'Null while the lead is vacant' })
  lead!: GroupLeadType | null;
  @Field({ description: 'Whether directors may offer to lead' }) callsVolunteers!: boolean;
  @Field(() => String, { nullable: true, description: 'What a closed group came to' }) report!: string | null;
  @Field(() => Int, { nullable: true }) seats!: number | null;
  @Field(() => Int, { description: 'Members' }) taken!: number;
  @Field(() => [GroupRegionSeatsType]) regionSeats!: GroupRegionSeatsType[];
  @Field() isSponsored!: boolean;
  @Field({ description: 'Whether the person leads it, or acts for its sponsor' }) isLed!: boolean;
  @Field() takesPart!: boolean;
  @Field(() => MembershipStateEnum) ourState!: string;
  @Field(() => GroupPersonType, { nullable: true }) ourPerson!: GroupPersonType | null;
  @Field(() => String, { nullable: true }) ourNeeds!: string | null;
  @Field() hasOffered!: boolean;
  @Field(() => [GroupMemberType]) members!: GroupMemberType[];
  @Field(() => [GroupMemberType], { description: 'Requests and invitations, as far as the reader sees them' })
  awaiting!: GroupMemberType[];
  @Field(() => [GroupLeadTermType]) leadTerms!: GroupLeadTermType[];
  @Field(() => [GroupVolunteerType]) volunteers!: GroupVolunteerType[];
  @Field(() => [GroupDecisionType]) decisions!: GroupDecisionType[];
  @Field(() => [GroupActAvailabilityType]) acts!: GroupActAvailabilityType[];
  @Field(() => [GroupMemberActAvailabilityType]) memberActs!: GroupMemberActAvailabilityType[];
  @Field(() => InstantScalar) createdAt!: Date | string;
  @Field(() => InstantScalar) changedAt!: Date | string;
}

@ObjectType('WorkgroupPage')
export class WorkgroupPageType {
  @Field(() => [WorkgroupType]) rows!: WorkgroupType[];
  @Field(() => String, { nullable: true }) endCursor!: string | null;
  @Field() hasMore!: boolean;
  @Field(() => Int) total!: number;
}

@ObjectType('GroupLeadCandidate')
export class GroupLeadCandidateType {
  @Field(() => GroupPersonType) person!: GroupPersonType;
  @Field(() => GroupOrganisationType) organisation!: GroupOrganisationType;
}

@ObjectType('AwaitedGroupAct', { description: 'What groups await from the person, in the acting organisation' })
export class AwaitedGroupActType {
  @Field(() => AwaitedGroupKindEnum) kind!: string;
  @Field(() => ID) groupId!: string;
  @Field() title!: string;
  @Field(() => Int, { description: 'How many requests, or volunteers' }) count!: number;
  @Field(() => InstantScalar) since!: Date;
}

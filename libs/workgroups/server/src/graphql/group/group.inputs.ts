import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { GroupBand, GroupKind, GroupSituation, GroupState, JoiningMode } from '@maillage/workgroups-domain';
import { GroupBandEnum, GroupKindEnum, GroupSituationEnum, GroupStateEnum, JoiningModeEnum } from './group.enums.js';

@InputType()
export class GroupLetterInput {
  @Field() purpose!: string;
  @Field(() => [String]) deliverables!: string[];
  @Field() means!: string;
}

@InputType()
export class GroupRegionSeatsInput {
  @Field() regionCode!: string;
  @Field(() => Int) seats!: number;
}

@InputType()
export class GroupTermsInput {
  @Field(() => GroupKindEnum) kind!: GroupKind;
  @Field(() => GroupSituationEnum) situation!: GroupSituation;
  @Field() title!: string;
  @Field() theme!: string;
  @Field(() => GroupBandEnum) band!: GroupBand;
  @Field(() => JoiningModeEnum) joining!: JoiningMode;
  @Field(() => GroupLetterInput) letter!: GroupLetterInput;
  @Field(() => String, { nullable: true }) startsOn?: string | null;
  @Field(() => String, { nullable: true }) endsOn?: string | null;
  @Field(() => Int, { nullable: true }) seats?: number | null;
  @Field(() => [GroupRegionSeatsInput]) regionSeats!: GroupRegionSeatsInput[];
}

@InputType()
export class ProposeWorkgroupInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => GroupTermsInput) terms!: GroupTermsInput;
}

@InputType()
export class WorkgroupInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID) groupId!: string;
}

@InputType()
export class EditWorkgroupInput extends WorkgroupInput {
  @Field(() => Int) version!: number;
  @Field(() => GroupTermsInput) terms!: GroupTermsInput;
}

@InputType()
export class ReasonedWorkgroupInput extends WorkgroupInput {
  @Field(() => String, { nullable: true }) reason?: string | null;
}

@InputType()
export class CloseWorkgroupInput extends WorkgroupInput {
  @Field() report!: string;
}

@InputType()
export class DesignateGroupLeadInput extends WorkgroupInput {
  @Field(() => ID) personId!: string;
  @Field(() => ID) organisationId!: string;
  @Field({ description: 'The last day of the term' }) until!: string;
}

@InputType()
export class OfferToLeadInput extends WorkgroupInput {
  @Field() words!: string;
}

@InputType()
export class JoinWorkgroupInput extends WorkgroupInput {
  @Field(() => ID, { nullable: true, description: 'Who comes; without it, the one who acts' }) personId?: string | null;
  @Field(() => String, { nullable: true, description: 'What the organisation comes for; empty takes it back' })
  needs?: string | null;
}

@InputType()
export class GroupMemberInput extends ReasonedWorkgroupInput {
  @Field(() => ID) organisationId!: string;
}

@InputType('WorkgroupFilter')
export class WorkgroupFilterInput {
  @Field(() => GroupKindEnum, { nullable: true }) kind?: GroupKind | null;
  @Field(() => [GroupStateEnum], { nullable: true }) states?: GroupState[] | null;
  @Field(() => Boolean, { nullable: true }) ours?: boolean | null;
  @Field(() => Boolean, { nullable: true }) sponsoredByUs?: boolean | null;
  @Field(() => Boolean, { nullable: true }) openToUs?: boolean | null;
  @Field(() => String, { nullable: true }) text?: string | null;
}

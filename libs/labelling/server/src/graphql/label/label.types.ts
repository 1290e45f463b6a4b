import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { RefusalParams } from '@maillage/platform-kernel';
import { declareRefusals, enumOf, InstantScalar, JsonScalar, RefusalCodeEnum } from '@maillage/platform-server';
import {
  type LabelAct,
  labelActs,
  type LabelCycleKind,
  labelCycleKinds,
  labelRefusals,
  type LabelReminder,
  labelReminders,
  type LabelState,
  type OwnLabelAct,
  ownLabelActs,
  type ScopeReason,
  scopeReasons,
} from '@maillage/labelling-domain';
import { LabelStateEnum } from '../cycle-vocabulary.enums.js';
import { LabelFrameworkType, LabelledOrganisationType } from './labelled-organisation.type.js';

export const LabelActEnum = enumOf([...labelActs, ...labelReminders, ...ownLabelActs]);
export const LabelStepEnum = enumOf(labelCycleKinds);
export const ScopeReasonEnum = enumOf(scopeReasons);
declareRefusals(labelRefusals);
registerEnumType(LabelActEnum, { name: 'LabelAct' });
registerEnumType(LabelStepEnum, { name: 'LabelStep', description: 'The check half-way, and the next label' });
registerEnumType(ScopeReasonEnum, { name: 'ScopeReason' });

@ObjectType('HeldLabelActAvailability')
export class HeldLabelActAvailabilityType {
  @Field(() => LabelActEnum) act!: LabelAct | OwnLabelAct;
  @Field() can!: boolean;
  @Field(() => RefusalCodeEnum, { nullable: true }) code!: string | null;
  @Field(() => JsonScalar, { nullable: true }) params!: RefusalParams | null;
}

@ObjectType('LabelDecision')
export class LabelDecisionType {
  @Field(() => ID) id!: string;
  @Field(() => LabelActEnum) act!: LabelAct | LabelReminder;
  @Field(() => InstantScalar) at!: Date | string;
  @Field({ description: 'The name of the person; empty when the clock decided' }) by!: string;
  @Field(() => LabelledOrganisationType) onBehalfOf!: LabelledOrganisationType;
  @Field(() => String, { nullable: true }) reason!: string | null;
}

@ObjectType('Label')
export class LabelType {
  @Field(() => ID) id!: string;
  @Field() number!: string;
  @Field(() => LabelledOrganisationType) organisation!: LabelledOrganisationType;
  @Field(() => LabelFrameworkType) framework!: LabelFrameworkType;
  @Field(() => Int) level!: number;
  @Field(() => String, { nullable: true }) levelTitle!: string | null;
  @Field(() => LabelStateEnum) state!: LabelState;
  @Field() grantedOn!: string;
  @Field({ description: 'The last day on which it holds' }) validUntil!: string;
  @Field() followUpDueOn!: string;
  @Field(() => String, { nullable: true }) followedUpOn!: string | null;
  @Field(() => String, { nullable: true, description: 'For those whom the label concerns' })
  verificationCode!: string | null;
  @Field(() => String, { nullable: true }) verificationPath!: string | null;
  @Field(() => String, { nullable: true }) conditions!: string | null;
  @Field(() => ID, { nullable: true }) cycleId!: string | null;
  @Field(() => [LabelDecisionType], {
    description: 'Those that the asker sees, the latest first; none in the register',
  })
  decisions!: LabelDecisionType[];
  @Field(() => [HeldLabelActAvailabilityType]) acts!: HeldLabelActAvailabilityType[];
}

@ObjectType('LabelPage')
export class LabelPageType {
  @Field(() => [LabelType]) rows!: LabelType[];
  @Field(() => String, { nullable: true }) endCursor!: string | null;
  @Field() hasMore!: boolean;
  @Field(() => Int) total!: number;
}

@InputType('LabelFilter')
export class LabelFilterInput {
  @Field(() => ID, { nullable: true }) frameworkId?: string | null;
  @Field(() => String, { nullable: true }) regionCode?: string | null;
  @Field(() => LabelStateEnum, { nullable: true }) state?: LabelState | null;
  @Field(() => Int, { nullable: true }) level?: number | null;
  @Field(() => String, { nullable: true }) expiresBefore?: string | null;
  @Field(() => String, { nullable: true, description: 'Whose follow-up is due before this day, and was not held' })
  followUpBefore?: string | null;
  @Field(() => String, { nullable: true }) text?: string | null;
  @Field(() => ID, { nullable: true }) organisationId?: string | null;
}

@ObjectType('LabelVerification', { description: 'What anybody who holds the code of a label may know of it' })
export class LabelVerificationType {
  @Field({ description: 'When it is not, all the rest is null' }) known!: boolean;
  @Field(() => String, { nullable: true }) organisationName!: string | null;
  @Field(() => String, { nullable: true }) frameworkTitle!: string | null;
  @Field(() => Boolean, { nullable: true }) isDemo!: boolean | null;
  @Field(() => Int, { nullable: true }) level!: number | null;
  @Field(() => String, { nullable: true }) levelTitle!: string | null;
  @Field(() => LabelStateEnum, { nullable: true }) state!: LabelState | null;
  @Field(() => String, { nullable: true }) validUntil!: string | null;
}

@ObjectType('ScopeItemReason')
export class ScopeItemReasonType {
  @Field(() => ScopeReasonEnum) code!: ScopeReason;
  @Field(() => JsonScalar) params!: RefusalParams;
}

@ObjectType('ScopeItem', { description: 'A criterion that is looked at again, and why' })
export class ScopeItemType {
  @Field() criterionKey!: string;
  @Field() code!: string;
  @Field() title!: string;
  @Field(() => [ScopeItemReasonType]) reasons!: readonly ScopeItemReasonType[];
}

@ObjectType('FollowUpScope', { description: 'What the follow-up or the renewal after a cycle looks at first' })
export class FollowUpScopeType {
  @Field(() => ID) cycleId!: string;
  @Field(() => ID, { nullable: true }) labelId!: string | null;
  @Field(() => LabelStepEnum) kind!: LabelCycleKind;
  @Field(() => String, { nullable: true }) dueOn!: string | null;
  @Field(() => String, { nullable: true }) conditions!: string | null;
  @Field(() => [ScopeItemType]) items!: readonly ScopeItemType[];
}

@InputType()
export class LabelReasonInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID) labelId!: string;
  @Field() reason!: string;
}

@InputType()
export class OpenLabelCycleInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID, { description: 'The cycle that the label was given for' }) cycleId!: string;
  @Field(() => LabelStepEnum) kind!: LabelCycleKind;
}

@InputType()
export class RecordFollowUpInput extends LabelReasonInput {
  @Field() heldOn!: string;
}

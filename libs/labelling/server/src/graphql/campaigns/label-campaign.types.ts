import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { RefusalParams } from '@maillage/platform-kernel';
import { declareRefusals, enumOf, InstantScalar, JsonScalar, RefusalCodeEnum } from '@maillage/platform-server';
import { type LabelCampaignAct, labelCampaignActs, labelCampaignRefusals } from '@maillage/labelling-domain';

export const LabelCampaignActEnum = enumOf(labelCampaignActs);
declareRefusals(labelCampaignRefusals);
registerEnumType(LabelCampaignActEnum, { name: 'LabelCampaignAct' });

@ObjectType('LabelCampaignActAvailability')
export class LabelCampaignActAvailabilityType {
  @Field(() => LabelCampaignActEnum) act!: LabelCampaignAct;
  @Field() can!: boolean;
  @Field(() => RefusalCodeEnum, { nullable: true }) code!: string | null;
  @Field(() => JsonScalar, { nullable: true }) params!: RefusalParams | null;
}

@ObjectType('LabelCampaign', { description: 'Many called at once to assess themselves, and how far they are' })
export class LabelCampaignType {
  @Field(() => ID) id!: string;
  @Field(() => ID) organisationId!: string;
  @Field({ description: 'The organisation that leads it' }) organisationName!: string;
  @Field() title!: string;
  @Field() frameworkTitle!: string;
  @Field({ description: 'The day by which the self-assessments are to be finished' }) finishBy!: string;
  @Field(() => InstantScalar) openedAt!: Date;
  @Field() openedBy!: string;
  @Field(() => InstantScalar, { nullable: true }) remindedAt!: Date | null;
  @Field(() => InstantScalar, { nullable: true }) closedAt!: Date | null;
  @Field(() => Int) called!: number;
  @Field(() => Int) opened!: number;
  @Field(() => Int) finished!: number;
  @Field(() => Int) applied!: number;
  @Field(() => [LabelCampaignActAvailabilityType], { description: 'For who leads it; none for who only sees it' })
  acts!: readonly LabelCampaignActAvailabilityType[];
}

@ObjectType('LabelCampaignPage')
export class LabelCampaignPageType {
  @Field(() => [LabelCampaignType]) rows!: LabelCampaignType[];
  @Field(() => String, { nullable: true }) endCursor!: string | null;
  @Field() hasMore!: boolean;
}

@InputType()
export class OpenLabelCampaignInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID) frameworkId!: string;
  @Field() title!: string;
  @Field() finishBy!: string;
  @Field(() => [ID], {
    nullable: true,
    description: 'Those named; else those below with neither a cycle at work nor a label',
  })
  organisationIds?: string[] | null;
  @Field(() => String, { nullable: true }) regionCode?: string | null;
}

@InputType()
export class LabelCampaignInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID) campaignId!: string;
}

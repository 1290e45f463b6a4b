import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { type DraftedFamily, draftedFamilies } from '@maillage/pooling-contract';
import { CentsScalar, declareRefusals, enumOf } from '@maillage/platform-server';
import { groupCampaignRefusals } from '@maillage/workgroups-domain';
import { PoolingAvailabilityType, PoolingOrganisationType } from '../pooling-parts.types.js';

declareRefusals(groupCampaignRefusals);
const DraftedFamilyEnum = enumOf(draftedFamilies);
registerEnumType(DraftedFamilyEnum, { name: 'GroupCampaignFamily' });

@ObjectType('GroupCampaign', { description: 'A campaign that a pooling group runs, as far as one sees it' })
export class GroupCampaignType {
  @Field(() => ID) id!: string;
  @Field() title!: string;
  @Field({ description: 'draft, needsOpen, needsClosed or abandoned' }) state!: string;
  @Field({ description: 'Whether its needs were closed with the minimum reached' }) isAgreed!: boolean;
  @Field(() => PoolingOrganisationType) coordinator!: PoolingOrganisationType;
  @Field() closesAt!: string;
  @Field(() => Int) joined!: number;
  @Field(() => String, { nullable: true, description: 'collecting or closed; null before the savings begin' })
  savingsState!: string | null;
  @Field(() => CentsScalar, { nullable: true, description: 'Null while too few gave a reference to be told' })
  netCents!: number | null;
}

@ObjectType('GroupCampaignActAvailability')
export class GroupCampaignActAvailabilityType extends PoolingAvailabilityType {
  @Field() act!: string;
}

@ObjectType('GroupCampaigns')
export class GroupCampaignsType {
  @Field(() => ID) groupId!: string;
  @Field(() => Int, { description: 'How many Missions the next one would ask' }) asked!: number;
  @Field(() => [GroupCampaignType]) campaigns!: readonly GroupCampaignType[];
  @Field(() => [GroupCampaignActAvailabilityType], { description: 'Of who leads the group' })
  acts!: readonly GroupCampaignActAvailabilityType[];
}

@ObjectType('GroupOfCampaign', { description: 'The group that runs a campaign' })
export class GroupOfCampaignType {
  @Field(() => ID) id!: string;
  @Field() title!: string;
  @Field(() => PoolingOrganisationType) sponsor!: PoolingOrganisationType;
}

@InputType()
export class DraftGroupCampaignInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID) groupId!: string;
  @Field(() => DraftedFamilyEnum) family!: DraftedFamily;
  @Field() title!: string;
  @Field() description!: string;
  @Field() unit!: string;
}

import { Args, Field, ID, ObjectType, Query, registerEnumType, Resolver } from '@nestjs/graphql';
import { DomainError, isId } from '@maillage/platform-kernel';
import { Acting, type ActingViewer, enumOf, Guarded, InstantScalar } from '@maillage/platform-server';
import type { CampaignFamily, CampaignOutcome, CampaignState } from '@maillage/pooling-domain';
import {
  type CampaignPart,
  campaignParts,
  OrganisationCampaignsReader,
} from '../persistence/organisation-campaigns.reader.js';
import { poolingPolicies } from '../policy/pooling.policies.js';
import { CampaignFamilyEnum, CampaignOutcomeEnum, CampaignStateEnum } from './campaign.types.js';

export const CampaignPartEnum = enumOf(campaignParts);
registerEnumType(CampaignPartEnum, { name: 'CampaignPart' });

@ObjectType('OrganisationCampaign', { description: 'A campaign that an organisation leads or answered' })
export class OrganisationCampaignType {
  @Field(() => ID) id!: string;
  @Field() title!: string;
  @Field(() => CampaignFamilyEnum) family!: CampaignFamily;
  @Field(() => CampaignStateEnum) state!: CampaignState;
  @Field(() => CampaignOutcomeEnum, { nullable: true }) outcome!: CampaignOutcome | null;
  @Field(() => InstantScalar) closesAt!: Date;
  @Field(() => CampaignPartEnum) part!: CampaignPart;
}

@Resolver(() => OrganisationCampaignType)
export class OrganisationCampaignsResolver {
  constructor(private readonly reader: OrganisationCampaignsReader) {}

  @Query(() => [OrganisationCampaignType], { description: 'As far as the reader sees the campaign and the answer' })
  @Guarded(poolingPolicies.readCampaigns)
  organisationCampaigns(
    @Acting() { reads }: ActingViewer,
    @Args('organisationId', { type: () => ID }) organisationId: string,
  ): Promise<OrganisationCampaignType[]> {
    if (!isId(organisationId)) throw new DomainError('NOT_FOUND');
    return this.reader.of(reads, organisationId);
  }
}

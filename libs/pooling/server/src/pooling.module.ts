import './policy/pooling.access-rules.js';
import './policy/pooling.processings.js';
import { Module, type Type } from '@nestjs/common';
import { declareEvents } from '@maillage/platform-server';
import { AbandonCampaign } from './application/abandon-campaign.use-case.js';
import { AwaitedActs } from './application/awaited-acts.js';
import { CampaignActs } from './application/campaign-act.js';
import { CampaignListExport } from './application/campaign-list.export.js';
import { CloseCampaignOnTime } from './application/close-campaign-on-time.use-case.js';
import { CloseCampaign } from './application/close-campaign.use-case.js';
import { DeclareNeeds } from './application/declare-needs.use-case.js';
import { DraftCampaign } from './application/draft-campaign.use-case.js';
import { EditCampaign } from './application/edit-campaign.use-case.js';
import { ExtendCampaign } from './application/extend-campaign.use-case.js';
import { JoinCampaign } from './application/join-campaign.use-case.js';
import { OpenCampaign } from './application/open-campaign.use-case.js';
import { poolingEvents } from './application/pooling.events.js';
import { WithdrawFromCampaign } from './application/withdraw-from-campaign.use-case.js';
import { DemoCampaignsSeed } from './demo/demo-campaigns.seed.js';
import { CampaignQueryResolver } from './graphql/campaign-query.resolver.js';
import { CoordinatorResolver } from './graphql/coordinator.resolver.js';
import { OrganisationCampaignsResolver } from './graphql/organisation-campaigns.resolver.js';
import { MemberResolver } from './graphql/member.resolver.js';
import { CampaignMails } from './jobs/campaign-mails.js';
import { TellAbandonment, TellClosing, TellExtension, TellOpening } from './jobs/campaign.handlers.js';
import { CloseDueCampaigns } from './jobs/close-due-campaigns.job.js';
import { CampaignMembersReader } from './persistence/campaign-members.reader.js';
import { CampaignReader } from './persistence/campaign.reader.js';
import { CampaignRepository } from './persistence/campaign.repository.js';
import { CampaignSearch } from './persistence/campaign-search.source.js';
import { OrganisationCampaignsReader } from './persistence/organisation-campaigns.reader.js';
import { ParticipationRepository } from './persistence/participation.repository.js';

export const poolingResolvers: readonly Type[] = [
  CampaignQueryResolver,
  CoordinatorResolver,
  MemberResolver,
  OrganisationCampaignsResolver,
];

const useCases = [
  DraftCampaign,
  EditCampaign,
  OpenCampaign,
  ExtendCampaign,
  CloseCampaign,
  AbandonCampaign,
  DeclareNeeds,
  JoinCampaign,
  WithdrawFromCampaign,
  CloseCampaignOnTime,
];

const jobs = [CampaignMails, TellOpening, TellExtension, TellClosing, TellAbandonment, CloseDueCampaigns];

@Module({
  providers: [
    declareEvents(poolingEvents),
    CampaignActs,
    CampaignListExport,
    AwaitedActs,
    DemoCampaignsSeed,
    CampaignReader,
    CampaignMembersReader,
    CampaignRepository,
    OrganisationCampaignsReader,
    CampaignSearch,
    ParticipationRepository,
    ...poolingResolvers,
    ...useCases,
    ...jobs,
  ],
})
export class PoolingModule {}

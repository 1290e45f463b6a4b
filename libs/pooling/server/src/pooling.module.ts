import './policy/pooling.access-rules.js';
import './policy/pooling.processings.js';
import { Global, Module, type Type } from '@nestjs/common';
import { CampaignDrafting, CampaignReads } from '@maillage/pooling-contract';
import { declareEvents } from '@maillage/platform-server';
import { AbandonCampaign } from './application/abandon-campaign.use-case.js';
import { AwaitedActs } from './application/awaited-acts.js';
import { CampaignActs } from './application/campaign-act.js';
import { CampaignListExport } from './application/campaign-list.export.js';
import { CloseCampaignOnTime } from './application/close-campaign-on-time.use-case.js';
import { CloseCampaign } from './application/close-campaign.use-case.js';
import { DeclareNeeds } from './application/declare-needs.use-case.js';
import { DraftProposedCampaign } from './application/draft-proposed-campaign.js';
import { DraftCampaign } from './application/draft-campaign.use-case.js';
import { EditCampaign } from './application/edit-campaign.use-case.js';
import { ExtendCampaign } from './application/extend-campaign.use-case.js';
import { GiveReference } from './application/savings/give-reference.use-case.js';
import { KeepSavings } from './application/savings/keep-savings.use-case.js';
import { JoinCampaign } from './application/join-campaign.use-case.js';
import { OpenCampaign } from './application/open-campaign.use-case.js';
import { poolingEvents } from './application/pooling.events.js';
import { WithdrawFromCampaign } from './application/withdraw-from-campaign.use-case.js';
import { DemoCampaignsSeed } from './demo/demo-campaigns.seed.js';
import { DemoSavingsSeed } from './demo/demo-savings.seed.js';
import { CampaignQueryResolver } from './graphql/campaign-query.resolver.js';
import { CoordinatorResolver } from './graphql/coordinator.resolver.js';
import { OrganisationCampaignsResolver } from './graphql/organisation-campaigns.resolver.js';
import { MemberResolver } from './graphql/member.resolver.js';
import { SavingsResolver } from './graphql/savings/savings.resolver.js';
import { CampaignMails } from './jobs/campaign-mails.js';
import {
  TellAbandonment,
  TellClosing,
  TellExtension,
  TellOpening,
  TellSavingsBegun,
  TellSavingsClosed,
} from './jobs/campaign.handlers.js';
import { CloseDueCampaigns } from './jobs/close-due-campaigns.job.js';
import { CampaignMembersReader } from './persistence/campaign-members.reader.js';
import { CampaignFactsReader } from './persistence/campaign-facts.reader.js';
import { CampaignReader } from './persistence/campaign.reader.js';
import { CampaignRepository } from './persistence/campaign.repository.js';
import { CampaignSearch } from './persistence/campaign-search.source.js';
import { OrganisationCampaignsReader } from './persistence/organisation-campaigns.reader.js';
import { SavingsRepository } from './persistence/savings/savings.repository.js';
import { ParticipationRepository } from './persistence/participation.repository.js';

export const poolingResolvers: readonly Type[] = [
  CampaignQueryResolver,
  CoordinatorResolver,
  MemberResolver,
  OrganisationCampaignsResolver,
  SavingsResolver,
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
  KeepSavings,
  GiveReference,
];

const jobs = [
  CampaignMails,
  TellOpening,
  TellExtension,
  TellClosing,
  TellAbandonment,
  TellSavingsBegun,
  TellSavingsClosed,
  CloseDueCampaigns,
];

@Global()
@Module({
  providers: [
    declareEvents(poolingEvents),
    CampaignActs,
    CampaignListExport,
    AwaitedActs,
    DemoCampaignsSeed,
    DemoSavingsSeed,
    CampaignReader,
    CampaignMembersReader,
    CampaignRepository,
    OrganisationCampaignsReader,
    CampaignSearch,
    ParticipationRepository,
    SavingsRepository,
    { provide: CampaignDrafting, useClass: DraftProposedCampaign },
    { provide: CampaignReads, useClass: CampaignFactsReader },
    ...poolingResolvers,
    ...useCases,
    ...jobs,
  ],
  exports: [CampaignDrafting, CampaignReads],
})
export class PoolingModule {}

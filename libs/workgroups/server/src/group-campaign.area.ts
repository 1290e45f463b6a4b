import { DraftGroupCampaign } from './application/campaign/draft-group-campaign.use-case.js';
import { SeenGroupCampaigns } from './application/campaign/group-campaigns.view.js';
import { DemoGroupCampaignsSeed } from './demo/demo-group-campaigns.seed.js';
import { GroupCampaignResolver } from './graphql/campaign/group-campaign.resolver.js';
import { GroupCampaignRepository } from './persistence/campaign/group-campaign.repository.js';
import type { WorkgroupsArea } from './workgroups-area.js';

/** Campaigns that pooling groups run. */
export const groupCampaignArea: WorkgroupsArea = {
  resolvers: [GroupCampaignResolver],
  providers: [DraftGroupCampaign, SeenGroupCampaigns, GroupCampaignRepository, DemoGroupCampaignsSeed],
  events: [],
};

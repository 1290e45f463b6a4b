import { LabelCampaigns } from './application/campaigns/label-campaigns.use-case.js';
import { LabelCampaignResolver } from './graphql/campaigns/label-campaign.resolver.js';
import { LabelCampaignMails } from './jobs/campaigns/label-campaign-mails.js';
import { CloseOverdueCampaigns } from './jobs/campaigns/close-overdue-campaigns.job.js';
import {
  OpenCyclesOfCampaign,
  RemindThoseBehind,
  TellClosedCampaign,
} from './jobs/campaigns/label-campaign.handlers.js';
import type { LabellingArea } from './labelling-area.js';
import { LabelCampaignRepository } from './persistence/campaigns/campaign.repository.js';

export const campaignsArea: LabellingArea = {
  resolvers: [LabelCampaignResolver],
  providers: [
    LabelCampaignRepository,
    LabelCampaigns,
    LabelCampaignMails,
    OpenCyclesOfCampaign,
    RemindThoseBehind,
    TellClosedCampaign,
    CloseOverdueCampaigns,
  ],
};

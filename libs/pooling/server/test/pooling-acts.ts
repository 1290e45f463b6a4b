import type { Clock } from '@maillage/platform-kernel';
import { StampSource, type TenantDatabase } from '@maillage/platform-server';
import { AbandonCampaign } from '../src/application/abandon-campaign.use-case.js';
import { CampaignActs } from '../src/application/campaign-act.js';
import { CloseCampaignOnTime } from '../src/application/close-campaign-on-time.use-case.js';
import { CloseCampaign } from '../src/application/close-campaign.use-case.js';
import { DeclareNeeds } from '../src/application/declare-needs.use-case.js';
import { DraftCampaign } from '../src/application/draft-campaign.use-case.js';
import { EditCampaign } from '../src/application/edit-campaign.use-case.js';
import { ExtendCampaign } from '../src/application/extend-campaign.use-case.js';
import { JoinCampaign } from '../src/application/join-campaign.use-case.js';
import { OpenCampaign } from '../src/application/open-campaign.use-case.js';
import { WithdrawFromCampaign } from '../src/application/withdraw-from-campaign.use-case.js';
import { CampaignReader } from '../src/persistence/campaign.reader.js';
import { CampaignRepository } from '../src/persistence/campaign.repository.js';
import { ParticipationRepository } from '../src/persistence/participation.repository.js';

/** The real use cases on a real database; only the instants come from a clock that the test moves. */
export type PoolingActs = ReturnType<typeof poolingActs>;

class ClockStamps extends StampSource {
  constructor(private readonly clock: Clock) {
    super();
  }

  override after(): Promise<Date> {
    return Promise.resolve(this.clock.now());
  }
}

export function poolingActs(tenants: TenantDatabase, clock: Clock) {
  const stamps = new ClockStamps(clock);
  const acts = new CampaignActs(tenants, new CampaignReader());
  const campaigns = new CampaignRepository(stamps);
  const participations = new ParticipationRepository();
  return {
    campaigns,
    participations,
    draft: new DraftCampaign(acts, campaigns, stamps),
    edit: new EditCampaign(acts, campaigns),
    open: new OpenCampaign(acts, campaigns),
    extend: new ExtendCampaign(acts, campaigns),
    close: new CloseCampaign(acts, campaigns),
    abandon: new AbandonCampaign(acts, campaigns),
    declare: new DeclareNeeds(acts, campaigns, participations),
    join: new JoinCampaign(acts, campaigns, participations),
    withdraw: new WithdrawFromCampaign(acts, campaigns, participations),
    closeOnTime: new CloseCampaignOnTime(tenants, campaigns),
  };
}

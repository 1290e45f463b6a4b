import { newId } from '@maillage/platform-kernel';
import { type Canary, canary } from '../canary.js';
import { factsOf, type GroupScene } from './group-canaries.js';

/** A campaign that the group runs, coordinated by its lead's organisation, or else by its sponsor. */
export function groupCampaignCanary(scene: GroupScene): Canary {
  const { id, sponsor, lead } = scene;
  const campaign = newId();
  const coordinator = lead?.organisation ?? sponsor;
  const of = { campaign_id: campaign, tenant_id: coordinator, group_id: id, sponsor_id: sponsor };
  return canary(
    'workgroups.group_campaign',
    { ...of, opened_by: `Canary ${campaign}`, opened_at: '2026-01-02' },
    { ...factsOf(scene), tenant: coordinator },
  );
}

import { allowed, firstRefusal, refused, type Verdict } from '@maillage/platform-kernel';
import type { Workgroup } from '../group/workgroup.js';

/** Every code with which a group refuses a campaign. */
export const groupCampaignRefusals = ['groupNotActive', 'groupNotPooling', 'groupWithoutMembers'] as const;
export type GroupCampaignRefusal = (typeof groupCampaignRefusals)[number];

/**
 * Whether a group may run campaigns: a pooling group that works, with somebody to buy together with.
 *
 * @param members how many Missions would be asked, who coordinates left out
 */
export function mayRunCampaigns(
  { state, kind }: Pick<Workgroup, 'state'> & { readonly kind: Workgroup['terms']['kind'] },
  members: number,
): Verdict<GroupCampaignRefusal> {
  return firstRefusal<GroupCampaignRefusal>(
    () => (kind === 'pooling' ? allowed : refused('groupNotPooling')),
    () => (state === 'active' ? allowed : refused('groupNotActive', { state })),
    () => (members > 0 ? allowed : refused('groupWithoutMembers')),
  );
}

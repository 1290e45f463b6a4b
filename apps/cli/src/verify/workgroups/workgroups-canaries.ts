import type { Canary } from '../canary.js';
import type { CanaryNetwork } from '../canary-network.js';
import { groupCampaignCanary } from './group-campaign-canaries.js';
import { groupCanaries, groupScenes } from './group-canaries.js';
import { meetingCanaries } from './meeting-canaries.js';
import { workCanaries } from './work-canaries.js';
import { workshopCanaries } from './workshop-canaries.js';

/** The rows of groups, and of what hangs on them. */
export function workgroupsCanaries(network: CanaryNetwork): Canary[] {
  return [
    ...groupScenes(network).flatMap((scene) => [
      ...groupCanaries(scene),
      ...meetingCanaries(scene, network),
      groupCampaignCanary(scene),
      ...workCanaries(scene, network),
    ]),
    ...workshopCanaries(network),
  ];
}

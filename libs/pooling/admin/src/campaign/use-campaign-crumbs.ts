import type { Crumb } from '@maillage/platform-admin';
import type { CampaignFamily } from '../generated/graphql.js';
import { usePoolingWords } from '../language/pooling-words.js';
import { usePoolingFrame } from '../pooling-frame.js';

/** The way back to the list, under the word that the person's organisation uses for it. */
export function useCampaignCrumbs(): (family?: CampaignFamily) => readonly Crumb[] {
  const words = usePoolingWords();
  const { acting, places } = usePoolingFrame();
  const list = words(acting.kind === 'localMission' ? 'list.missionTitle' : 'list.associationTitle');
  return (family) => {
    const crumb = { label: list, href: places.campaigns };
    return family === undefined ? [crumb] : [crumb, { label: words(`campaign.family.${family}`) }];
  };
}

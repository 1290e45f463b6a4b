import { IconClipboardText } from '@tabler/icons-react';
import type { CampaignState } from '../generated/graphql.js';
import { usePoolingWords } from '../language/pooling-words.js';
import { usePoolingFrame } from '../pooling-frame.js';

interface CampaignHit {
  readonly id: string;
  readonly title: string;
  readonly word: string | null;
  readonly place: string | null;
}

/** How the search of the network says a campaign: its state and who coordinates it. */
export function useCampaignSearchKind() {
  const words = usePoolingWords();
  const { places } = usePoolingFrame();
  return {
    label: words('list.foundTitle'),
    lineOf: ({ id, title, word, place }: CampaignHit) => {
      const state = word === null ? null : words(`campaign.state.${word as CampaignState}`);
      return {
        title,
        detail: [state, place].filter((part) => part !== null).join(', '),
        href: places.campaign(id),
        icon: <IconClipboardText />,
      };
    },
  };
}

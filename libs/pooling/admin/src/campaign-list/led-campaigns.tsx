import { Card, TaskList } from '@maillage/platform-admin';
import { CampaignTag } from '../campaign/campaign-tag.js';
import { usePoolingWords } from '../language/pooling-words.js';
import { usePoolingFrame } from '../pooling-frame.js';
import { useCampaigns } from './use-campaigns.js';

const ledByUs = { ledByUs: true };

/** The campaigns that our organisation runs; nothing at all when it runs none. */
export function LedCampaigns() {
  const words = usePoolingWords();
  const { places } = usePoolingFrame();
  const { page } = useCampaigns(ledByUs);
  const campaigns = page?.rows ?? [];
  if (campaigns.length === 0) return null;
  const tasks = campaigns.map(({ id, title, family, state, outcome }) => ({
    key: id,
    title,
    href: places.campaign(id),
    detail: words(`campaign.family.${family}`),
    state: <CampaignTag state={state} outcome={outcome} />,
  }));
  return (
    <Card flush title={words('list.ledTitle')}>
      <TaskList tasks={tasks} />
    </Card>
  );
}

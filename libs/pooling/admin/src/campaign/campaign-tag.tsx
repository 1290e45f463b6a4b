import { Tag, type TagKind } from '@maillage/platform-admin';
import type { CampaignOutcome, CampaignState } from '../generated/graphql.js';
import { usePoolingWords } from '../language/pooling-words.js';

interface CampaignTagProps {
  state: CampaignState;
  outcome: CampaignOutcome | null;
}

const kinds: Record<CampaignState, TagKind> = {
  draft: 'inWork',
  needsOpen: 'running',
  needsClosed: 'neutral',
  abandoned: 'neutral',
};

/** Where a campaign stands, in a word; once closed, its outcome says more than its state. */
export function CampaignTag({ state, outcome }: CampaignTagProps) {
  const words = usePoolingWords();
  if (outcome === 'minimumReached') return <Tag kind="held">{words('campaign.outcome.minimumReached')}</Tag>;
  if (outcome === 'minimumMissed') return <Tag kind="neutral">{words('campaign.outcome.minimumMissed')}</Tag>;
  return <Tag kind={kinds[state]}>{words(`campaign.state.${state}`)}</Tag>;
}

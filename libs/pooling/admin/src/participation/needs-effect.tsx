import { EffectPreview, Figure, Figures, useFormat } from '@maillage/platform-admin';
import type { CampaignDetailFragment } from '../generated/graphql.js';
import { usePoolingWords } from '../language/pooling-words.js';
import { effectOfNeeds, type EffectOfNeeds } from './effect-of-needs.js';
import { needsOfValues, type NeedsValues } from './needs-values.js';

interface NeedsEffectProps {
  campaign: CampaignDetailFragment;
  values: NeedsValues;
}

/** What joining with these quantities would change, as they are typed. */
export function NeedsEffect({ campaign, values }: NeedsEffectProps) {
  const needs = needsOfValues(campaign, values).map((need) => ({
    ...need,
    currentPriceCents: need.currentPriceCents ?? null,
  }));
  const effect = effectOfNeeds(campaign, needs);
  return (
    <EffectPreview
      sentence={<EffectSentence campaign={campaign} effect={effect} weNeedSome={needs.some(({ firm }) => firm > 0)} />}
    >
      {effect.savingCents !== null && effect.savingCents !== 0 && <Saving cents={effect.savingCents} />}
    </EffectPreview>
  );
}

interface EffectSentenceProps {
  campaign: CampaignDetailFragment;
  effect: EffectOfNeeds;
  weNeedSome: boolean;
}

function EffectSentence({ campaign, effect, weNeedSome }: EffectSentenceProps) {
  const words = usePoolingWords();
  const { members, firm, missing } = effect;
  const sentences = [words('member.effectMembers', { count: members })];
  if (firm !== null && weNeedSome) sentences.push(words('member.effectFirm', { count: firm }));
  if (missing === 0)
    sentences.push(words(campaign.gauge.minimumReached ? 'member.nowReached' : 'member.effectReached'));
  if (missing !== null && missing > 0) {
    const kind = campaign.minimum.kind === 'members' ? 'effectMissingMembers' : 'effectMissingQuantity';
    sentences.push(words(`member.${kind}`, { count: missing }));
  }
  return sentences.join(' ');
}

function Saving({ cents }: { cents: number }) {
  const words = usePoolingWords();
  const format = useFormat();
  return (
    <Figures>
      <Figure
        size="medium"
        value={format.money(Math.abs(cents))}
        label={words(cents > 0 ? 'member.saving' : 'member.loss')}
      />
    </Figures>
  );
}

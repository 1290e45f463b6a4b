import { Card, Pile, StitchGauge } from '@maillage/platform-admin';
import type { CampaignDetailFragment } from '../generated/graphql.js';
import { usePoolingWords } from '../language/pooling-words.js';
import { useGaugeTitle } from './gauge-title.js';
import { LineGauges } from './line-gauges.js';

interface GaugeCardProps {
  campaign: CampaignDetailFragment;
  justJoined: boolean;
}

/** How far the campaign is, stitch by stitch, then line by line. */
export function GaugeCard({ campaign, justJoined }: GaugeCardProps) {
  const title = useGaugeTitle();
  return (
    <Card label={title(campaign)}>
      <Pile gap="lg">
        <MemberGauge campaign={campaign} justJoined={justJoined} />
        <LineGauges campaign={campaign} />
      </Pile>
    </Card>
  );
}

export function MemberGauge({ campaign, justJoined }: GaugeCardProps) {
  const words = usePoolingWords();
  const title = useGaugeTitle();
  const { gauge, minimum } = campaign;
  const countsMembers = minimum.kind === 'members';
  const sentence = words(countsMembers ? 'member.gaugeSentence' : 'member.gaugeSentenceBare', {
    members: gauge.members,
    declared: gauge.declared,
    minimum: minimum.value,
    eligible: gauge.eligible,
  });
  return (
    <StitchGauge
      title={title(campaign)}
      eligible={gauge.eligible}
      joined={gauge.members}
      declared={gauge.declared}
      threshold={countsMembers ? minimum.value : null}
      sentence={sentence}
      justJoined={justJoined}
    />
  );
}

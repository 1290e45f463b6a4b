import { Card, FactList, useFormat, type Fact } from '@maillage/platform-admin';
import type { CampaignDetailFragment } from '../generated/graphql.js';
import { usePoolingWords } from '../language/pooling-words.js';
import { usePoolingFrame } from '../pooling-frame.js';
import { minimumOf } from './gauge-title.js';
import { useEligibilityWords } from './use-eligibility-words.js';

interface ConditionsCardProps {
  campaign: CampaignDetailFragment;
  layout?: 'rows' | 'stacked';
}

/** What joining means: who may, from how many on, until when, and what it binds to. */
export function ConditionsCard({ campaign, layout = 'stacked' }: ConditionsCardProps) {
  const words = usePoolingWords();
  const format = useFormat();
  const whoMayJoin = useEligibilityWords();
  const { acting } = usePoolingFrame();
  const zones = { readerZone: acting.timeZone, coordinatorZone: campaign.coordinator.timeZone };
  const { minimum, seats, gauge } = campaign;
  const seatWords =
    seats === null ? words('member.noSeats') : words('campaign.seatsLeft', { count: gauge.seatsLeft ?? seats, seats });
  const facts: Fact[] = [
    { term: words('member.whoMayJoin'), detail: whoMayJoin(campaign) },
    { term: words('member.minimum'), detail: minimumOf(words, minimum) },
    { term: words('member.seats'), detail: seatWords },
    { term: words('member.opening'), detail: format.instant(campaign.opensAt, zones) },
    { term: words('member.closing'), detail: format.instant(campaign.closesAt, zones) },
    { term: words('member.commitment'), detail: words('member.commitmentDetail') },
  ];
  return (
    <Card title={words('member.conditions')}>
      <FactList facts={facts} layout={layout} />
    </Card>
  );
}

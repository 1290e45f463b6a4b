import { Act, ActRow, Pile, Timeline, useFormat } from '@maillage/platform-admin';
import { IconCalendarEvent } from '@tabler/icons-react';
import { useActAvailability } from '../campaign/use-act-availability.js';
import type { CampaignDetailFragment } from '../generated/graphql.js';
import { usePoolingWords } from '../language/pooling-words.js';
import { usePoolingFrame } from '../pooling-frame.js';

export type Ours = NonNullable<CampaignDetailFragment['ours']>;

interface ParticipationRecordProps {
  campaign: CampaignDetailFragment;
  ours: Ours;
  onChange: () => void;
  onWithdraw: () => void;
}

/** What we did and with what, until when it can be changed, and the way to change it. */
export function ParticipationRecord({ campaign, ours, onChange, onWithdraw }: ParticipationRecordProps) {
  const words = usePoolingWords();
  const format = useFormat();
  const availability = useActAvailability(campaign);
  const { acting, places } = usePoolingFrame();
  const zones = { readerZone: acting.timeZone, coordinatorZone: campaign.coordinator.timeZone };
  const last = ours.decisions.toSorted((one, other) => Date.parse(other.at) - Date.parse(one.at))[0];
  const closing = {
    title: words('member.nextClosing'),
    detail: words('member.nextClosingDetail', { moment: format.instant(campaign.closesAt, zones) }),
    icon: <IconCalendarEvent />,
    status: 'next' as const,
  };
  const done = {
    title:
      ours.needs.length === 0
        ? words('member.joinedBare')
        : words('member.joinedWith', { quantities: quantityWords(words, ours) }),
    ...(last === undefined
      ? {}
      : {
          detail: words('campaign.byFor', { by: last.by, organisation: last.onBehalfOf.name }),
          when: format.instant(last.at, { readerZone: acting.timeZone, coordinatorZone: acting.timeZone }),
        }),
    status: 'now' as const,
  };
  // One reason that prevents both is said once.
  const [change, withdraw] = [availability('declareNeeds'), availability('withdraw')];
  return (
    <Pile gap="md">
      <Timeline items={campaign.state === 'needsOpen' ? [done, closing] : [done]} />
      <ActRow>
        <Act label={words('member.backToActs')} href={places.awaitedActs} variant="filled" />
        <Act label={words('member.change')} onAct={onChange} available={change} />
        {(withdraw.can || withdraw.code !== change.code) && (
          <Act label={words('campaign.act.withdraw')} variant="link" onAct={onWithdraw} available={withdraw} />
        )}
      </ActRow>
    </Pile>
  );
}

/** "58 fermes, 6 probables, 70 au plus", over all lines. */
function quantityWords(words: ReturnType<typeof usePoolingWords>, { needs }: Ours): string {
  const sum = (quantity: 'firm' | 'probable' | 'maximum') => needs.reduce((total, need) => total + need[quantity], 0);
  return [
    words('member.firmCount', { count: sum('firm') }),
    words('member.probableCount', { count: sum('probable') }),
    words('member.maximumCount', { count: sum('maximum') }),
  ].join(', ');
}

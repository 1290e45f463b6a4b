import { Act, useFormat, type AwaitedAct as AwaitedRow, type AwaitedLine } from '@maillage/platform-admin';
import type { AwaitedActsQuery } from '../generated/graphql.js';
import { usePoolingWords } from '../language/pooling-words.js';
import { usePoolingFrame } from '../pooling-frame.js';

export type AwaitedAct = AwaitedActsQuery['awaitedActs'][number];

export type Awaited = AwaitedAct | AwaitedLine;

const soon = 3 * 86_400_000;

/** Turns what the API awaits into rows to read; the most urgent act of the page is the only filled one. */
export function useAwaitedRows(mostUrgent: Awaited | undefined): (awaited: Awaited) => AwaitedRow {
  const words = usePoolingWords();
  const format = useFormat();
  const { acting, places } = usePoolingFrame();

  const standing = ({ campaign }: AwaitedAct) => {
    const origin = { family: words(`campaign.family.${campaign.family}`), organisation: campaign.coordinator.name };
    const { gauge, minimum, state } = campaign;
    const lacksMembers = state === 'needsOpen' && minimum.kind === 'members' && !gauge.minimumReached;
    if (!lacksMembers || gauge.missing === null) return words('awaited.ledBy', origin);
    return words('awaited.missingMembers', { ...origin, count: gauge.missing });
  };

  const due = (awaited: Awaited): NonNullable<AwaitedRow['due']> | null => {
    const { dueAt } = awaited;
    if (dueAt === null) return null;
    const day =
      'campaign' in awaited
        ? format.instant(dueAt, {
            readerZone: acting.timeZone,
            coordinatorZone: awaited.campaign.coordinator.timeZone,
          })
        : format.day(dueAt, { zone: acting.timeZone });
    const distance = format.distance(dueAt, new Date(), acting.timeZone);
    const left = Date.parse(dueAt) - Date.now();
    const calmOrSoon = left < soon ? 'soon' : 'calm';
    return {
      text: distance === null ? day : words('awaited.dueDistance', { day, distance }),
      urgency: left < 0 ? 'late' : calmOrSoon,
    };
  };

  const variant = (awaited: Awaited) => (awaited === mostUrgent ? 'filled' : 'outlined');

  return (awaited) => {
    const delay = due(awaited);
    const told = delay === null ? {} : { due: delay };
    if (!('campaign' in awaited)) {
      const { key, title, href, by, act } = awaited;
      return { key, title, href, by, ...told, act: <Act label={act} href={href} variant={variant(awaited)} /> };
    }
    const { act, campaign } = awaited;
    const href = act === 'edit' ? places.editCampaign(campaign.id) : places.campaignAct(campaign.id, act);
    return {
      key: `${act}-${campaign.id}`,
      title: words(`campaign.awaited.${act}`, { title: campaign.title }),
      href,
      by: standing(awaited),
      ...told,
      act: <Act label={words(`awaited.toAct.${act}`)} href={href} variant={variant(awaited)} />,
    };
  };
}

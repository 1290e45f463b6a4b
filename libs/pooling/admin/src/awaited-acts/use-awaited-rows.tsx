import { Act, useFormat, type AwaitedAct as AwaitedRow } from '@maillage/platform-admin';
import type { AwaitedActsQuery } from '../generated/graphql.js';
import { usePoolingWords } from '../language/pooling-words.js';
import { usePoolingFrame } from '../pooling-frame.js';

export type AwaitedAct = AwaitedActsQuery['awaitedActs'][number];

const soon = 3 * 86_400_000;

/** Turns what the API awaits into rows to read; the most urgent act of the page is the only filled one. */
export function useAwaitedRows(mostUrgent: AwaitedAct | undefined): (awaited: AwaitedAct) => AwaitedRow {
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

  const due = ({ dueAt, campaign }: AwaitedAct): NonNullable<AwaitedRow['due']> | null => {
    if (dueAt === null) return null;
    const day = format.instant(dueAt, { readerZone: acting.timeZone, coordinatorZone: campaign.coordinator.timeZone });
    const distance = format.distance(dueAt, new Date(), acting.timeZone);
    const left = Date.parse(dueAt) - Date.now();
    const calmOrSoon = left < soon ? 'soon' : 'calm';
    return {
      text: distance === null ? day : words('awaited.dueDistance', { day, distance }),
      urgency: left < 0 ? 'late' : calmOrSoon,
    };
  };

  return (awaited) => {
    const { act, campaign } = awaited;
    const href = act === 'edit' ? places.editCampaign(campaign.id) : places.campaignAct(campaign.id, act);
    const delay = due(awaited);
    return {
      key: `${act}-${campaign.id}`,
      title: words(`campaign.awaited.${act}`, { title: campaign.title }),
      href,
      by: standing(awaited),
      ...(delay === null ? {} : { due: delay }),
      act: (
        <Act
          label={words(`awaited.toAct.${act}`)}
          href={href}
          variant={awaited === mostUrgent ? 'filled' : 'outlined'}
        />
      ),
    };
  };
}

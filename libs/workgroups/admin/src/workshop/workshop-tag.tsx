import { Tag } from '@maillage/platform-admin';
import type { WorkshopBriefFragment } from '../generated/graphql.js';
import { useWorkgroupsWords } from '../language/workgroups-words.js';

const kinds = { draft: 'inWork', open: 'running', closed: 'neutral', held: 'held', cancelled: 'outline' } as const;

export function WorkshopTag({ workshop: { state, seatsLeft, own } }: { workshop: WorkshopBriefFragment }) {
  const words = useWorkgroupsWords();
  if (own?.state === 'registered' && state !== 'cancelled')
    return <Tag kind="held">{words('workshop.yours.registered')}</Tag>;
  if (own?.state === 'waiting' && state !== 'cancelled')
    return <Tag kind="inWork">{words('workshop.yours.waiting')}</Tag>;
  if (state === 'open' && seatsLeft === 0) return <Tag>{words('workshop.full')}</Tag>;
  return <Tag kind={kinds[state]}>{words(`workshop.states.${state}`)}</Tag>;
}

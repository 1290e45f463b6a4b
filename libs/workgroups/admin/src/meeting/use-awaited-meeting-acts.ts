import { useQuery } from '@apollo/client/react';
import type { AwaitedLine } from '@maillage/platform-admin';
import { useWorkgroupsWords } from '../language/workgroups-words.js';
import { useWorkgroupsFrame } from '../workgroups-frame.js';
import { awaitedMeetingActsQuery } from './meeting.operations.js';

const nothing: readonly AwaitedLine[] = [];

/** @returns undefined until it is known; nothing for who does not read groups */
export function useAwaitedMeetingActs(): readonly AwaitedLine[] | undefined {
  const words = useWorkgroupsWords();
  const { places, capabilities } = useWorkgroupsFrame();
  const reads = capabilities.includes('readGroups');
  const { data } = useQuery(awaitedMeetingActsQuery, { fetchPolicy: 'cache-and-network', skip: !reads });
  if (!reads) return nothing;
  return data?.awaitedMeetingActs.map(({ kind, meetingId, title, groupTitle, dueAt }, place) => ({
    key: `${kind}-${meetingId}-${place}`,
    title: words(`meeting.awaited.${kind}`, { title }),
    by: words('meeting.awaited.by', { group: groupTitle }),
    href: places.meeting(meetingId),
    act: words(`meeting.awaited.acts.${kind}`),
    dueAt: dueAt ?? null,
  }));
}

import { useQuery } from '@apollo/client/react';
import { useWorkgroupsWords } from '../language/workgroups-words.js';
import { useWorkgroupsFrame } from '../workgroups-frame.js';
import { awaitedMeetingActsQuery } from './meeting.operations.js';

/** Something that meetings await, as a list of what is awaited shows it. */
export interface AwaitedMeetingLine {
  readonly key: string;
  readonly title: string;
  readonly by: string;
  readonly href: string;
  readonly act: string;
  readonly dueAt: string | null;
}

const nothing: readonly AwaitedMeetingLine[] = [];

/** @returns undefined until it is known; nothing for who does not read groups */
export function useAwaitedMeetingActs(): readonly AwaitedMeetingLine[] | undefined {
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

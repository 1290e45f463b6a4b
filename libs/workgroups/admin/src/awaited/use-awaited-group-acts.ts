import { useQuery } from '@apollo/client/react';
import type { AwaitedLine } from '@maillage/platform-admin';
import type { AwaitedGroupKind } from '../generated/graphql.js';
import { awaitedGroupActsQuery } from '../group/group.operations.js';
import { useWorkgroupsWords } from '../language/workgroups-words.js';
import { useWorkgroupsFrame, type WorkgroupsPlaces } from '../workgroups-frame.js';

const placeOf: Readonly<Record<AwaitedGroupKind, (places: WorkgroupsPlaces, id: string) => string>> = {
  answerInvitation: (places, id) => places.group(id),
  decideRequests: (places, id) => places.groupMembers(id),
  chooseLead: (places, id) => places.group(id),
};

const nothing: readonly AwaitedLine[] = [];

/** @returns undefined until it is known; nothing for who does not read groups */
export function useAwaitedGroupActs(): readonly AwaitedLine[] | undefined {
  const words = useWorkgroupsWords();
  const { places, capabilities } = useWorkgroupsFrame();
  const reads = capabilities.includes('readGroups');
  const { data } = useQuery(awaitedGroupActsQuery, { fetchPolicy: 'cache-and-network', skip: !reads });
  if (!reads) return nothing;
  return data?.awaitedGroupActs.map(({ kind, groupId, title, count }) => ({
    key: `${kind}-${groupId}`,
    title: words(`awaited.title.${kind}`, { title, count }),
    by: words('awaited.by'),
    href: placeOf[kind](places, groupId),
    act: words(`awaited.act.${kind}`),
    dueAt: null,
  }));
}

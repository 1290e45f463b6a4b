import { useQuery } from '@apollo/client/react';
import type { AwaitedLine } from '@maillage/platform-admin';
import { useWorkgroupsWords } from '../language/workgroups-words.js';
import { useWorkgroupsFrame } from '../workgroups-frame.js';
import { awaitedWorkActsQuery } from './work.operations.js';

const nothing: readonly AwaitedLine[] = [];

/** What the work of groups awaits. @returns undefined until it is known; nothing for who does not read groups */
export function useAwaitedWorkActs(): readonly AwaitedLine[] | undefined {
  const words = useWorkgroupsWords();
  const { places, capabilities } = useWorkgroupsFrame();
  const reads = capabilities.includes('readGroups');
  const { data } = useQuery(awaitedWorkActsQuery, { fetchPolicy: 'cache-and-network', skip: !reads });
  if (!reads) return nothing;
  return data?.awaitedWorkActs.map(({ kind, id, groupId, groupTitle, title, dueAt }) => ({
    key: `${kind}-${id}`,
    title: words(`work.awaited.title.${kind}`, { title }),
    by: groupTitle,
    href: places.groupWork(groupId),
    act: words(`work.awaited.act.${kind}`),
    dueAt,
  }));
}

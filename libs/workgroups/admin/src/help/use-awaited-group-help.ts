import { useQuery } from '@apollo/client/react';
import { type AwaitedLine, endOfDay } from '@maillage/platform-admin';
import { useWorkgroupsWords } from '../language/workgroups-words.js';
import { useWorkgroupsFrame } from '../workgroups-frame.js';
import { groupHelpQuery } from './group-help.operations.js';

const nothing: readonly AwaitedLine[] = [];

/** @returns undefined until it is known; nothing for who does not read groups */
export function useAwaitedGroupHelp(): readonly AwaitedLine[] | undefined {
  const words = useWorkgroupsWords();
  const { acting, places, capabilities } = useWorkgroupsFrame();
  const reads = capabilities.includes('joinGroups');
  const { data } = useQuery(groupHelpQuery, { fetchPolicy: 'cache-and-network', skip: !reads });
  if (!reads) return nothing;
  const help = data?.groupHelp;
  if (help === undefined) return undefined;
  return [
    ...help.forPurchases.map(({ campaignId, title, endsOn, group }) => ({
      key: `renewal-${campaignId}`,
      title: words('help.awaitedPurchase', { title, group: group.title }),
      by: words('help.by', { sponsor: group.sponsor.name }),
      ...{ href: places.group(group.id), act: words('help.see'), dueAt: endOfDay(endsOn, acting.timeZone) },
    })),
    ...help.forCriteria.map(({ group, criteria }) => ({
      key: `help-${group.id}`,
      title: words('help.awaitedCriteria', { title: group.title, count: criteria.length }),
      by: words('help.by', { sponsor: group.sponsor.name }),
      ...{ href: places.group(group.id), act: words('help.see'), dueAt: null },
    })),
  ];
}

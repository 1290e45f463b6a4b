import { useQuery } from '@apollo/client/react';
import { useWorkgroupsWords } from '../language/workgroups-words.js';
import { useWorkgroupsFrame } from '../workgroups-frame.js';
import { groupHelpQuery } from './group-help.operations.js';

/** A group that can help, as a list of what is awaited shows it. */
export interface AwaitedHelpLine {
  readonly key: string;
  readonly title: string;
  readonly by: string;
  readonly href: string;
  readonly act: string;
  readonly dueAt: string | null;
}

const nothing: readonly AwaitedHelpLine[] = [];

/** @returns undefined until it is known; nothing for who does not read groups */
export function useAwaitedGroupHelp(): readonly AwaitedHelpLine[] | undefined {
  const words = useWorkgroupsWords();
  const { places, capabilities } = useWorkgroupsFrame();
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
      ...{ href: places.group(group.id), act: words('help.see'), dueAt: `${endsOn}T22:00:00Z` },
    })),
    ...help.forCriteria.map(({ group, criteria }) => ({
      key: `help-${group.id}`,
      title: words('help.awaitedCriteria', { title: group.title, count: criteria.length }),
      by: words('help.by', { sponsor: group.sponsor.name }),
      ...{ href: places.group(group.id), act: words('help.see'), dueAt: null },
    })),
  ];
}

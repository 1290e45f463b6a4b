import { Meta, Page, PartialNotice, TabLinks } from '@maillage/platform-admin';
import { IconUserStar, IconUsersGroup } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { GroupFieldsFragment } from '../generated/graphql.js';
import { useWorkgroupsWords } from '../language/workgroups-words.js';
import { GroupStateTag } from '../parts/group-tags.js';
import { LoadingPage, useGroupCrumbs } from '../parts/loading-page.js';
import { useWorkgroupsFrame } from '../workgroups-frame.js';
import { useGroup } from './use-group.js';

export type GroupPart = 'overview' | 'members' | 'meetings' | 'work' | 'thread' | 'files' | 'decisions';

interface GroupFrameProps {
  groupId: string;
  /** The part of the group that the page shows. */
  current: GroupPart;
  /** What the page says of it when that is not what its tab says. */
  part?: string;
  aside?: (group: GroupFieldsFragment) => ReactNode;
  children: (group: GroupFieldsFragment) => ReactNode;
}

/** A page of one group: its title, state and lead, its tabs, and what the part shows of it. */
export function GroupFrame({ groupId, current, part, aside, children }: GroupFrameProps) {
  const words = useWorkgroupsWords();
  const crumbs = useGroupCrumbs();
  const labels = useTabLabels();
  const { group, loading, error, refusal, retry } = useGroup(groupId);
  if (group === undefined) {
    const states = { loading, error: refusal, onRetry: retry };
    return <LoadingPage title={words('group.loading')} what={words('group.what')} {...states} />;
  }
  return (
    <Page
      title={group.title}
      part={part ?? labels[current]}
      lead={words('group.lead', { kind: words(`kind.${group.kind}`), sponsor: group.sponsor.name })}
      breadcrumb={crumbs({ label: group.title })}
      meta={<GroupMeta group={group} />}
      band={<GroupTabs group={group} current={current} />}
      {...(aside === undefined ? {} : { aside: aside(group) })}
    >
      {error !== undefined && <PartialNotice title={words('stale')} onRetry={retry} />}
      {children(group)}
    </Page>
  );
}

function GroupMeta({ group: { state, lead, taken } }: { group: GroupFieldsFragment }) {
  const words = useWorkgroupsWords();
  const name = lead?.person?.name ?? lead?.organisation.name ?? null;
  return (
    <>
      <Meta>
        <GroupStateTag state={state} />
      </Meta>
      {(name !== null || state !== 'closed') && (
        <Meta icon={<IconUserStar />}>{name === null ? words('group.noLead') : words('group.ledBy', { name })}</Meta>
      )}
      <Meta icon={<IconUsersGroup />}>{words('group.members', { count: taken })}</Meta>
    </>
  );
}

function GroupTabs({ group, current }: { group: GroupFieldsFragment; current: GroupPart }) {
  const words = useWorkgroupsWords();
  const { places } = useWorkgroupsFrame();
  const labels = useTabLabels();
  const tabs: readonly { part: GroupPart; href: string; count?: number }[] = [
    { part: 'overview', href: places.group(group.id) },
    { part: 'members', href: places.groupMembers(group.id), count: group.members.length },
    ...(group.takesPart || group.isLed ? [{ part: 'meetings' as const, href: places.groupMeetings(group.id) }] : []),
    { part: 'work', href: places.groupWork(group.id) },
    { part: 'thread', href: places.groupThread(group.id) },
    { part: 'files', href: places.groupFiles(group.id) },
    { part: 'decisions', href: places.groupDecisions(group.id) },
  ];
  return (
    <TabLinks
      flat
      label={words('group.views')}
      tabs={tabs.map(({ part, href, count = 0 }) => ({
        ...{ label: labels[part], href, current: part === current },
        ...(count > 0 ? { count } : {}),
      }))}
    />
  );
}

function useTabLabels(): Readonly<Record<GroupPart, string>> {
  const words = useWorkgroupsWords();
  return {
    overview: words('group.tabOverview'),
    members: words('group.tabMembers'),
    meetings: words('group.tabMeetings'),
    work: words('work.title'),
    thread: words('thread.title'),
    files: words('files.title'),
    decisions: words('group.tabDecisions'),
  };
}

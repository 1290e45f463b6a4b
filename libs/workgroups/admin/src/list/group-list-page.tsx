import { useQuery } from '@apollo/client/react';
import {
  Act,
  ActRow,
  AppLink,
  Card,
  type Column,
  Empty,
  FilterBar,
  FilterButton,
  GrowingTable,
  HiddenText,
  Nothing,
  Page,
  TabLinks,
  TextFilter,
  useFormat,
  useGrowth,
  textStyles,
} from '@maillage/platform-admin';
import type { GroupCardFragment, WorkgroupFilter } from '../generated/graphql.js';
import { groupsQuery } from '../group/group.operations.js';
import { useWorkgroupsWords } from '../language/workgroups-words.js';
import { GroupStateTag, MembershipTag } from '../parts/group-tags.js';
import { useWorkgroupsFrame } from '../workgroups-frame.js';
import {
  groupFilterOf,
  groupKinds,
  type GroupSearch,
  groupViews,
  hrefOfSearch,
  viewOf,
  withSearch,
} from './group-search.js';

interface GroupListPageProps {
  search: GroupSearch;
  onSearch: (search: GroupSearch) => void;
}

/** The groups that the organisation sees: all, open to it, its own, closed. */
export function GroupListPage({ search, onSearch }: GroupListPageProps) {
  const words = useWorkgroupsWords();
  const { places } = useWorkgroupsFrame();
  const view = viewOf(search);
  return (
    <Page title={words('list.title')} density="work" lead={words('list.lead')} actions={<ListActs />}>
      <Card flush label={words('list.caption')}>
        <h2>
          <HiddenText>{words('list.caption')}</HiddenText>
        </h2>
        <TabLinks
          label={words('list.views')}
          tabs={groupViews.map((one) => ({
            label: words(`list.view.${one}`),
            href: hrefOfSearch(places.groups, withSearch(search, { vue: one === 'tous' ? null : one })),
            current: one === view,
          }))}
        />
        <FilterBar
          end={
            <TextFilter
              label={words('list.text')}
              text={search.texte ?? ''}
              onText={(text) => onSearch(withSearch(search, { texte: text === '' ? null : text }))}
            />
          }
        >
          <FilterButton
            label={words('list.kind')}
            options={groupKinds.map((value) => ({ value, label: words(`kind.${value}`) }))}
            value={search.genre ?? null}
            onChange={(genre) => onSearch(withSearch(search, { genre }))}
          />
        </FilterBar>
        <GrowingTable
          list={useGroups(groupFilterOf(search))}
          caption={words('list.caption')}
          what={words('list.what')}
          failed={words('list.failed')}
          columns={useGroupColumns()}
          loadingRows={6}
          empty={<NoGroup search={search} onSearch={onSearch} />}
        />
      </Card>
    </Page>
  );
}

function ListActs() {
  const words = useWorkgroupsWords();
  const { places, capabilities } = useWorkgroupsFrame();
  const engagement = <Act variant="link" label={words('list.engagement')} href={places.engagement} />;
  if (!capabilities.includes('sponsorGroups')) return engagement;
  return (
    <ActRow>
      {engagement}
      <Act variant="link" label={words('register.title')} href={places.themeRegister} />
      <Act variant="filled" label={words('list.propose')} href={places.newGroup} />
    </ActRow>
  );
}

function NoGroup({ search, onSearch }: GroupListPageProps) {
  const words = useWorkgroupsWords();
  const { vue, ...filters } = search;
  if (Object.keys(filters).length > 0) {
    const clear = () => onSearch(vue === undefined ? {} : { vue });
    return (
      <Empty
        title={words('list.nothingFiltered')}
        detail={words('list.nothingFilteredDetail')}
        action={<Act label={words('list.clear')} onAct={clear} />}
      />
    );
  }
  const view = viewOf(search);
  return <Empty title={words(`list.nothing.${view}`)} detail={words(`list.nothingDetail.${view}`)} />;
}

/** The groups that answer a filter, by keyset pages that add up. */
export function useGroups(filter: WorkgroupFilter, first = 20) {
  const { data, previousData, loading, error, refetch, fetchMore } = useQuery(groupsQuery, {
    variables: { first, filter },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const page = (data ?? (loading ? previousData : undefined))?.workgroups;
  const growth = useGrowth(() =>
    fetchMore({
      variables: { after: page?.endCursor ?? null },
      updateQuery: (before, { fetchMoreResult: { workgroups } }) => ({
        workgroups: { ...workgroups, rows: [...before.workgroups.rows, ...workgroups.rows] },
      }),
    }),
  );
  return { page, loading: loading && page === undefined, ...growth, error, refetch };
}

function useGroupColumns(): readonly Column<GroupCardFragment>[] {
  const words = useWorkgroupsWords();
  const format = useFormat();
  const { places } = useWorkgroupsFrame();
  return [
    {
      key: 'group',
      header: words('list.group'),
      rowHead: true,
      render: ({ id, title, kind, sponsor }) => (
        <>
          <AppLink href={places.group(id)}>{title}</AppLink>
          <span className={textStyles.under}>
            {words('group.lead', { kind: words(`kind.${kind}`), sponsor: sponsor.name })}
          </span>
        </>
      ),
    },
    { key: 'state', header: words('list.state'), card: 'tag', render: ({ state }) => <GroupStateTag state={state} /> },
    { key: 'lead', header: words('lead.title'), render: (group) => <LeadCell group={group} /> },
    {
      key: 'members',
      header: words('list.members'),
      align: 'end',
      render: ({ taken, seats }) => (seats === null ? format.count(taken) : words('list.ofSeats', { taken, seats })),
    },
    { key: 'ours', header: words('list.ours'), render: (group) => <OurPlace group={group} /> },
  ];
}

export function LeadCell({ group: { lead, callsVolunteers, state } }: { group: GroupCardFragment }) {
  const words = useWorkgroupsWords();
  if (lead === null && state === 'closed') return <Nothing />;
  if (lead === null) return words(callsVolunteers ? 'lead.volunteersCalled' : 'lead.vacantShort');
  return (
    <>
      {lead.person?.name ?? lead.organisation.name}
      <span className={textStyles.under}>{lead.organisation.name}</span>
    </>
  );
}

function OurPlace({ group }: { group: GroupCardFragment }) {
  const words = useWorkgroupsWords();
  const { acting } = useWorkgroupsFrame();
  if (group.isSponsored) return words('list.sponsored');
  if (group.lead?.organisation.id === acting.id) return words('list.led');
  if (group.ourState !== 'none') return <MembershipTag state={group.ourState} />;
  const isTaking = group.state === 'proposed' || group.state === 'active';
  return words(isTaking ? `list.way.${group.joining}` : 'list.notTaking');
}

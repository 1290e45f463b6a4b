import { Act, AppLink, Card, type Column, Empty, GrowingTable, Page, useFormat } from '@maillage/platform-admin';
import type { GroupCardFragment } from '../generated/graphql.js';
import { useWorkgroupsWords } from '../language/workgroups-words.js';
import { LeadCell, useGroups } from '../list/group-list-page.js';
import { GroupStateTag } from '../parts/group-tags.js';
import { useGroupCrumbs } from '../parts/loading-page.js';
import { useWorkgroupsFrame } from '../workgroups-frame.js';

/** The themes of a sponsor: where each stands, who leads it, and which lead is vacant. */
export function ThemeRegisterPage() {
  const words = useWorkgroupsWords();
  const crumbs = useGroupCrumbs();
  const { places, capabilities } = useWorkgroupsFrame();
  const isSponsor = capabilities.includes('sponsorGroups');
  return (
    <Page
      title={words('register.title')}
      density="work"
      lead={words('register.lead')}
      breadcrumb={crumbs({ label: words('register.title') })}
      actions={isSponsor && <Act variant="filled" label={words('register.add')} href={places.newGroup} />}
    >
      <Card flush title={words('register.caption')}>
        <GrowingTable
          list={useGroups(registered, 50)}
          caption={words('register.caption')}
          what={words('list.what')}
          failed={words('list.failed')}
          columns={useThemeColumns()}
          loadingRows={8}
          empty={<Empty title={words('register.nothing')} detail={words('register.nothingDetail')} />}
        />
      </Card>
    </Page>
  );
}

const registered = { kind: 'theme', sponsoredByUs: true } as const;

function useThemeColumns(): readonly Column<GroupCardFragment>[] {
  const words = useWorkgroupsWords();
  const format = useFormat();
  const { places } = useWorkgroupsFrame();
  return [
    {
      key: 'theme',
      header: words('register.theme'),
      rowHead: true,
      render: ({ id, title }) => <AppLink href={places.group(id)}>{title}</AppLink>,
    },
    {
      key: 'situation',
      header: words('terms.situation'),
      render: ({ situation }) => words(`situation.${situation}`),
    },
    { key: 'state', header: words('list.state'), card: 'tag', render: ({ state }) => <GroupStateTag state={state} /> },
    { key: 'lead', header: words('lead.title'), render: (group) => <LeadCell group={group} /> },
    { key: 'members', header: words('list.members'), align: 'end', render: ({ taken }) => format.count(taken) },
  ];
}

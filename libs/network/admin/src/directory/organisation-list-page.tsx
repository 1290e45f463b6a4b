import { Act, ActRow, Card, Empty, GrowingTable, HiddenText, Page, searchTextOf } from '@maillage/platform-admin';
import { RegisterAct } from '../keeping/register-act.js';
import { useNetworkFrame } from '../network-frame.js';
import { useNetworkWords } from '../network-words.js';
import { ListTransfers } from '../transfers/list-transfers.js';
import { SavedViewTabs } from '../views/saved-view-tabs.js';
import { changedSearch } from './changed-search.js';
import { useDirectoryWords } from './directory-words.js';
import { NetworkSections } from './network-sections.js';
import { useOrganisationColumns } from './organisation-columns.js';
import { OrganisationFilters } from './organisation-filters.js';
import { organisationFilterOf, type OrganisationSearch, organisationSortOf } from './organisation-search.js';
import { useOrganisationChoice } from './use-organisation-choice.js';
import { useOrganisations } from './use-organisations.js';

interface OrganisationListPageProps {
  search: OrganisationSearch;
  onSearch: (search: OrganisationSearch) => void;
}

/** Who is in the network. */
export function OrganisationListPage({ search, onSearch }: OrganisationListPageProps) {
  const words = useNetworkWords();
  const directory = useDirectoryWords();
  const { places } = useNetworkFrame();
  const sort = organisationSortOf(search);
  const columns = useOrganisationColumns(sort, (order) => onSearch(changedSearch(search, 'tri', order)));
  const list = useOrganisations(organisationFilterOf(search), sort);
  const { page } = list;
  const { choice, bar } = useOrganisationChoice(page?.rows ?? [], () => void list.refetch());
  const clear = <Act label={words('list.clear')} onAct={() => onSearch({})} />;
  const empty = <Empty title={words('list.nothing')} detail={words('list.nothingDetail')} action={clear} />;
  return (
    <Page
      title={words('list.title')}
      density="work"
      actions={
        <ActRow>
          <RegisterAct />
          <ListTransfers list="organisations" filter={organisationFilterOf(search)} sort={sort} />
        </ActRow>
      }
      band={<NetworkSections current="organisations" />}
      {...(page === undefined ? {} : { lead: words('list.counted', { count: page.total }) })}
    >
      <Card flush label={words('list.caption')}>
        <h2>
          <HiddenText>{words('list.caption')}</HiddenText>
        </h2>
        <SavedViewTabs
          list="organisations"
          href={places.organisations}
          search={searchTextOf(search)}
          allName={directory('allOrganisations')}
          count={page?.total}
        />
        <OrganisationFilters search={search} onSearch={onSearch} />
        <GrowingTable
          list={list}
          caption={words('list.caption')}
          what={words('list.what')}
          failed={words('list.failed')}
          columns={columns}
          loadingRows={8}
          empty={empty}
          choice={choice}
          under={bar}
        />
      </Card>
    </Page>
  );
}

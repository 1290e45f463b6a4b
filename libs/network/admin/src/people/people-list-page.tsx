import { Act, Card, Empty, GrowingTable, HiddenText, Page, searchTextOf } from '@maillage/platform-admin';
import { changedSearch } from '../directory/changed-search.js';
import { useDirectoryWords } from '../directory/directory-words.js';
import { NetworkSections } from '../directory/network-sections.js';
import { useNetworkFrame } from '../network-frame.js';
import { useNetworkWords } from '../network-words.js';
import { ListTransfers } from '../transfers/list-transfers.js';
import { SavedViewTabs } from '../views/saved-view-tabs.js';
import { usePeopleColumns } from './people-columns.js';
import { PeopleFilters } from './people-filters.js';
import { peopleFilterOf, type PeopleSearch, peopleSortOf } from './people-search.js';
import { usePeople } from './use-people.js';

interface PeopleListPageProps {
  search: PeopleSearch;
  onSearch: (search: PeopleSearch) => void;
}

/** Who does what in the network. */
export function PeopleListPage({ search, onSearch }: PeopleListPageProps) {
  const words = useDirectoryWords();
  const network = useNetworkWords();
  const { places } = useNetworkFrame();
  const sort = peopleSortOf(search);
  const columns = usePeopleColumns(sort, (order) => onSearch(changedSearch(search, 'tri', order)));
  const list = usePeople(peopleFilterOf(search), sort);
  const { page } = list;
  const clear = <Act label={network('list.clear')} onAct={() => onSearch({})} />;
  const empty = <Empty title={words('nobody')} detail={words('nobodyDetail')} action={clear} />;
  return (
    <Page
      title={words('peopleTitle')}
      density="work"
      actions={<ListTransfers list="people" filter={peopleFilterOf(search)} sort={sort} />}
      band={<NetworkSections current="people" />}
      {...(page === undefined ? {} : { lead: words('peopleCounted', { count: page.total }) })}
    >
      <Card flush label={words('people')}>
        <h2>
          <HiddenText>{words('people')}</HiddenText>
        </h2>
        <SavedViewTabs
          list="people"
          href={places.people}
          search={searchTextOf(search)}
          allName={words('allPeople')}
          count={page?.total}
        />
        <PeopleFilters search={search} onSearch={onSearch} />
        <GrowingTable
          list={list}
          caption={words('people')}
          what={words('peopleWhat')}
          failed={network('list.failed')}
          columns={columns}
          loadingRows={8}
          empty={empty}
        />
      </Card>
    </Page>
  );
}

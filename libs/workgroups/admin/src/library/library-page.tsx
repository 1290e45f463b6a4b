import { useQuery } from '@apollo/client/react';
import {
  Act,
  Card,
  Empty,
  FilterBar,
  FilterButton,
  HiddenText,
  Page,
  QueryStates,
  ShowMore,
  TextFilter,
  useGrowth,
  useRefusalWords,
} from '@maillage/platform-admin';
import type { ResourceKind } from '../generated/graphql.js';
import { useWorkgroupsWords } from '../language/workgroups-words.js';
import { useWorkgroupsFrame } from '../workgroups-frame.js';
import { resourcesQuery } from './library.operations.js';
import { type LibrarySearch, resourceKinds, searchedWith } from './library-search.js';
import styles from './library.module.css';
import { ResourceCard } from './resource-card.js';

const first = 24;

interface LibraryPageProps {
  search: LibrarySearch;
  onSearch: (search: LibrarySearch) => void;
}

/** What groups published, for the whole network: search first. */
export function LibraryPage({ search, onSearch }: LibraryPageProps) {
  const words = useWorkgroupsWords();
  const { refused } = useRefusalWords();
  const { page, loading, error, refetch, growth } = useResources(search);
  const rows = page?.rows ?? [];
  const themes = themesOf(page?.themes ?? [], search.theme);
  return (
    <Page title={words('library.title')} lead={words('library.lead')} density="work">
      <Card flush label={words('library.title')}>
        <h2>
          <HiddenText>{words('library.results')}</HiddenText>
        </h2>
        <div className={styles.search}>
          <TextFilter
            label={words('library.search')}
            text={search.texte ?? ''}
            onText={(texte) => onSearch(searchedWith(search, 'texte', texte))}
          />
        </div>
        <FilterBar>
          <FilterButton
            label={words('library.theme')}
            options={themes.map(({ theme, count }) => ({
              value: theme,
              label: words('library.themeOf', { theme, count }),
            }))}
            value={search.theme ?? null}
            onChange={(theme) => onSearch(searchedWith(search, 'theme', theme))}
          />
          <FilterButton
            label={words('library.kindLabel')}
            options={resourceKinds.map((value) => ({ value, label: words(`library.kind.${value}`) }))}
            value={search.genre ?? null}
            onChange={(kind) => onSearch(searchedWith(search, 'genre', kind as ResourceKind | null))}
          />
        </FilterBar>
        <div className={styles.body}>
          <QueryStates
            what={words('library.what')}
            rows={6}
            loading={loading && page === undefined}
            error={page === undefined ? refused(error) : null}
            onRetry={() => void refetch()}
          >
            {rows.length === 0 ? (
              <NoResource search={search} onSearch={onSearch} />
            ) : (
              <ul className={styles.cards}>
                {rows.map((resource) => (
                  <li key={resource.id}>
                    <ResourceCard resource={resource} />
                  </li>
                ))}
              </ul>
            )}
            <ShowMore hasMore={page?.hasMore === true} busy={growth.growing} onMore={growth.grow} />
          </QueryStates>
        </div>
      </Card>
    </Page>
  );
}

function NoResource({ search, onSearch }: LibraryPageProps) {
  const words = useWorkgroupsWords();
  const { places } = useWorkgroupsFrame();
  if (Object.keys(search).length > 0) {
    return (
      <Empty
        title={words('library.nothingFound')}
        detail={words('library.nothingFoundDetail')}
        action={<Act label={words('library.clear')} onAct={() => onSearch({})} />}
      />
    );
  }
  return (
    <Empty
      title={words('library.empty')}
      detail={words('library.emptyDetail')}
      action={<Act label={words('library.toGroups')} href={places.groups} />}
    />
  );
}

/** The theme that is chosen stays in the list, though the other filters leave nothing of it. */
function themesOf(themes: readonly { theme: string; count: number }[], chosen: string | undefined) {
  if (chosen === undefined || themes.some(({ theme }) => theme === chosen)) return themes;
  return [...themes, { theme: chosen, count: 0 }];
}

function useResources({ texte, theme, genre }: LibrarySearch) {
  const { data, previousData, loading, error, refetch, fetchMore } = useQuery(resourcesQuery, {
    variables: { first, after: null, text: texte ?? null, theme: theme ?? null, kind: genre ?? null },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const page = (data ?? (loading ? previousData : undefined))?.groupResources;
  const growth = useGrowth(() =>
    fetchMore({
      variables: { after: page?.endCursor ?? null },
      updateQuery: (before, { fetchMoreResult: { groupResources } }) => ({
        groupResources: { ...groupResources, rows: [...before.groupResources.rows, ...groupResources.rows] },
      }),
    }),
  );
  return { page, loading, error, refetch, growth };
}

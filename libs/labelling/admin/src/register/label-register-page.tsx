import { useQuery } from '@apollo/client/react';
import {
  Act,
  AppLink,
  Card,
  type Column,
  dayIn,
  Empty,
  GrowingTable,
  HiddenText,
  Nothing,
  Page,
  useFormat,
  useGrowth,
} from '@maillage/platform-admin';
import type { LabelRowFragment } from '../generated/graphql.js';
import { useLabellingFrame } from '../labelling-frame.js';
import { useLabellingWords } from '../language/labelling-words.js';
import { labellingMessages } from '../language/labelling.messages.js';
import { useLifeWords } from '../language/life-words.js';
import { SteerTabs } from './steer-tabs.js';
import { LabelTag } from './label-tag.js';
import { labelRegisterQuery } from './label.operations.js';
import { wordsFor } from '../transfers/words-for.js';
import { RegisterFilters } from './register-filters.js';
import styles from './register.module.css';
import { labelFilterOf, type RegisterSearch } from './register-search.js';

const { labelState } = labellingMessages.fr;

interface LabelRegisterPageProps {
  search: RegisterSearch;
  onSearch: (search: RegisterSearch) => void;
}

/** The register: every label ever granted, with its level, its state and its dates. */
export function LabelRegisterPage({ search, onSearch }: LabelRegisterPageProps) {
  const words = useLifeWords();
  const { acting } = useLabellingFrame();
  const columns = useLabelColumns();
  const list = useRegister(labelFilterOf(search, dayIn(acting.timeZone)));
  const { page } = list;
  return (
    <Page
      title={page === undefined ? words('register.titlePlain') : words('register.title', { count: page.total })}
      density="work"
      band={<SteerTabs current="register" />}
      actions={<RegisterExport search={search} />}
    >
      <Card flush label={words('register.caption')}>
        <h2>
          <HiddenText>{words('register.caption')}</HiddenText>
        </h2>
        <RegisterFilters search={search} onSearch={onSearch} />
        <GrowingTable
          list={list}
          caption={words('register.caption')}
          what={words('register.what')}
          failed={words('register.failed')}
          columns={columns}
          loadingRows={8}
          empty={<NoLabel filtered={Object.keys(search).length > 0} onClear={() => onSearch({})} />}
        />
      </Card>
    </Page>
  );
}

function useRegister(filter: ReturnType<typeof labelFilterOf>) {
  const { data, previousData, loading, error, refetch, fetchMore } = useQuery(labelRegisterQuery, {
    variables: { first: 50, filter },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const page = (data ?? (loading ? previousData : undefined))?.labelRegister;
  const growth = useGrowth(() =>
    fetchMore({
      variables: { after: page?.endCursor ?? null },
      updateQuery: (before, { fetchMoreResult: { labelRegister } }) => ({
        labelRegister: { ...labelRegister, rows: [...before.labelRegister.rows, ...labelRegister.rows] },
      }),
    }),
  );
  return { page, loading: loading && page === undefined, ...growth, error, refetch };
}

function useLabelColumns(): readonly Column<LabelRowFragment>[] {
  const words = useLifeWords();
  const format = useFormat();
  const { places } = useLabellingFrame();
  const day = (date: string) => format.day(date, { weekday: false });
  return [
    {
      key: 'organisation',
      header: words('register.organisation'),
      rowHead: true,
      render: ({ id, organisation }) => <AppLink href={places.labelRecord(id)}>{organisation.name}</AppLink>,
    },
    {
      key: 'number',
      header: words('register.number'),
      card: 'line',
      render: ({ number }) => <span className={styles.whole}>{number}</span>,
    },
    {
      key: 'level',
      header: words('register.level'),
      align: 'end',
      render: ({ level }) => level,
    },
    {
      key: 'state',
      header: words('register.state'),
      card: 'tag',
      render: ({ state }) => <LabelTag state={state} />,
    },
    {
      key: 'validUntil',
      header: words('register.validUntil'),
      card: 'figure',
      render: ({ validUntil }) => <span className={styles.whole}>{day(validUntil)}</span>,
    },
    {
      key: 'followUp',
      header: words('register.followUp'),
      card: 'line',
      render: ({ state, followedUpOn, followUpDueOn }) => {
        if (followedUpOn !== null) return words('register.followUpDone', { day: day(followedUpOn) });
        return isOver(state) ? <Nothing /> : words('register.followUpDue', { day: day(followUpDueOn) });
      },
    },
  ];
}

/** Of a label that ended nothing is awaited. */
const isOver = (state: LabelRowFragment['state']): boolean => !['valid', 'suspended'].includes(state);

function RegisterExport({ search }: { search: RegisterSearch }) {
  const label = useLabellingWords();
  const { exportOf, acting } = useLabellingFrame();
  const wordsOf = (column: string) =>
    column === 'state' ? wordsFor(labelState, (state) => label(`labelState.${state}`)) : [];
  return exportOf({ list: 'labels', filter: labelFilterOf(search, dayIn(acting.timeZone)), words: wordsOf });
}

function NoLabel({ filtered, onClear }: { filtered: boolean; onClear: () => void }) {
  const words = useLifeWords();
  if (!filtered) return <Empty title={words('register.none')} detail={words('register.noneDetail')} />;
  return (
    <Empty
      title={words('register.noneFiltered')}
      detail={words('register.noneFilteredDetail')}
      action={<Act label={words('register.clear')} onAct={onClear} />}
    />
  );
}

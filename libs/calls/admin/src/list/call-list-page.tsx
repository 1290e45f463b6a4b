import {
  Act,
  ActRow,
  Card,
  dayIn,
  Empty,
  GrowingTable,
  HiddenText,
  Page,
  TabLinks,
  useRefusalWords,
} from '@maillage/platform-admin';
import { IconBell } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { KeepAlertDialog } from '../catalogue/keep-alert-dialog.js';
import { CallsExport, OutsideCallsExport } from '../catalogue/list-exports.js';
import { OutsideCallsTable } from '../catalogue/outside-calls-table.js';
import { useCallsFrame } from '../calls-frame.js';
import { useCallsWords } from '../language/calls-words.js';
import styles from '../parts/calls.module.css';
import { CallFilters } from './call-filters.js';
import {
  callFilterOf,
  type CallSearch,
  callViews,
  hrefOfSearch,
  outsideFilterOf,
  viewOf,
  withSearch,
} from './call-search.js';
import { useCallColumns } from './use-call-columns.js';
import { useCalls } from './use-calls.js';

interface CallListPageProps {
  search: CallSearch;
  onSearch: (search: CallSearch) => void;
}

/** The calls that the organisation sees: open, to come, over, and those that it runs. */
export function CallListPage({ search, onSearch }: CallListPageProps) {
  const words = useCallsWords();
  const { places, capabilities } = useCallsFrame();
  const view = viewOf(search);
  const runs = capabilities.includes('coordinateCalls');
  const views = callViews.filter((view) => view !== 'nous' || runs);
  return (
    <Page
      title={words('list.title')}
      density="work"
      lead={words('list.lead')}
      actions={<ListActs runs={runs} search={search} />}
    >
      <Card flush label={words('list.caption')}>
        <h2>
          <HiddenText>{words('list.caption')}</HiddenText>
        </h2>
        <TabLinks
          label={words('list.views')}
          tabs={views.map((one) => ({
            label: words(`list.view.${one}`),
            href: hrefOfSearch(places.calls, withSearch(search, { vue: one === 'ouverts' ? null : one })),
            current: one === view,
          }))}
        />
        <CallFilters search={search} onSearch={onSearch} />
        <AlertAct search={search} />
        <CallsTable search={search} onSearch={onSearch} />
      </Card>
    </Page>
  );
}

function CallsTable({ search, onSearch }: CallListPageProps) {
  const { acting } = useCallsFrame();
  const { vue, ...filters } = search;
  const onClear = () => onSearch(vue === undefined ? {} : { vue });
  const nothing = <NoCall search={search} onClear={onClear} />;
  if (vue !== 'externes') return <OwnCallsTable search={search} nothing={nothing} />;
  return (
    <OutsideCallsTable
      filter={outsideFilterOf(search, dayIn(acting.timeZone))}
      nothingFound={Object.keys(filters).length > 0 ? nothing : null}
    />
  );
}

function OwnCallsTable({ search, nothing }: { search: CallSearch; nothing: ReactNode }) {
  const words = useCallsWords();
  const { acting } = useCallsFrame();
  return (
    <GrowingTable
      list={useCalls(callFilterOf(search, dayIn(acting.timeZone)))}
      caption={words('list.caption')}
      what={words('list.what')}
      failed={words('list.failed')}
      columns={useCallColumns(search.vue === 'nous')}
      loadingRows={6}
      empty={nothing}
    />
  );
}

/** Offered where something is filtered: whoever looks for it again will want to be told. */
function AlertAct({ search }: { search: CallSearch }) {
  const words = useCallsWords();
  const { places, goTo } = useCallsFrame();
  const [keeping, setKeeping] = useState(false);
  const { programme, region, texte } = search;
  if ([programme, region, texte].every((filter) => filter === undefined)) return null;
  return (
    <div className={styles.above}>
      <Act icon={<IconBell aria-hidden />} label={words('alert.keep')} onAct={() => setKeeping(true)} />
      {keeping && (
        <KeepAlertDialog search={search} onClose={() => setKeeping(false)} onDone={() => goTo(places.callAlerts)} />
      )}
    </div>
  );
}

function ListActs({ runs, search }: { runs: boolean; search: CallSearch }) {
  const words = useCallsWords();
  const { places, acting } = useCallsFrame();
  const { availability } = useRefusalWords();
  const ways = (
    <>
      <Act variant="link" label={words('alert.all')} href={places.callAlerts} />
      <Act variant="link" label={words('review.list')} href={places.callReviews} />
      <Act variant="link" label={words('reporting.title')} href={places.reports} />
    </>
  );
  const isOutside = search.vue === 'externes';
  const today = dayIn(acting.timeZone);
  const taken = isOutside ? (
    <OutsideCallsExport filter={outsideFilterOf(search, today)} />
  ) : (
    <CallsExport filter={callFilterOf(search, today)} />
  );
  if (!runs) {
    return (
      <ActRow>
        {ways}
        {taken}
        <Act label={words('application.ours')} href={places.callApplications} />
      </ActRow>
    );
  }
  const available = availability({ can: runs, code: null, params: null });
  return (
    <ActRow>
      {ways}
      {taken}
      <Act variant="link" label={words('programme.title')} href={places.callProgrammes} />
      {isOutside ? (
        <Act variant="filled" label={words('outside.enter')} href={places.newOutsideCall} available={available} />
      ) : (
        <Act variant="filled" label={words('list.draft')} href={places.newCall} available={available} />
      )}
    </ActRow>
  );
}

function NoCall({ search, onClear }: { search: CallSearch; onClear: () => void }) {
  const words = useCallsWords();
  const { vue, ...filters } = search;
  if (Object.keys(filters).length > 0) {
    return (
      <Empty
        title={words('list.nothingFiltered')}
        detail={words('list.nothingFilteredDetail')}
        action={<Act label={words('list.clear')} onAct={onClear} />}
      />
    );
  }
  if (vue === 'nous') return <Empty title={words('list.nothingOurs')} detail={words('list.nothingOursDetail')} />;
  return <Empty title={words('list.nothing')} detail={words('list.nothingDetail')} />;
}

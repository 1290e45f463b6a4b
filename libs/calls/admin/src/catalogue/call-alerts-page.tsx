import { useQuery } from '@apollo/client/react';
import {
  Act,
  Banner,
  Card,
  type Column,
  DataTable,
  Empty,
  HiddenText,
  Page,
  QueryStates,
  type Refusal,
  RefusalBanner,
  useApiAct,
  useFormat,
  useRefusalWords,
} from '@maillage/platform-admin';
import { useState } from 'react';
import { useCallsFrame } from '../calls-frame.js';
import type { CallAlertFieldsFragment } from '../generated/graphql.js';
import { useCallsWords } from '../language/calls-words.js';
import { useCallsCrumbs } from '../parts/loading-page.js';
import { callAlertsQuery, stopCallAlertMutation } from './call-alert.operations.js';
import { useAlertFilters } from './use-alert-filters.js';

const refetch = [callAlertsQuery];

/** What the person asked to be told of, each with the act that stops it: the mails lead here. */
export function CallAlertsPage() {
  const words = useCallsWords();
  const crumbs = useCallsCrumbs();
  const { places } = useCallsFrame();
  const { refused } = useRefusalWords();
  const stop = useApiAct(stopCallAlertMutation, { refetch });
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [stopped, setStopped] = useState(false);
  const query = useQuery(callAlertsQuery, { fetchPolicy: 'cache-and-network' });
  const rows = query.data?.callAlerts;
  const end = async (alertId: string) => {
    const found = await stop({ alertId });
    setRefusal(found);
    setStopped(found === null);
  };
  const columns = useAlertColumns((id) => void end(id));
  const back = <Act label={words('alert.back')} href={places.calls} />;
  return (
    <Page
      title={words('alert.title')}
      lead={words('alert.lead')}
      density="work"
      breadcrumb={crumbs({ label: words('alert.title') })}
      actions={back}
    >
      <RefusalBanner refusal={refusal} />
      {stopped && <Banner kind="ok" announced title={words('alert.stopped')} />}
      <Card flush label={words('alert.title')}>
        <h2>
          <HiddenText>{words('alert.title')}</HiddenText>
        </h2>
        <QueryStates
          loading={query.loading && rows === undefined}
          what={words('alert.what')}
          rows={3}
          error={rows === undefined ? refused(query.error) : null}
          onRetry={() => void query.refetch()}
          {...(rows?.length === 0
            ? { empty: <Empty title={words('alert.none')} detail={words('alert.noneDetail')} /> }
            : {})}
        >
          <DataTable caption={words('alert.title')} columns={columns} rows={rows ?? []} rowKey={({ id }) => id} />
        </QueryStates>
      </Card>
    </Page>
  );
}

function useAlertColumns(onStop: (id: string) => void): readonly Column<CallAlertFieldsFragment>[] {
  const words = useCallsWords();
  const format = useFormat();
  const filtersOf = useAlertFilters();
  const { acting } = useCallsFrame();
  return [
    { key: 'name', header: words('alert.name'), rowHead: true, render: ({ name }) => name },
    {
      key: 'filters',
      header: words('alert.filters'),
      render: ({ programme, regionCode, words: text }) =>
        filtersOf({ programmeTitle: programme?.title ?? null, regionCode, text }).filters.join(' · '),
    },
    {
      key: 'told',
      header: words('alert.told'),
      render: ({ toldAt }) => (toldAt === null ? words('alert.never') : format.day(toldAt, { zone: acting.timeZone })),
    },
    {
      key: 'stop',
      header: words('alert.acts'),
      render: ({ id, name }) => <Act size="small" label={words('alert.stop', { name })} onAct={() => onStop(id)} />,
    },
  ];
}

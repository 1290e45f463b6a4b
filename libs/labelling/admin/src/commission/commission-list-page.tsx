import { useQuery } from '@apollo/client/react';
import {
  Act,
  ActRow,
  AppLink,
  Card,
  type Column,
  Empty,
  GrowingTable,
  HiddenText,
  Page,
  useFormat,
  useGrowth,
} from '@maillage/platform-admin';
import { useState } from 'react';
import { useLifeAct } from '../application/use-life-act.js';
import type { CommissionSessionHeadFragment } from '../generated/graphql.js';
import { useLabellingFrame } from '../labelling-frame.js';
import { useLifeWords } from '../language/life-words.js';
import { prepareCommissionMutation } from './commission-acts.operations.js';
import { SessionTag } from './commission-tags.js';
import { commissionSessionsQuery } from './commission.operations.js';
import { SessionDialog } from './session-dialog.js';

/** The sessions of the commission: those to prepare for the officers, those open to them for the members. */
export function CommissionListPage() {
  const words = useLifeWords();
  const { capabilities } = useLabellingFrame();
  const list = useSessions();
  const columns = useSessionColumns();
  const steers = capabilities.includes('steerLabelling');
  const empty = steers
    ? { title: words('commission.none'), detail: words('commission.noneDetail') }
    : { title: words('commission.noneMember'), detail: words('commission.noneMemberDetail') };
  return (
    <Page title={words('commission.sessions')} density="work" {...(steers ? { actions: <OfficerActs /> } : {})}>
      <Card flush label={words('commission.sessionsCaption')}>
        <h2>
          <HiddenText>{words('commission.sessionsCaption')}</HiddenText>
        </h2>
        <GrowingTable
          list={list}
          caption={words('commission.sessionsCaption')}
          what={words('commission.what')}
          failed={words('officer.failed')}
          columns={columns}
          empty={<Empty title={empty.title} detail={empty.detail} />}
        />
      </Card>
    </Page>
  );
}

function useSessions() {
  const { data, loading, error, refetch, fetchMore } = useQuery(commissionSessionsQuery, {
    variables: { first: 20 },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const page = data?.commissionSessions;
  const growth = useGrowth(() =>
    fetchMore({
      variables: { after: page?.endCursor ?? null },
      updateQuery: (before, { fetchMoreResult: { commissionSessions } }) => ({
        commissionSessions: {
          ...commissionSessions,
          rows: [...before.commissionSessions.rows, ...commissionSessions.rows],
        },
      }),
    }),
  );
  return { page, loading: loading && page === undefined, ...growth, error, refetch };
}

function useSessionColumns(): readonly Column<CommissionSessionHeadFragment>[] {
  const words = useLifeWords();
  const format = useFormat();
  const { places } = useLabellingFrame();
  return [
    {
      key: 'session',
      header: words('commission.session'),
      rowHead: true,
      render: ({ id, title }) => <AppLink href={places.commission(id)}>{title}</AppLink>,
    },
    {
      key: 'state',
      header: words('commission.stateColumn'),
      card: 'tag',
      render: ({ state }) => <SessionTag state={state} />,
    },
    {
      key: 'heldOn',
      header: words('commission.heldOn'),
      card: 'line',
      render: ({ heldOn }) => format.day(heldOn),
    },
    { key: 'place', header: words('commission.place'), card: 'figure', render: ({ place }) => place },
    {
      key: 'files',
      header: words('commission.files'),
      align: 'end',
      render: ({ itemCount, decidedCount }) => words('commission.filesOf', { count: itemCount, decided: decidedCount }),
    },
  ];
}

const changed = [commissionSessionsQuery];

function OfficerActs() {
  const words = useLifeWords();
  const { places } = useLabellingFrame();
  const [opened, setOpened] = useState(false);
  const prepare = useLifeAct(prepareCommissionMutation, changed);
  return (
    <ActRow>
      <Act label={words('commission.members')} href={places.commissionMembers} />
      <Act label={words('commission.prepare')} variant="filled" onAct={() => setOpened(true)} />
      {opened && (
        <SessionDialog
          title={words('commission.prepare')}
          detail={words('commission.prepareDetail')}
          initial={{ title: '', heldOn: null, place: '' }}
          send={prepare}
          onClose={() => setOpened(false)}
          onDone={() => setOpened(false)}
        />
      )}
    </ActRow>
  );
}

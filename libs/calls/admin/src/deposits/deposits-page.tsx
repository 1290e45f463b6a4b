import {
  Act,
  AppLink,
  Card,
  type Column,
  Empty,
  FilterBar,
  FilterButton,
  GrowingTable,
  HiddenText,
  Nothing,
  useFormat,
} from '@maillage/platform-admin';
import { useApplications } from '../application/use-applications.js';
import { CallFrame } from '../call/call-frame.js';
import { CallFiguresCard } from '../catalogue/call-figures-card.js';
import { DepositsExport } from '../catalogue/list-exports.js';
import { useCallsFrame } from '../calls-frame.js';
import { StateTag } from '../examination/state-tag.js';
import type { ApplicationCardFragment, CallApplicationState } from '../generated/graphql.js';
import { useCallsWords } from '../language/calls-words.js';
import styles from '../parts/calls.module.css';

export const depositedStates = [
  'submitted',
  'admissibility',
  'changesRequested',
  'resubmitted',
  'review',
  'shortlisted',
  'reserveList',
  'awarded',
  'awardedPartially',
  'rejected',
  'inadmissible',
  'withdrawn',
] as const satisfies readonly CallApplicationState[];

export type DepositedState = (typeof depositedStates)[number];

interface DepositsPageProps {
  callId: string;
  state: DepositedState | null;
  onState: (state: DepositedState | null) => void;
}

/** What was deposited with a call of ours, by state. */
export function DepositsPage({ callId, state, onState }: DepositsPageProps) {
  return (
    <CallFrame
      callId={callId}
      current="deposits"
      density="work"
      actions={() => <DepositsExport callId={callId} state={state} />}
    >
      {() => (
        <>
          <DepositsCard callId={callId} state={state} onState={onState} />
          <CallFiguresCard callId={callId} />
        </>
      )}
    </CallFrame>
  );
}

function DepositsCard({ callId, state, onState }: DepositsPageProps) {
  const words = useCallsWords();
  const list = useApplications({ callId, state }, 50);
  const choose = (value: string | null) => onState(depositedStates.find((one) => one === value) ?? null);
  return (
    <Card flush label={words('deposits.caption')}>
      <h2>
        <HiddenText>{words('deposits.caption')}</HiddenText>
      </h2>
      <FilterBar>
        <FilterButton
          label={words('deposits.state')}
          options={depositedStates.map((value) => ({ value, label: words(`applicationState.${value}`) }))}
          value={state}
          onChange={choose}
        />
      </FilterBar>
      <GrowingTable
        list={list}
        caption={words('deposits.caption')}
        what={words('deposits.what')}
        failed={words('list.failed')}
        columns={useColumns()}
        loadingRows={6}
        empty={
          state === null ? (
            <Empty title={words('deposits.none')} detail={words('deposits.noneDetail')} />
          ) : (
            <Empty
              title={words('deposits.noneInState')}
              action={<Act label={words('deposits.clear')} onAct={() => onState(null)} />}
            />
          )
        }
      />
    </Card>
  );
}

function useColumns(): readonly Column<ApplicationCardFragment>[] {
  const words = useCallsWords();
  const format = useFormat();
  const { places, acting } = useCallsFrame();
  return [
    {
      key: 'applicant',
      header: words('deposits.applicant'),
      rowHead: true,
      render: ({ id, title, lead }) => (
        <>
          <AppLink href={places.examination(id)}>{lead.name}</AppLink>
          <span className={styles.under}>{title}</span>
        </>
      ),
    },
    {
      key: 'state',
      header: words('deposits.state'),
      card: 'tag',
      render: ({ examinedState }) => (examinedState === null ? <Nothing /> : <StateTag state={examinedState} />),
    },
    {
      key: 'deposited',
      header: words('deposits.depositedAt'),
      align: 'end',
      render: ({ deposits: [latest] }) =>
        latest === undefined ? (
          <Nothing />
        ) : (
          <>
            {format.shortDate(latest.depositedAt, acting.timeZone)} {format.time(latest.depositedAt, acting.timeZone)}
            {latest.isLate && <span className={styles.under}>{words('deposits.late')}</span>}
          </>
        ),
    },
  ];
}

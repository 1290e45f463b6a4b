import { useQuery } from '@apollo/client/react';
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
  textStyles,
} from '@maillage/platform-admin';
import { useApplications } from '../application/use-applications.js';
import { CallFrame } from '../call/call-frame.js';
import { CallFiguresCard } from '../catalogue/call-figures-card.js';
import { DepositsExport } from '../catalogue/list-exports.js';
import { useCallsFrame } from '../calls-frame.js';
import { StateTag } from '../examination/state-tag.js';
import type { ApplicationCardFragment, CallApplicationState } from '../generated/graphql.js';
import { useCallsWords } from '../language/calls-words.js';
import { callRegionsQuery } from '../list/call-list.operations.js';

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
  asked: DepositsAsked;
  onAsked: (asked: DepositsAsked) => void;
}

export interface DepositsAsked {
  readonly state: DepositedState | null;
  /** Of the lead applicant. */
  readonly region: string | null;
}

/** What was deposited with a call of ours, by state and by region. */
export function DepositsPage({ callId, asked, onAsked }: DepositsPageProps) {
  return (
    <CallFrame
      callId={callId}
      current="deposits"
      density="work"
      actions={() => <DepositsExport callId={callId} {...asked} />}
    >
      {() => (
        <>
          <DepositsCard callId={callId} asked={asked} onAsked={onAsked} />
          <CallFiguresCard callId={callId} />
        </>
      )}
    </CallFrame>
  );
}

function DepositsCard({ callId, asked, onAsked }: DepositsPageProps) {
  const words = useCallsWords();
  const { state, region } = asked;
  const { data: regions } = useQuery(callRegionsQuery, { fetchPolicy: 'cache-first' });
  const list = useApplications({ callId, state, regionCode: region }, 50);
  const choose = (value: string | null) =>
    onAsked({ ...asked, state: depositedStates.find((one) => one === value) ?? null });
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
        <FilterButton
          label={words('list.region')}
          options={regions?.regions.map(({ code, name }) => ({ value: code, label: name })) ?? []}
          value={region}
          onChange={(value) => onAsked({ ...asked, region: value })}
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
          state === null && region === null ? (
            <Empty title={words('deposits.none')} detail={words('deposits.noneDetail')} />
          ) : (
            <Empty
              title={words('deposits.noneAsAsked')}
              action={<Act label={words('deposits.clear')} onAct={() => onAsked({ state: null, region: null })} />}
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
          <span className={textStyles.under}>{title}</span>
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
            {latest.isLate && <span className={textStyles.under}>{words('deposits.late')}</span>}
          </>
        ),
    },
  ];
}

import { useQuery } from '@apollo/client/react';
import {
  Act,
  ActRow,
  AppLink,
  Card,
  type Column,
  DataTable,
  Empty,
  Nothing,
  QueryStates,
  useRefusalWords,
  textStyles,
} from '@maillage/platform-admin';
import { useState } from 'react';
import type { GroupFieldsFragment, MeetingBriefFragment } from '../generated/graphql.js';
import { GroupFrame } from '../group/group-frame.js';
import { useWorkgroupsWords } from '../language/workgroups-words.js';
import { MoreThanShown } from '../parts/more-than-shown.js';
import { useWhen } from '../parts/use-when.js';
import { useWorkgroupsFrame } from '../workgroups-frame.js';
import { DecisionTable } from './decisions-card.js';
import { ProposeDialog } from './meeting-dialog.js';
import { MeetingTag, ReportTag } from './meeting-tag.js';
import { decisionLogQuery, meetingsQuery } from './meeting.operations.js';

/** The meetings of a group, the latest first, and the way to all that was decided. */
export function GroupMeetingsPage({ groupId }: { groupId: string }) {
  return (
    <GroupFrame groupId={groupId} current="meetings">
      {(group) => (group.takesPart || group.isLed ? <MeetingsCard group={group} /> : <NotOurs groupId={groupId} />)}
    </GroupFrame>
  );
}

/** Who takes no part sees no meeting, and learns why. */
function NotOurs({ groupId }: { groupId: string }) {
  const words = useWorkgroupsWords();
  const { places } = useWorkgroupsFrame();
  return (
    <Card title={words('meeting.list')}>
      <Empty
        title={words('meeting.notOurs')}
        detail={words('meeting.notOursDetail')}
        action={<Act label={words('meeting.toGroup')} href={places.group(groupId)} />}
      />
    </Card>
  );
}

function MeetingsCard({ group: { id: groupId, isLed, state } }: { group: GroupFieldsFragment }) {
  const words = useWorkgroupsWords();
  const { places } = useWorkgroupsFrame();
  const { refused } = useRefusalWords();
  const [isProposing, setProposing] = useState(false);
  const { data, loading, error, refetch } = useQuery(meetingsQuery, {
    variables: { groupId },
    fetchPolicy: 'cache-and-network',
  });
  const { rows = [], hasMore = false, mostDates = 0 } = data?.groupMeetings ?? {};
  const columns = useColumns();
  const mayPropose = isLed && state === 'active' && mostDates > 0;
  return (
    <>
      <Card
        flush
        title={words('meeting.list')}
        beside={
          <ActRow>
            <Act variant="link" label={words('meeting.decisions.title')} href={places.decisionLog(groupId)} />
            {mayPropose && (
              <Act variant="filled" label={words('meeting.propose')} onAct={() => setProposing(true)} fullOnPhone />
            )}
          </ActRow>
        }
      >
        <QueryStates
          what={words('meeting.list')}
          loading={loading && data === undefined}
          error={data === undefined ? refused(error) : null}
          onRetry={() => void refetch()}
        >
          {rows.length === 0 ? (
            <Empty title={words('meeting.none')} detail={words('meeting.noneDetail')} />
          ) : (
            <>
              <DataTable caption={words('meeting.list')} columns={columns} rows={rows} rowKey={({ id }) => id} />
              <MoreThanShown hasMore={hasMore} text={words('meeting.latest', { shown: rows.length })} />
            </>
          )}
        </QueryStates>
      </Card>
      {isProposing && <ProposeDialog groupId={groupId} mostDates={mostDates} onClose={() => setProposing(false)} />}
    </>
  );
}

function useColumns(): readonly Column<MeetingBriefFragment>[] {
  const words = useWorkgroupsWords();
  const { places } = useWorkgroupsFrame();
  const when = useWhen();
  return [
    {
      key: 'title',
      header: words('meeting.title'),
      rowHead: true,
      render: (row) => (
        <>
          <AppLink href={places.meeting(row.id)}>{row.title}</AppLink>
          {row.startsAt !== null && <span className={textStyles.under}>{when(row)}</span>}
        </>
      ),
    },
    { key: 'state', header: words('list.state'), card: 'tag', render: ({ state }) => <MeetingTag state={state} /> },
    {
      key: 'report',
      header: words('meeting.report.title'),
      card: 'line',
      render: ({ reportState }) =>
        reportState === null || reportState === undefined ? <Nothing /> : <ReportTag state={reportState} />,
    },
  ];
}

/** All that a group decided: what is open first. */
export function DecisionLogPage({ groupId }: { groupId: string }) {
  const words = useWorkgroupsWords();
  return (
    <GroupFrame groupId={groupId} current="meetings" part={words('meeting.decisions.title')}>
      {() => <DecisionLogCard groupId={groupId} />}
    </GroupFrame>
  );
}

function DecisionLogCard({ groupId }: { groupId: string }) {
  const words = useWorkgroupsWords();
  const { places } = useWorkgroupsFrame();
  const { refused } = useRefusalWords();
  const { data, loading, error, refetch } = useQuery(decisionLogQuery, {
    variables: { groupId },
    fetchPolicy: 'cache-and-network',
  });
  const { rows = [], hasMore = false } = data?.groupDecisionLog ?? {};
  return (
    <Card
      flush
      title={words('meeting.decisions.title')}
      beside={<Act variant="link" label={words('meeting.list')} href={places.groupMeetings(groupId)} />}
    >
      <QueryStates
        what={words('meeting.decisions.title')}
        loading={loading && data === undefined}
        error={data === undefined ? refused(error) : null}
        onRetry={() => void refetch()}
      >
        <DecisionTable decisions={rows} />
        <MoreThanShown hasMore={hasMore} text={words('meeting.decisions.openFirst', { shown: rows.length })} />
      </QueryStates>
    </Card>
  );
}

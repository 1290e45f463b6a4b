import {
  Act,
  ActRow,
  Card,
  type Column,
  DataTable,
  Empty,
  Nothing,
  useFormat,
  textStyles,
} from '@maillage/platform-admin';
import { useState } from 'react';
import type { JuryFieldsFragment } from '../generated/graphql.js';
import { useCallsWords } from '../language/calls-words.js';
import styles from '../parts/calls.module.css';
import { ConveneDialog } from './convene-dialog.js';
import { DecideDialog, RecuseDialog } from './decide-dialogs.js';

export type Meeting = JuryFieldsFragment['meetings'][number];
export type MeetingItem = Meeting['items'][number];

/** The meetings of the jury: their agenda, who keeps out of what, and the decisions with their motives. */
export function MeetingsCard({ jury }: { jury: JuryFieldsFragment }) {
  const words = useCallsWords();
  const format = useFormat();
  const [isConvening, setConvening] = useState(false);
  const shortlisted = jury.files.find(({ state }) => state === 'shortlisted');
  const mayConvene = jury.state === 'committee' && shortlisted !== undefined;
  return (
    <>
      {jury.meetings.map((meeting) => (
        <Card
          key={meeting.id}
          title={words('jury.meetingOf', { day: format.day(meeting.heldOn), place: meeting.place })}
        >
          <p className={textStyles.dim}>
            {words('jury.quorumOf', {
              count: meeting.quorum,
              names: meeting.members.map(({ name }) => name).join(', '),
            })}
          </p>
          <Agenda meeting={meeting} />
        </Card>
      ))}
      {(mayConvene || jury.meetings.length === 0) && (
        <Card title={words('jury.meetings')}>
          {mayConvene ? (
            <Act variant="filled" label={words('jury.convene')} onAct={() => setConvening(true)} fullOnPhone />
          ) : (
            <Empty title={words('jury.noMeeting')} detail={words('jury.noMeetingDetail')} />
          )}
        </Card>
      )}
      {isConvening && shortlisted !== undefined && (
        <ConveneDialog callId={jury.id} fileId={shortlisted.id} onClose={() => setConvening(false)} />
      )}
    </>
  );
}

function Agenda({ meeting }: { meeting: Meeting }) {
  const words = useCallsWords();
  const [decided, setDecided] = useState<MeetingItem | null>(null);
  const [recused, setRecused] = useState<MeetingItem | null>(null);
  const columns = useColumns(setDecided, setRecused);
  return (
    <>
      <DataTable caption={words('jury.meetings')} columns={columns} rows={meeting.items} rowKey={({ id }) => id} />
      {decided !== null && <DecideDialog item={decided} onClose={() => setDecided(null)} />}
      {recused !== null && <RecuseDialog item={recused} onClose={() => setRecused(null)} />}
    </>
  );
}

function useColumns(
  onDecide: (item: MeetingItem) => void,
  onRecuse: (item: MeetingItem) => void,
): Column<MeetingItem>[] {
  const words = useCallsWords();
  const format = useFormat();
  return [
    {
      key: 'file',
      header: words('jury.file'),
      rowHead: true,
      render: ({ position, lead, title }) => (
        <>
          {position}. {lead.name}
          <span className={textStyles.under}>{title}</span>
        </>
      ),
    },
    {
      key: 'score',
      header: words('jury.score'),
      align: 'end',
      render: ({ scoreBasisPoints }) =>
        scoreBasisPoints === null ? <Nothing /> : format.percent(scoreBasisPoints / 10_000, 1),
    },
    { key: 'recused', header: words('jury.recusals'), render: (item) => <Recusals item={item} /> },
    {
      key: 'decision',
      header: words('jury.decision'),
      render: (item) =>
        item.decision === null ? (
          <ActRow>
            <Act size="small" variant="filled" label={words('jury.decide')} onAct={() => onDecide(item)} />
            <Act size="small" variant="link" label={words('jury.recuse')} onAct={() => onRecuse(item)} />
          </ActRow>
        ) : (
          <>
            <b>{words(`juryDecision.${item.decision}`)}</b>
            <span className={textStyles.under}>{item.motives}</span>
            <span className={textStyles.under}>{words('jury.decidedBy', { name: item.decidedBy ?? '' })}</span>
          </>
        ),
    },
  ];
}

const known = [
  'seatInLeadApplicant',
  'mandateInLeadApplicant',
  'seatInPartner',
  'mandateInPartner',
  'sharedBoardMember',
  'declared',
] as const;

function Recusals({ item: { recused } }: { item: MeetingItem }) {
  const words = useCallsWords();
  const format = useFormat();
  if (recused.length === 0) return words('jury.nobody');
  return recused.map(({ personId, name, code, reason }) => (
    <span key={personId} className={styles.stacked}>
      {name}
      <span className={textStyles.under}>
        {words(`juryConflict.${known.find((one) => one === code) ?? 'declared'}`)}
        {reason !== null && `${format.colon} ${reason}`}
      </span>
    </span>
  ));
}

import {
  Act,
  ActRow,
  Card,
  type Column,
  DataTable,
  DateField,
  Empty,
  FormDialog,
  Nothing,
  SelectField,
  TextAreaField,
  useApiAct,
  useFormat,
  useRefusableForm,
  textStyles,
} from '@maillage/platform-admin';
import { useState } from 'react';
import type { LoggedDecisionFieldsFragment, MeetingFieldsFragment } from '../generated/graphql.js';
import { useWorkgroupsWords } from '../language/workgroups-words.js';
import { ReasonDialog } from '../parts/ask-dialog.js';
import { useToldActs } from '../parts/use-told-acts.js';
import { useWorkgroupsFrame } from '../workgroups-frame.js';
import { logDecisionMutation, moveDecisionMutation } from './meeting.mutations.js';
import { DecisionTag } from './meeting-tag.js';

/** What this meeting decided; who leads notes it until the report is sent. */
export function DecisionsCard({ meeting }: { meeting: MeetingFieldsFragment }) {
  const words = useWorkgroupsWords();
  const { places } = useWorkgroupsFrame();
  const [isAdding, setAdding] = useState(false);
  const mayAdd = meeting.isLed && (meeting.report?.state ?? 'drafting') === 'drafting';
  if (meeting.state !== 'held') return null;
  return (
    <Card
      flush
      title={words('meeting.decisions.title')}
      beside={
        <ActRow>
          <Act
            size="small"
            variant="link"
            label={words('meeting.decisions.all')}
            href={places.decisionLog(meeting.groupId)}
          />
          {mayAdd && <Act size="small" label={words('meeting.decisions.add')} onAct={() => setAdding(true)} />}
        </ActRow>
      }
    >
      <DecisionTable decisions={meeting.decisions} />
      {isAdding && <AddDialog meeting={meeting} onClose={() => setAdding(false)} />}
    </Card>
  );
}

export function DecisionTable({ decisions }: { decisions: readonly LoggedDecisionFieldsFragment[] }) {
  const words = useWorkgroupsWords();
  const columns = useColumns();
  if (decisions.length === 0) {
    return <Empty title={words('meeting.decisions.none')} detail={words('meeting.decisions.noneDetail')} />;
  }
  return (
    <DataTable caption={words('meeting.decisions.title')} columns={columns} rows={decisions} rowKey={({ id }) => id} />
  );
}

function useColumns(): readonly Column<LoggedDecisionFieldsFragment>[] {
  const words = useWorkgroupsWords();
  const format = useFormat();
  return [
    {
      key: 'text',
      header: words('meeting.decisions.text'),
      rowHead: true,
      render: ({ text, meetingTitle, reason }) => (
        <>
          {text}
          <span className={textStyles.under}>{reason ?? meetingTitle}</span>
        </>
      ),
    },
    {
      key: 'owner',
      header: words('meeting.decisions.owner'),
      card: 'figure',
      render: ({ ownerName }) => ownerName ?? <Nothing />,
    },
    {
      key: 'due',
      header: words('meeting.decisions.due'),
      card: 'figure',
      render: ({ dueOn }) => ((dueOn ?? null) === null ? <Nothing /> : format.shortDate(dueOn ?? '')),
    },
    { key: 'state', header: words('list.state'), card: 'tag', render: (one) => <DecisionTag decision={one} /> },
    {
      key: 'acts',
      header: words('meeting.decisions.follow'),
      render: (one) => (one.acts.some(({ can }) => can) ? <DecisionActs decision={one} /> : null),
    },
  ];
}

function DecisionActs({ decision: { id: decisionId, acts } }: { decision: LoggedDecisionFieldsFragment }) {
  const words = useWorkgroupsWords();
  const told = useToldActs(acts);
  const move = useApiAct(moveDecisionMutation);
  const [asked, setAsked] = useState<'abandon' | 'reopen' | null>(null);
  const can = (act: 'complete' | 'abandon' | 'reopen') => told.present(act) && told.of(act).can;
  return (
    <ActRow>
      {can('complete') && (
        <Act
          size="small"
          label={words('meeting.decisions.complete')}
          onAct={() => move({ decisionId, act: 'complete' })}
        />
      )}
      {(['abandon', 'reopen'] as const).filter(can).map((act) => (
        <Act
          key={act}
          size="small"
          variant="link"
          label={words(`meeting.decisions.${act}`)}
          onAct={() => setAsked(act)}
        />
      ))}
      {asked !== null && (
        <ReasonDialog
          title={words(`meeting.decisions.${asked}`)}
          label={words(`meeting.decisions.${asked}`)}
          send={(reason) => move({ decisionId, act: asked, reason })}
          onClose={() => setAsked(null)}
        />
      )}
    </ActRow>
  );
}

function AddDialog({ meeting, onClose }: { meeting: MeetingFieldsFragment; onClose: () => void }) {
  const words = useWorkgroupsWords();
  const log = useApiAct(logDecisionMutation);
  const missing = words('meeting.decisions.textMissing');
  const form = useRefusableForm({
    initial: { text: '', ownerId: null as string | null, dueOn: null as string | null },
    check: ({ text }) => (text.trim() === '' ? { text: { problem: missing, remedy: missing } } : {}),
    send: ({ text, ownerId, dueOn }) => log({ meetingId: meeting.id, text, ownerId, dueOn }),
    onDone: onClose,
  });
  return (
    <FormDialog {...{ form, onClose }} title={words('meeting.decisions.add')} label={words('meeting.save')}>
      <TextAreaField {...form.field('text')} label={words('meeting.decisions.text')} rows={3} maxLength={2_000} />
      <SelectField
        {...form.field('ownerId')}
        label={words('meeting.decisions.owner')}
        none={words('meeting.nobody')}
        options={meeting.participants.map(({ personId, name }) => ({ value: personId, label: name }))}
      />
      <DateField {...form.field('dueOn')} label={words('meeting.decisions.due')} />
    </FormDialog>
  );
}

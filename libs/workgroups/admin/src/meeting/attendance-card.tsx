import {
  Act,
  Card,
  type Column,
  DataTable,
  FormDialog,
  Nothing,
  SelectField,
  useApiAct,
  useRefusableForm,
  textStyles,
} from '@maillage/platform-admin';
import { useState } from 'react';
import type { MeetingAttendanceState, MeetingFieldsFragment } from '../generated/graphql.js';
import { useWorkgroupsWords } from '../language/workgroups-words.js';
import { noteAttendanceMutation } from './meeting.mutations.js';

type Participant = MeetingFieldsFragment['participants'][number];

/** Who comes, and who came: said by each, noted for all by who leads the group until the report is sent. */
export function AttendanceCard({ meeting }: { meeting: MeetingFieldsFragment }) {
  const words = useWorkgroupsWords();
  const [isNoting, setNoting] = useState(false);
  const columns = useColumns(meeting);
  const mayNote =
    meeting.isLed && meeting.state !== 'cancelled' && (meeting.report === null || meeting.report?.state === 'drafting');
  if (meeting.state === 'planning') return null;
  return (
    <Card
      flush
      title={words('meeting.attendance')}
      {...(mayNote
        ? { beside: <Act size="small" label={words('meeting.noteAttendance')} onAct={() => setNoting(true)} /> }
        : {})}
    >
      <DataTable
        caption={words('meeting.attendance')}
        columns={columns}
        rows={meeting.participants}
        rowKey={({ personId }) => personId}
        narrow="scroll"
      />
      {isNoting && <NoteDialog meeting={meeting} onClose={() => setNoting(false)} />}
    </Card>
  );
}

function useColumns({ attendance }: MeetingFieldsFragment): readonly Column<Participant>[] {
  const words = useWorkgroupsWords();
  return [
    {
      key: 'person',
      header: words('workshop.person'),
      rowHead: true,
      render: ({ name, organisation }) => (
        <>
          {name}
          <span className={textStyles.under}>{organisation.name}</span>
        </>
      ),
    },
    {
      key: 'state',
      header: words('meeting.attendance'),
      card: 'line',
      render: ({ personId }) => {
        const noted = attendance.find((one) => one.personId === personId);
        if (noted === undefined) return <Nothing />;
        const by = noted.representedBy ?? null;
        return (
          <>
            {words(`meeting.attendanceStates.${noted.state}`)}
            {by !== null && ` ${words('meeting.by', { name: by })}`}
          </>
        );
      },
    },
  ];
}

const states = ['present', 'excused'] as const;

function NoteDialog({ meeting, onClose }: { meeting: MeetingFieldsFragment; onClose: () => void }) {
  const words = useWorkgroupsWords();
  const note = useApiAct(noteAttendanceMutation);
  const known = (personId: string) => meeting.attendance.find((one) => one.personId === personId)?.state ?? null;
  const form = useRefusableForm<Record<string, MeetingAttendanceState | null>>({
    initial: Object.fromEntries(meeting.participants.map(({ personId }) => [personId, known(personId)])),
    send: (values) =>
      note({
        meetingId: meeting.id,
        attendance: meeting.participants.flatMap(({ personId }) => {
          const state = values[personId] ?? null;
          // Who is represented said by whom: it is noted anew only when it changes.
          return state === null || state === 'represented' ? [] : [{ personId, state }];
        }),
      }),
    onDone: onClose,
  });
  return (
    <FormDialog {...{ form, onClose }} title={words('meeting.noteAttendance')} label={words('meeting.save')}>
      {meeting.participants.map(({ personId, name, organisation }) => {
        const { value, onChange, ...field } = form.field(personId);
        return (
          <SelectField
            key={personId}
            {...field}
            label={`${name}, ${organisation.name}`}
            none={value === 'represented' ? words('meeting.attendanceStates.represented') : words('meeting.unknown')}
            options={states.map((state) => ({ value: state, label: words(`meeting.attendanceStates.${state}`) }))}
            value={value === 'represented' || value === undefined ? null : value}
            onChange={(state) => onChange(states.find((one) => one === state) ?? null)}
          />
        );
      })}
    </FormDialog>
  );
}

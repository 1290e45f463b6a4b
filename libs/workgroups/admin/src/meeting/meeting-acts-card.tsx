import {
  Act,
  Card,
  DateTimeField,
  FormDialog,
  NumberField,
  Pile,
  TextAreaField,
  useApiAct,
  useRefusableForm,
} from '@maillage/platform-admin';
import { useState } from 'react';
import type { MeetingFieldsFragment } from '../generated/graphql.js';
import { useWorkgroupsWords } from '../language/workgroups-words.js';
import { ReasonDialog } from '../parts/ask-dialog.js';
import { useToldActs } from '../parts/use-told-acts.js';
import { useWorkgroupsFrame } from '../workgroups-frame.js';
import { EditMeetingDialog } from './meeting-dialog.js';
import { cancelMeetingMutation, holdMeetingMutation, moveMeetingMutation } from './meeting.mutations.js';
import { MoreDatesDialog } from './more-dates-dialog.js';

/** What who leads the group does with the meeting now. */
export function MeetingActsCard({ meeting }: { meeting: MeetingFieldsFragment }) {
  const words = useWorkgroupsWords();
  const acts = useToldActs(meeting.acts);
  const [asked, setAsked] = useState<'proposeDates' | 'edit' | 'move' | 'cancel' | null>(null);
  const hold = useApiAct(holdMeetingMutation);
  const cancel = useApiAct(cancelMeetingMutation);
  const meetingId = meeting.id;
  const close = () => setAsked(null);
  const full = { can: false, reason: words('meeting.datesFull', { most: meeting.dates.length }) };
  const room = acts.of('convene').can && meeting.datesLeft <= 0 ? full : null;
  if (!meeting.isLed || !(['edit', 'hold'] as const).some((act) => acts.present(act))) return null;
  return (
    <Card title={words('meeting.acts.title')}>
      <Pile gap="sm">
        {acts.present('hold') && (
          <Act
            wide
            variant="filled"
            available={acts.of('hold')}
            label={words('meeting.acts.hold')}
            onAct={() => hold({ meetingId })}
          />
        )}
        {meeting.state === 'planning' && (
          // A date may be fixed, and others proposed, while the group is at work.
          <Act
            wide
            available={room ?? acts.of('convene')}
            label={words('meeting.acts.proposeDates')}
            onAct={() => setAsked('proposeDates')}
          />
        )}
        {acts.present('edit') && <Act wide label={words('meeting.editAgenda')} onAct={() => setAsked('edit')} />}
        {acts.present('move') && <Act wide label={words('meeting.acts.move')} onAct={() => setAsked('move')} />}
        {acts.present('cancel') && (
          <Act wide variant="grave" label={words('meeting.acts.cancel')} onAct={() => setAsked('cancel')} />
        )}
      </Pile>
      {asked === 'proposeDates' && <MoreDatesDialog meeting={meeting} onClose={close} />}
      {asked === 'edit' && <EditMeetingDialog meeting={meeting} onClose={close} />}
      {asked === 'move' && <MoveDialog meeting={meeting} onClose={close} />}
      {asked === 'cancel' && (
        <ReasonDialog
          title={words('meeting.acts.cancel')}
          label={words('meeting.acts.cancel')}
          send={(reason) => cancel({ meetingId, reason })}
          onClose={close}
        />
      )}
    </Card>
  );
}

function MoveDialog({ meeting, onClose }: { meeting: MeetingFieldsFragment; onClose: () => void }) {
  const words = useWorkgroupsWords();
  const { acting } = useWorkgroupsFrame();
  const move = useApiAct(moveMeetingMutation);
  const trouble = (text: string) => ({ problem: text, remedy: text });
  const length = Date.parse(meeting.endsAt ?? '') - Date.parse(meeting.startsAt ?? '');
  const form = useRefusableForm({
    initial: { startsAt: meeting.startsAt ?? null, minutes: (length / 60_000) as number | null, reason: '' },
    check: ({ startsAt, reason }) => ({
      ...(startsAt === null ? { startsAt: trouble(words('meeting.dateMissing')) } : {}),
      ...(reason.trim() === '' ? { reason: trouble(words('meeting.acts.reasonMissing')) } : {}),
    }),
    send: ({ startsAt, minutes, reason }) => {
      const from = startsAt ?? '';
      const endsAt = new Date(Date.parse(from) + (minutes ?? 0) * 60_000).toISOString();
      return move({ meetingId: meeting.id, startsAt: from, endsAt, reason });
    },
    onDone: onClose,
  });
  return (
    <FormDialog {...{ form, onClose }} title={words('meeting.acts.move')} label={words('meeting.acts.move')}>
      <DateTimeField {...form.field('startsAt')} label={words('meeting.acts.newDate')} zone={acting.timeZone} />
      <NumberField {...form.field('minutes')} label={words('meeting.duration')} />
      <TextAreaField
        {...form.field('reason')}
        label={words('meeting.acts.reason')}
        hint={words('meeting.acts.reasonHint')}
        rows={3}
        maxLength={2_000}
      />
    </FormDialog>
  );
}

import { FormDialog, useApiAct, useRefusableForm } from '@maillage/platform-admin';
import type { MeetingFieldsFragment } from '../generated/graphql.js';
import { useWorkgroupsWords } from '../language/workgroups-words.js';
import { DateFields } from './date-fields.js';
import { type DatesValues, emptyDates, timesOf } from './dates-values.js';
import { proposeDatesMutation } from './meeting.mutations.js';

interface MoreDatesDialogProps {
  meeting: MeetingFieldsFragment;
  onClose: () => void;
}

/** More dates beside those that were proposed, when none of them suits. */
export function MoreDatesDialog({ meeting, onClose }: MoreDatesDialogProps) {
  const words = useWorkgroupsWords();
  const propose = useApiAct(proposeDatesMutation);
  const { datesLeft: left } = meeting;
  const missing = words('meeting.dateMissing');
  const form = useRefusableForm<DatesValues>({
    initial: { dates: emptyDates(left), minutes: lengthOf(meeting) },
    check: ({ dates }) =>
      dates.every((date) => date === null) ? { dates: { problem: missing, remedy: missing } } : {},
    send: (values) => propose({ meetingId: meeting.id, dates: timesOf(values) }),
    onDone: onClose,
  });
  return (
    <FormDialog
      {...{ form, onClose }}
      title={words('meeting.acts.proposeDates')}
      detail={words('meeting.acts.proposeDatesDetail')}
      label={words('meeting.propose')}
    >
      <DateFields
        dates={form.field('dates')}
        minutes={form.field('minutes')}
        room={{ left, most: left + meeting.dates.length }}
      />
    </FormDialog>
  );
}

/** The minutes of the dates that were proposed before. */
function lengthOf({ dates: [first] }: MeetingFieldsFragment): number {
  return first === undefined ? 120 : (Date.parse(first.endsAt) - Date.parse(first.startsAt)) / 60_000;
}

import {
  Act,
  FieldRow,
  FormDialog,
  NumberField,
  Pile,
  RadioGroupField,
  type Refusal,
  SelectField,
  TextField,
  useApiAct,
  useRefusableForm,
} from '@maillage/platform-admin';
import type { MeetingFieldsFragment, MeetingMode } from '../generated/graphql.js';
import { useWorkgroupsWords } from '../language/workgroups-words.js';
import { useWorkgroupsFrame } from '../workgroups-frame.js';
import { DateFields } from './date-fields.js';
import { type DatesValues, emptyDates, timesOf } from './dates-values.js';
import { editMeetingMutation, proposeMeetingMutation } from './meeting.mutations.js';
import { meetingsQuery } from './meeting.operations.js';

interface ItemValues {
  title: string;
  presenterId: string | null;
  minutes: number | null;
}

interface MeetingValues extends DatesValues {
  title: string;
  mode: MeetingMode;
  place: string;
  link: string;
  agenda: readonly ItemValues[];
}

const modes = ['remote', 'onSite', 'both'] as const;
const emptyItem: ItemValues = { title: '', presenterId: null, minutes: 15 };
const refetch = [meetingsQuery];

interface ProposeDialogProps {
  groupId: string;
  /** Among how many dates members may choose. */
  mostDates: number;
  onClose: () => void;
}

/** A new meeting: its subject, and dates among which members choose. */
export function ProposeDialog({ groupId, mostDates, onClose }: ProposeDialogProps) {
  const words = useWorkgroupsWords();
  const { goTo, places } = useWorkgroupsFrame();
  const propose = useApiAct(proposeMeetingMutation, {
    refetch,
    onData: ({ proposeGroupMeeting }) => goTo(places.meeting(proposeGroupMeeting.id)),
  });
  return (
    <MeetingDialog
      title={words('meeting.propose')}
      initial={{
        title: '',
        mode: 'remote',
        place: '',
        link: '',
        minutes: 120,
        dates: emptyDates(mostDates),
        agenda: [],
      }}
      mostDates={mostDates}
      people={[]}
      send={(values) => propose({ groupId, ...inputOf(values), dates: timesOf(values) })}
      onClose={onClose}
    />
  );
}

/** Its words and its agenda; the date is moved by another act. */
export function EditMeetingDialog({ meeting, onClose }: { meeting: MeetingFieldsFragment; onClose: () => void }) {
  const words = useWorkgroupsWords();
  const edit = useApiAct(editMeetingMutation);
  const { title, mode, place, link } = meeting;
  const agenda = meeting.agenda.map((item) => ({ ...item, presenterId: item.presenterId ?? null }));
  return (
    <MeetingDialog
      title={words('meeting.editAgenda')}
      initial={{
        title,
        mode,
        place,
        link,
        minutes: null,
        dates: [],
        agenda: agenda.length === 0 ? [emptyItem] : agenda,
      }}
      people={meeting.participants.map(({ personId, name }) => ({ value: personId, label: name }))}
      send={(values) => edit({ meetingId: meeting.id, ...inputOf(values) })}
      onClose={onClose}
    />
  );
}

interface MeetingDialogProps {
  title: string;
  initial: MeetingValues;
  /** Where dates are proposed: among how many members may choose. */
  mostDates?: number;
  people: readonly { value: string; label: string }[];
  send: (values: MeetingValues) => Promise<Refusal | null>;
  onClose: () => void;
}

function MeetingDialog({ title, initial, mostDates = 0, people, send, onClose }: MeetingDialogProps) {
  const words = useWorkgroupsWords();
  const trouble = (text: string) => ({ problem: text, remedy: text });
  const form = useRefusableForm<MeetingValues>({
    initial,
    check: ({ title: subject, dates }) => ({
      ...(subject.trim() === '' ? { title: trouble(words('meeting.titleMissing')) } : {}),
      ...(initial.dates.length > 0 && dates.every((date) => date === null)
        ? { dates: trouble(words('meeting.dateMissing')) }
        : {}),
    }),
    send,
    onDone: onClose,
  });
  const { mode } = form.values;
  const isNew = initial.dates.length > 0;
  return (
    <FormDialog {...{ form, onClose, title }} label={isNew ? words('meeting.propose') : words('meeting.save')}>
      <TextField {...form.field('title')} label={words('meeting.title')} maxLength={200} first />
      <RadioGroupField
        {...form.field('mode')}
        label={words('meeting.mode')}
        options={modes.map((value) => ({ value, label: words(`meeting.modes.${value}`) }))}
      />
      {mode !== 'remote' && <TextField {...form.field('place')} label={words('meeting.place')} maxLength={300} />}
      {mode !== 'onSite' && (
        <TextField
          {...form.field('link')}
          label={words('meeting.link')}
          hint={words('meeting.linkHint')}
          maxLength={500}
          type="url"
        />
      )}
      {isNew && (
        <DateFields
          dates={form.field('dates')}
          minutes={form.field('minutes')}
          room={{ left: mostDates, most: mostDates }}
        />
      )}
      {!isNew && <AgendaFields field={form.field('agenda')} people={people} />}
    </FormDialog>
  );
}

interface AgendaFieldsProps {
  field: { value: readonly ItemValues[]; onChange: (items: readonly ItemValues[]) => void };
  people: MeetingDialogProps['people'];
}

function AgendaFields({ field: { value: items, onChange }, people }: AgendaFieldsProps) {
  const words = useWorkgroupsWords();
  const change = (place: number, change_: Partial<ItemValues>) =>
    onChange(items.map((item, other) => (other === place ? { ...item, ...change_ } : item)));
  return (
    <Pile gap="lg">
      {items.map((item, place) => (
        <FieldRow key={place} legend={words('meeting.agendaItem', { number: place + 1 })}>
          <TextField
            label={words('meeting.title')}
            value={item.title}
            onChange={(title) => change(place, { title })}
            maxLength={200}
          />
          <SelectField
            label={words('meeting.presenter')}
            options={people}
            none={words('meeting.nobody')}
            value={item.presenterId}
            onChange={(presenterId) => change(place, { presenterId })}
          />
          <NumberField
            label={words('meeting.minutes')}
            value={item.minutes}
            onChange={(minutes) => change(place, { minutes })}
          />
          <Act
            size="small"
            variant="link"
            label={words('meeting.removeItem')}
            onAct={() => onChange(items.filter((_, other) => other !== place))}
          />
        </FieldRow>
      ))}
      <Act size="small" label={words('meeting.addItem')} onAct={() => onChange([...items, emptyItem])} />
    </Pile>
  );
}

function inputOf({ title, mode, place, link, agenda }: MeetingValues) {
  const items = agenda.filter((item) => item.title.trim() !== '');
  return {
    ...{ title, mode, place, link },
    agenda: items.map((item) => ({ title: item.title, presenterId: item.presenterId, minutes: item.minutes ?? 0 })),
  };
}

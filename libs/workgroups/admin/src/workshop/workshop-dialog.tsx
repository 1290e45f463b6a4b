import {
  DateTimeField,
  FormDialog,
  NumberField,
  RadioGroupField,
  type Refusal,
  TextAreaField,
  TextField,
  useApiAct,
  useRefusableForm,
} from '@maillage/platform-admin';
import type { WorkshopBand, WorkshopFieldsFragment, WorkshopKind } from '../generated/graphql.js';
import { useWorkgroupsWords } from '../language/workgroups-words.js';
import { useWorkgroupsFrame } from '../workgroups-frame.js';
import { draftWorkshopMutation, editWorkshopMutation } from './workshop.operations.js';

interface WorkshopValues {
  title: string;
  summary: string;
  kind: WorkshopKind;
  band: WorkshopBand;
  link: string;
  capacity: number | null;
  startsAt: string | null;
  minutes: number | null;
}

const empty: WorkshopValues = {
  ...{ title: '', summary: '', kind: 'exchange', band: 'network', link: '' },
  ...{ capacity: 40, startsAt: null, minutes: 90 },
};

/** A workshop is drafted, and published from its page. */
export function NewWorkshopDialog({ groupId, onClose }: { groupId: string | null; onClose: () => void }) {
  const words = useWorkgroupsWords();
  const { goTo, places } = useWorkgroupsFrame();
  const draft = useApiAct(draftWorkshopMutation, {
    onData: ({ draftWorkshop }) => goTo(places.workshop(draftWorkshop.id)),
  });
  const send = (values: WorkshopValues) => draft({ groupId, ...inputOf(values) });
  return <WorkshopDialog title={words('workshop.add')} initial={empty} send={send} onClose={onClose} />;
}

export function EditWorkshopDialog({ workshop, onClose }: { workshop: WorkshopFieldsFragment; onClose: () => void }) {
  const words = useWorkgroupsWords();
  const edit = useApiAct(editWorkshopMutation);
  const { title, summary, kind, band, capacity, startsAt, endsAt } = workshop;
  const minutes = (Date.parse(endsAt) - Date.parse(startsAt)) / 60_000;
  return (
    <WorkshopDialog
      title={words('workshop.edit')}
      initial={{ title, summary, kind, band, capacity, startsAt, minutes, link: workshop.link ?? '' }}
      send={(values) => edit({ workshopId: workshop.id, ...inputOf(values) })}
      onClose={onClose}
    />
  );
}

interface WorkshopDialogProps {
  title: string;
  initial: WorkshopValues;
  send: (values: WorkshopValues) => Promise<Refusal | null>;
  onClose: () => void;
}

const kinds = ['exchange', 'information', 'training'] as const;
const bands = ['network', 'region'] as const;

function WorkshopDialog({ title, initial, send, onClose }: WorkshopDialogProps) {
  const words = useWorkgroupsWords();
  const { acting } = useWorkgroupsFrame();
  const missing = { problem: words('workshop.missing'), remedy: words('workshop.missing') };
  const form = useRefusableForm<WorkshopValues>({
    initial,
    check: (values) => ({
      ...(values.title.trim() === '' ? { title: missing } : {}),
      ...(values.link.trim() === '' ? { link: missing } : {}),
      ...(values.startsAt === null ? { startsAt: missing } : {}),
      ...(values.capacity === null ? { capacity: missing } : {}),
    }),
    send,
    onDone: onClose,
  });
  return (
    <FormDialog {...{ form, onClose, title }} label={words('workshop.save')}>
      <TextField {...form.field('title')} label={words('workshop.titleField')} maxLength={200} first />
      <TextAreaField {...form.field('summary')} label={words('workshop.summary')} rows={4} maxLength={10_000} />
      <RadioGroupField
        {...form.field('kind')}
        label={words('workshop.kind')}
        options={kinds.map((value) => ({ value, label: words(`workshop.kinds.${value}`) }))}
      />
      <RadioGroupField
        {...form.field('band')}
        label={words('workshop.audience')}
        options={bands.map((value) => ({ value, label: words(`workshop.bands.${value}`) }))}
      />
      <DateTimeField {...form.field('startsAt')} label={words('workshop.start')} zone={acting.timeZone} />
      <NumberField {...form.field('minutes')} label={words('workshop.duration')} />
      <TextField
        {...form.field('link')}
        label={words('workshop.linkField')}
        hint={words('meeting.linkHint')}
        maxLength={500}
        type="url"
      />
      <NumberField {...form.field('capacity')} label={words('workshop.capacity')} />
    </FormDialog>
  );
}

function inputOf({ title, summary, kind, band, link, capacity, startsAt, minutes }: WorkshopValues) {
  const from = startsAt ?? '';
  const endsAt = new Date(Date.parse(from) + (minutes ?? 0) * 60_000).toISOString();
  return { title, summary, kind, band, link, capacity: capacity ?? 0, startsAt: from, endsAt };
}

import {
  DateField,
  dayIn,
  FormDialog,
  RadioGroupField,
  TextAreaField,
  useRefusableForm,
} from '@maillage/platform-admin';
import type { CommentAudience } from '../generated/graphql.js';
import { useLabellingFrame } from '../labelling-frame.js';
import { useLifeWords } from '../language/life-words.js';
import { journalQuery, noteInJournalMutation } from './journal.operations.js';
import { useLifeAct } from './use-life-act.js';

interface JournalDialogProps {
  cycleId: string;
  onClose: () => void;
  onDone: () => void;
}

const audiences = ['own', 'region', 'nation'] as const satisfies readonly CommentAudience[];
const changed = [journalQuery];

/** One exchange noted: who reads it is chosen before it is written, the narrowest at first. */
export function JournalDialog({ cycleId, onClose, onDone }: JournalDialogProps) {
  const words = useLifeWords();
  const { acting } = useLabellingFrame();
  const note = useLifeAct(noteInJournalMutation, changed);
  const form = useRefusableForm<{ audience: CommentAudience; heldOn: string | null; body: string }>({
    initial: { audience: 'own', heldOn: dayIn(acting.timeZone), body: '' },
    check: ({ body, heldOn }) => ({
      ...(body.trim() === ''
        ? { body: { problem: words('region.journalMissing'), remedy: words('region.journalMissingRemedy') } }
        : {}),
      ...(heldOn === null
        ? { heldOn: { problem: words('region.journalDateMissing'), remedy: words('region.journalDateRemedy') } }
        : {}),
    }),
    send: ({ audience, heldOn, body }) => note({ cycleId, kind: 'journal', audience, heldOn, body: body.trim() }),
    onDone,
  });
  return (
    <FormDialog title={words('region.journalAdd')} label={words('region.journalAdd')} form={form} onClose={onClose}>
      <RadioGroupField
        {...form.field('audience')}
        label={words('region.journalAudience')}
        options={audiences.map((value) => ({ value, label: words(`region.audience.${value}`) }))}
        layout="column"
      />
      <DateField {...form.field('heldOn')} label={words('region.journalOn')} />
      <TextAreaField {...form.field('body')} label={words('region.journalNote')} rows={5} />
    </FormDialog>
  );
}

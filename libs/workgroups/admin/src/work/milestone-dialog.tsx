import { DateField, FormDialog, TextAreaField, TextField, useApiAct, useRefusableForm } from '@maillage/platform-admin';
import type { MilestoneFieldsFragment } from '../generated/graphql.js';
import { useWorkgroupsWords } from '../language/workgroups-words.js';
import { addMilestoneMutation, editMilestoneMutation } from './work.mutations.js';

interface MilestoneDialogProps {
  groupId: string;
  milestone?: MilestoneFieldsFragment;
  onClose: () => void;
}

/** A milestone: what is reached, and by which day. */
export function MilestoneDialog({ groupId, milestone, onClose }: MilestoneDialogProps) {
  const words = useWorkgroupsWords();
  const add = useApiAct(addMilestoneMutation);
  const edit = useApiAct(editMilestoneMutation);
  const trouble = (text: string) => ({ problem: text, remedy: text });
  const form = useRefusableForm({
    initial: {
      title: milestone?.title ?? '',
      note: milestone?.note ?? '',
      dueOn: (milestone?.dueOn ?? null) as string | null,
    },
    check: ({ title, dueOn }) => ({
      ...(title.trim() === '' ? { title: trouble(words('work.titleMissing')) } : {}),
      ...(dueOn === null ? { dueOn: trouble(words('work.dayMissing')) } : {}),
    }),
    send: ({ dueOn, ...values }) => {
      const terms = { ...values, dueOn: dueOn ?? '' };
      return milestone === undefined ? add({ groupId, ...terms }) : edit({ milestoneId: milestone.id, ...terms });
    },
    onDone: onClose,
  });
  const title = words(milestone === undefined ? 'work.addMilestone' : 'work.editMilestone');
  const label = words(milestone === undefined ? 'work.addMilestone' : 'work.save');
  return (
    <FormDialog {...{ form, onClose, title, label }}>
      <TextField {...form.field('title')} label={words('work.milestoneTitle')} maxLength={200} first />
      <DateField {...form.field('dueOn')} label={words('work.due')} />
      <TextAreaField {...form.field('note')} label={words('work.note')} rows={3} maxLength={2_000} />
    </FormDialog>
  );
}

import {
  DateField,
  FormDialog,
  SelectField,
  TextAreaField,
  TextField,
  useApiAct,
  useRefusableForm,
} from '@maillage/platform-admin';
import type { GroupTaskFieldsFragment, GroupWorkFieldsFragment } from '../generated/graphql.js';
import { useWorkgroupsWords } from '../language/workgroups-words.js';
import { addTaskMutation, editTaskMutation } from './work.mutations.js';

interface TaskDialogProps {
  work: GroupWorkFieldsFragment;
  task?: GroupTaskFieldsFragment;
  onClose: () => void;
}

/** A task: what, for whom, by which day, towards which milestone. */
export function TaskDialog({ work, task, onClose }: TaskDialogProps) {
  const words = useWorkgroupsWords();
  const add = useApiAct(addTaskMutation);
  const edit = useApiAct(editTaskMutation);
  const form = useRefusableForm({
    initial: {
      ...{ title: task?.title ?? '', details: task?.details ?? '' },
      ...{ ownerId: task?.ownerId ?? null, dueOn: task?.dueOn ?? null, milestoneId: task?.milestoneId ?? null },
    },
    check: ({ title }) =>
      title.trim() === '' ? { title: { problem: words('work.titleMissing'), remedy: words('work.titleMissing') } } : {},
    send: (values) =>
      task === undefined ? add({ groupId: work.id, ...values }) : edit({ taskId: task.id, ...values }),
    onDone: onClose,
  });
  const title = words(task === undefined ? 'work.addTask' : 'work.editTask');
  const label = words(task === undefined ? 'work.addTask' : 'work.save');
  return (
    <FormDialog {...{ form, onClose, title, label }}>
      <TextField {...form.field('title')} label={words('work.task')} maxLength={200} first />
      <SelectField
        {...form.field('ownerId')}
        label={words('work.owner')}
        none={words('work.nobodyYet')}
        options={ownersOf(work, task)}
      />
      <DateField {...form.field('dueOn')} label={words('work.due')} />
      {work.milestones.length > 0 && (
        <SelectField
          {...form.field('milestoneId')}
          label={words('work.milestone')}
          none={words('work.noneOfThem')}
          options={work.milestones.map((milestone) => ({ value: milestone.id, label: milestone.title }))}
        />
      )}
      <TextAreaField {...form.field('details')} label={words('work.details')} rows={3} maxLength={2_000} />
    </FormDialog>
  );
}

/** The people of the group, and whoever has the task: somebody who left may keep it. */
function ownersOf({ people }: GroupWorkFieldsFragment, task: GroupTaskFieldsFragment | undefined) {
  const known = people.map(({ personId, name, organisation }) => ({
    value: personId,
    label: `${name}, ${organisation.name}`,
  }));
  const ownerId = task?.ownerId ?? null;
  if (ownerId === null || known.some(({ value }) => value === ownerId)) return known;
  return [...known, { value: ownerId, label: task?.ownerName ?? '' }];
}

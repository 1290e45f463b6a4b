import { FormDialog, TextField, useApiAct, useRefusableForm } from '@maillage/platform-admin';
import type { ApplicationFieldsFragment } from '../generated/graphql.js';
import { useCallsWords } from '../language/calls-words.js';
import { renameApplicationMutation } from './application.mutations.js';

interface RenameDialogProps {
  application: ApplicationFieldsFragment;
  onClose: () => void;
  onDone: () => void;
}

export function RenameDialog({ application, onClose, onDone }: RenameDialogProps) {
  const words = useCallsWords();
  const rename = useApiAct(renameApplicationMutation);
  const missing = words('apply.titleMissing');
  const form = useRefusableForm({
    initial: { title: application.title },
    check: ({ title }) => (title.trim() === '' ? { title: { problem: missing, remedy: missing } } : {}),
    send: ({ title }) => rename({ applicationId: application.id, title: title.trim() }),
    onDone,
  });
  return (
    <FormDialog {...{ form, onClose }} title={words('rename.title')} label={words('rename.act')}>
      <TextField {...form.field('title')} label={words('apply.projectTitle')} maxLength={200} first />
    </FormDialog>
  );
}

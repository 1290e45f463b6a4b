import { FormDialog, PasswordField, useApiAct, useRefusableForm } from '@maillage/platform-admin';
import { useAccountWords } from './account-words.js';
import { changePasswordMutation } from './account.operations.js';
import { missing } from './missing.js';
import { useFieldRefusal } from './use-field-refusal.js';

interface Values {
  present: string;
  next: string;
}

const fields = { presentPasswordWrong: 'present', passwordTooWeak: 'next' } as const;

export interface ChangeDialogProps {
  opened: boolean;
  onClose: () => void;
  onDone: (sentence: string) => void;
}

export function ChangePasswordDialog({ opened, onClose, onDone }: ChangeDialogProps) {
  const words = useAccountWords();
  const change = useApiAct(changePasswordMutation);
  const form = useRefusableForm<Values>({
    initial: { present: '', next: '' },
    check: ({ present, next }) => ({
      present: missing(present, words('passwordMissing')),
      next: missing(next, words('passwordMissing')),
    }),
    send: change,
    troublesOf: useFieldRefusal<Values>(fields),
    onDone: () => onDone(words('changePassword.done')),
  });
  if (!opened) return null;
  return (
    <FormDialog
      {...{ onClose, form }}
      title={words('changePassword.title')}
      detail={words('changePassword.detail')}
      label={words('changePassword.act')}
    >
      <PasswordField
        {...form.field('present')}
        label={words('changePassword.present')}
        autoComplete="current-password"
        first
      />
      <PasswordField
        {...form.field('next')}
        label={words('changePassword.next')}
        hint={words('passwordHint')}
        autoComplete="new-password"
      />
    </FormDialog>
  );
}

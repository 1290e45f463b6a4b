import { FormDialog, PasswordField, TextField, useApiAct, useRefusableForm } from '@maillage/platform-admin';
import { useAccountWords } from './account-words.js';
import { accountQuery, changeEmailMutation } from './account.operations.js';
import type { ChangeDialogProps } from './change-password-dialog.js';
import { missing } from './missing.js';
import { useFieldRefusal } from './use-field-refusal.js';

interface Values {
  email: string;
  password: string;
}

const fields = { presentPasswordWrong: 'password', addressUnreadable: 'email' } as const;
const refetch = [accountQuery];

export function ChangeEmailDialog({ opened, onClose, onDone }: ChangeDialogProps) {
  const words = useAccountWords();
  const change = useApiAct(changeEmailMutation, { refetch });
  const form = useRefusableForm<Values>({
    initial: { email: '', password: '' },
    check: ({ email, password }) => ({
      email: missing(email, words('emailMissing')),
      password: missing(password, words('passwordMissing')),
    }),
    send: change,
    troublesOf: useFieldRefusal<Values>(fields),
    onDone: () => onDone(words('changeEmail.done', { address: form.values.email.trim() })),
  });
  if (!opened) return null;
  return (
    <FormDialog
      {...{ onClose, form }}
      title={words('changeEmail.title')}
      detail={words('changeEmail.detail')}
      label={words('changeEmail.act')}
    >
      <TextField {...form.field('email')} type="email" label={words('changeEmail.email')} autoComplete="email" first />
      <PasswordField
        {...form.field('password')}
        label={words('changeEmail.password')}
        autoComplete="current-password"
      />
    </FormDialog>
  );
}

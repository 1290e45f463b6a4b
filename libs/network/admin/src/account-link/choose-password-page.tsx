import {
  Act,
  ActForm,
  ErrorSummary,
  PasswordField,
  RefusalBanner,
  SignInFrame,
  TextField,
  useApiAct,
  useRefusableForm,
} from '@maillage/platform-admin';
import type { ReactNode } from 'react';
import { useAccountWords } from '../account/account-words.js';
import { missing } from '../account/missing.js';
import { useFieldRefusal } from '../account/use-field-refusal.js';
import type { MeFieldsFragment } from '../generated/graphql.js';
import { choosePasswordMutation } from './account-link.operations.js';
import { OpenedLink, type OpenLink } from './opened-link.js';

interface ChoosePasswordPageProps {
  token: string;
  /** Of which the link speaks: the words of welcome differ. */
  purpose: 'invitation' | 'reset';
  onSignedIn: (me: MeFieldsFragment) => void;
  footer: ReactNode;
}

const purposes = ['invitation', 'reset'] as const;

/** By the link of a mail: the first password of somebody invited, or the next of somebody who forgot it. */
export function ChoosePasswordPage({ token, purpose, onSignedIn, footer }: ChoosePasswordPageProps) {
  const words = useAccountWords();
  return (
    <SignInFrame title={words(`link.${purpose}Title`)} lead={words(`link.${purpose}Lead`)} footer={footer}>
      <OpenedLink token={token} purposes={purposes}>
        {(link) => <PasswordForm {...{ token, link, onSignedIn }} />}
      </OpenedLink>
    </SignInFrame>
  );
}

interface PasswordFormProps {
  token: string;
  link: OpenLink;
  onSignedIn: (me: MeFieldsFragment) => void;
}

const fields = { passwordTooWeak: 'password' } as const;

function PasswordForm({ token, link, onSignedIn }: PasswordFormProps) {
  const words = useAccountWords();
  const choose = useApiAct(choosePasswordMutation, { onData: (data) => onSignedIn(data.choosePassword) });
  const form = useRefusableForm({
    initial: { password: '' },
    check: ({ password }) => ({ password: missing(password, words('passwordMissing')) }),
    send: ({ password }) => choose({ token, password }),
    troublesOf: useFieldRefusal<{ password: string }>(fields),
  });
  return (
    <ActForm onSubmit={form.submit} label={words('link.choose')}>
      <RefusalBanner refusal={form.refusal} />
      <ErrorSummary errors={form.summary} />
      <TextField
        label={words('link.address')}
        type="email"
        autoComplete="username"
        value={link.address}
        onChange={() => undefined}
        readOnly
      />
      <PasswordField
        {...form.field('password')}
        label={words('link.password')}
        hint={words('passwordHint')}
        autoComplete="new-password"
      />
      <Act
        type="submit"
        variant="filled"
        wide
        label={words('link.choose')}
        busyLabel={words('acting')}
        busy={form.busy}
      />
    </ActForm>
  );
}

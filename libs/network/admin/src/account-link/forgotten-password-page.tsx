import {
  Act,
  ActForm,
  AppLink,
  Banner,
  ErrorSummary,
  Pile,
  RefusalBanner,
  SignInFrame,
  TextField,
  useApiAct,
  useRefusableForm,
} from '@maillage/platform-admin';
import { useState, type ReactNode } from 'react';
import { useAccountWords } from '../account/account-words.js';
import { missing } from '../account/missing.js';
import { requestPasswordResetMutation } from './account-link.operations.js';

/** Asks for a link; the answer is the same whether or not the address is known. */
export function ForgottenPasswordPage({ footer }: { footer: ReactNode }) {
  const words = useAccountWords();
  const [sent, setSent] = useState(false);
  return (
    <SignInFrame title={words('forgotten.title')} lead={words('forgotten.lead')} footer={footer}>
      <Pile gap="lg">
        {sent ? (
          <Banner kind="ok" title={words('forgotten.sent')} announced>
            {words('forgotten.sentDetail')}
          </Banner>
        ) : (
          <AddressForm onSent={() => setSent(true)} />
        )}
        <AppLink href="/connexion">{words('forgotten.signIn')}</AppLink>
      </Pile>
    </SignInFrame>
  );
}

function AddressForm({ onSent }: { onSent: () => void }) {
  const words = useAccountWords();
  const request = useApiAct(requestPasswordResetMutation);
  const form = useRefusableForm({
    initial: { email: '' },
    check: ({ email }) => ({ email: missing(email, words('emailMissing')) }),
    send: ({ email }) => request({ email: email.trim() }),
    onDone: onSent,
  });
  return (
    <ActForm onSubmit={form.submit} label={words('forgotten.title')}>
      <RefusalBanner refusal={form.refusal} />
      <ErrorSummary errors={form.summary} />
      <TextField {...form.field('email')} type="email" autoComplete="username" label={words('forgotten.email')} />
      <Act
        type="submit"
        variant="filled"
        wide
        label={words('forgotten.act')}
        busyLabel={words('acting')}
        busy={form.busy}
      />
    </ActForm>
  );
}

import { useApolloClient } from '@apollo/client/react';
import {
  Act,
  ActForm,
  AppLink,
  Banner,
  ErrorSummary,
  PasswordField,
  Pile,
  SignInFrame,
  TextField,
  randomKey,
  useActForm,
  type RefusedProps,
} from '@maillage/platform-admin';
import { useState, type ReactNode } from 'react';
import { useNetworkWords } from '../network-words.js';
import type { MeFieldsFragment } from '../generated/graphql.js';
import { signInMutation } from '../session/session.operations.js';
import { DemoAccounts } from './demo-accounts.js';

interface SignInPageProps {
  onSignedIn: (me: MeFieldsFragment) => void;
  /** A failed request in words; null when nothing failed. */
  refused: (error: unknown) => RefusedProps | null;
  footer: ReactNode;
}

/** The door: an address and a password, or a demonstration account in one click. */
export function SignInPage({ onSignedIn, refused, footer }: SignInPageProps) {
  const words = useNetworkWords();
  const client = useApolloClient();
  const [refusal, setRefusal] = useState<RefusedProps | null>(null);

  const enter = async ({ email, password }: Credentials) => {
    setRefusal(null);
    // A sign-in that was refused once may pass the second time: each try has a key of its own.
    const input = { idempotencyKey: randomKey(), email, password };
    const { data, error } = await client.mutate({ mutation: signInMutation, variables: { input }, errorPolicy: 'all' });
    if (data?.signIn) onSignedIn(data.signIn);
    else setRefusal(refused(error));
  };
  return (
    <SignInFrame title={words('signIn.title')} lead={words('signIn.lead')} footer={footer}>
      <Pile gap="lg">
        <SignInForm refusal={refusal} onEnter={enter} />
        <AppLink href="/mot-de-passe">{words('signIn.forgotten')}</AppLink>
        <DemoAccounts onChoose={enter} />
      </Pile>
    </SignInFrame>
  );
}

export interface Credentials {
  readonly email: string;
  readonly password: string;
}

interface SignInFormProps {
  refusal: RefusedProps | null;
  onEnter: (credentials: Credentials) => Promise<void>;
}

function SignInForm({ refusal, onEnter }: SignInFormProps) {
  const words = useNetworkWords();
  const missing = (text: string, sentence: string) =>
    text.trim() === '' ? { problem: sentence, remedy: sentence } : null;
  const form = useActForm<Credentials>({
    initial: { email: '', password: '' },
    check: ({ email, password }) => {
      const noEmail = missing(email, words('signIn.emailMissing'));
      const noPassword = missing(password, words('signIn.passwordMissing'));
      return { ...(noEmail && { email: noEmail }), ...(noPassword && { password: noPassword }) };
    },
    send: (credentials) => onEnter({ ...credentials, email: credentials.email.trim() }),
  });
  return (
    <ActForm onSubmit={form.submit} label={words('signIn.title')}>
      {refusal !== null && (
        <Banner kind="bad" title={refusal.title} announced>
          {refusal.detail}
        </Banner>
      )}
      <ErrorSummary errors={form.summary} />
      <TextField {...form.field('email')} type="email" autoComplete="username" label={words('signIn.email')} />
      <PasswordField {...form.field('password')} autoComplete="current-password" label={words('signIn.password')} />
      <Act
        type="submit"
        variant="filled"
        wide
        label={words('signIn.act')}
        busyLabel={words('signIn.acting')}
        busy={form.busy}
      />
    </ActForm>
  );
}

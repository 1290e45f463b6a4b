import {
  Act,
  ActForm,
  AppLink,
  Banner,
  Pile,
  RefusalBanner,
  SignInFrame,
  useApiAct,
  useRefusableForm,
} from '@maillage/platform-admin';
import { useState, type ReactNode } from 'react';
import { useAccountWords } from '../account/account-words.js';
import { confirmEmailMutation } from './account-link.operations.js';
import { OpenedLink, type OpenLink } from './opened-link.js';

const purposes = ['emailChange'] as const;

/** By the link that went to a new address: from then on it is the one of the account. */
export function ConfirmEmailPage({ token, footer }: { token: string; footer: ReactNode }) {
  const words = useAccountWords();
  const [confirmed, setConfirmed] = useState(false);
  return (
    <SignInFrame title={words('link.emailTitle')} lead={words('link.emailLead')} footer={footer}>
      {confirmed ? (
        <Pile gap="lg">
          <Banner kind="ok" title={words('link.confirmed')} announced>
            {words('link.confirmedDetail')}
          </Banner>
          <AppLink href="/">{words('forgotten.signIn')}</AppLink>
        </Pile>
      ) : (
        <OpenedLink token={token} purposes={purposes}>
          {(link) => <ConfirmForm {...{ token, link }} onDone={() => setConfirmed(true)} />}
        </OpenedLink>
      )}
    </SignInFrame>
  );
}

function ConfirmForm({ token, link, onDone }: { token: string; link: OpenLink; onDone: () => void }) {
  const words = useAccountWords();
  const confirm = useApiAct(confirmEmailMutation);
  const form = useRefusableForm({ initial: {}, send: () => confirm({ token }), onDone });
  return (
    <ActForm onSubmit={form.submit} label={words('link.emailTitle')}>
      <RefusalBanner refusal={form.refusal} />
      <p>
        <b>{link.address}</b>
      </p>
      <Act
        type="submit"
        variant="filled"
        wide
        label={words('link.confirm')}
        busyLabel={words('acting')}
        busy={form.busy}
      />
    </ActForm>
  );
}

import { Act, ActRow, Card, FactList, Pile } from '@maillage/platform-admin';
import { useState } from 'react';
import type { AccountQuery } from '../generated/graphql.js';
import { useAccountWords } from './account-words.js';
import { ChangeEmailDialog } from './change-email-dialog.js';
import { ChangePasswordDialog } from './change-password-dialog.js';

export type ShownAccount = AccountQuery['account'];

interface AccountCardProps {
  account: ShownAccount;
  onDone: (sentence: string) => void;
}

/** By what one comes in: an address and a password. */
export function IdentityCard({ account, onDone }: AccountCardProps) {
  const words = useAccountWords();
  const [asked, setAsked] = useState<'email' | 'password' | null>(null);
  const done = (sentence: string) => {
    setAsked(null);
    onDone(sentence);
  };
  const { email, pendingEmail } = account;
  const pending = pendingEmail === null ? null : <small>{words('identity.pending', { address: pendingEmail })}</small>;
  const facts = [
    {
      term: words('identity.email'),
      detail: (
        <>
          {email} {pending}
        </>
      ),
    },
    { term: words('identity.password'), detail: words('identity.passwordKept') },
  ];
  const close = () => setAsked(null);
  return (
    <Card title={words('identity.title')}>
      <Pile>
        <FactList facts={facts} />
        <ActRow>
          <Act label={words('identity.changePassword')} onAct={() => setAsked('password')} />
          <Act label={words('identity.changeEmail')} onAct={() => setAsked('email')} />
        </ActRow>
      </Pile>
      {asked === 'password' && <ChangePasswordDialog opened onClose={close} onDone={done} />}
      {asked === 'email' && <ChangeEmailDialog opened onClose={close} onDone={done} />}
    </Card>
  );
}

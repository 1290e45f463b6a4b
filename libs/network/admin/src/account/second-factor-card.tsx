import { Act, ActRow, Card, Pile, useFormat } from '@maillage/platform-admin';
import { useState } from 'react';
import { useAccountWords } from './account-words.js';
import { RemoveFactorDialog, RenewCodesDialog } from './factor-code-dialogs.js';
import type { ShownAccount } from './identity-card.js';
import { SetUpFactorDialog } from './set-up-factor-dialog.js';

interface SecondFactorCardProps {
  account: ShownAccount;
  onDone: (sentence: string) => void;
}

/** What the acts that commit ask for, once in 12 hours. */
export function SecondFactorCard({ account, onDone }: SecondFactorCardProps) {
  const words = useAccountWords();
  const format = useFormat();
  const [asked, setAsked] = useState<'setUp' | 'renew' | 'remove' | null>(null);
  const close = () => setAsked(null);
  const { since, recoveryCodesLeft } = account.secondFactor;
  const inForce = () => {
    close();
    onDone(words('factor.inForce'));
  };
  return (
    <Card title={words('factor.title')}>
      <Pile>
        {since === null ? (
          <p>{words(account.isDemo ? 'factor.noneDemo' : 'factor.none')}</p>
        ) : (
          <p>
            {words('factor.since', { day: format.day(since, { weekday: false }) })}{' '}
            {words('factor.codesLeft', { count: recoveryCodesLeft })}
          </p>
        )}
        <ActRow>
          {since === null && <Act variant="filled" label={words('factor.setUp')} onAct={() => setAsked('setUp')} />}
          {since !== null && <Act label={words('factor.renew')} onAct={() => setAsked('renew')} />}
          {since !== null && <Act variant="grave" label={words('factor.remove')} onAct={() => setAsked('remove')} />}
        </ActRow>
      </Pile>
      {asked === 'setUp' && <SetUpFactorDialog onClose={close} onDone={inForce} />}
      {asked === 'renew' && <RenewCodesDialog onClose={close} />}
      {asked === 'remove' && <RemoveFactorDialog onClose={close} />}
    </Card>
  );
}

import { useQuery } from '@apollo/client/react';
import { IconArrowRight } from '@tabler/icons-react';
import { useState } from 'react';
import { useNetworkWords } from '../network-words.js';
import { demoAccountsQuery } from '../session/session.operations.js';
import styles from './demo-accounts.module.css';

interface DemoAccountsProps {
  onChoose: (account: { email: string; password: string }) => Promise<void>;
}

/** Accounts of the invented network, entered in one click; nothing where the network is real. */
export function DemoAccounts({ onChoose }: DemoAccountsProps) {
  const words = useNetworkWords();
  const [entering, setEntering] = useState(false);
  const { data } = useQuery(demoAccountsQuery);
  const accounts = data?.demoAccounts ?? [];
  if (accounts.length === 0) return null;
  const choose = async (account: { email: string; password: string }) => {
    if (entering) return;
    setEntering(true);
    try {
      await onChoose(account);
    } finally {
      setEntering(false);
    }
  };
  return (
    <section className={styles.box} aria-labelledby="demo-accounts">
      <h2 id="demo-accounts">{words('signIn.demo')}</h2>
      <p className={styles.detail}>{words('signIn.demoDetail')}</p>
      <ul className={styles.accounts}>
        {accounts.map(({ email, password, name, role, organisation }) => (
          <li key={email}>
            <button
              type="button"
              className={styles.account}
              aria-disabled={entering || undefined}
              onClick={() => void choose({ email, password })}
            >
              <span>
                <b>{words(`role.${role}`)}</b>
                <small>{name}</small>
                <small>{organisation}</small>
              </span>
              <IconArrowRight aria-hidden />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

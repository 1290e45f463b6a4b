import { Act, FormActions } from '@maillage/platform-admin';
import { useAccountWords } from './account-words.js';
import styles from './account.module.css';

/** Ten codes, shown this once. */
export function RecoveryCodes({ codes, onKept }: { codes: readonly string[]; onKept: () => void }) {
  const words = useAccountWords();
  return (
    <>
      <h3>{words('factor.recovery')}</h3>
      <p>{words(codes.length === 0 ? 'factor.recoveryLost' : 'factor.recoveryDetail')}</p>
      {codes.length > 0 && (
        <ul className={styles.codes}>
          {codes.map((code) => (
            <li key={code}>{code}</li>
          ))}
        </ul>
      )}
      <FormActions>
        <Act variant="filled" label={words('factor.kept')} onAct={onKept} />
      </FormActions>
    </>
  );
}

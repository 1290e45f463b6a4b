import { Card, Pile } from '@maillage/platform-admin';
import type { CallFieldsFragment } from '../generated/graphql.js';
import { useCallsWords } from '../language/calls-words.js';
import styles from '../parts/calls.module.css';

export const textTerms = ['context', 'objectives', 'audience', 'fundingRules', 'process'] as const;

/** The specification of a call in short blocks, each under its title; what is not written yet is left out. */
export function Specification({ call: { terms } }: { call: CallFieldsFragment }) {
  const words = useCallsWords();
  const written = textTerms.filter((key) => terms[key].trim() !== '');
  return (
    <Card title={words('call.specification')}>
      <Pile gap="lg">
        {written.length === 0 && <p className={styles.dim}>{words('call.nothingWritten')}</p>}
        {written.map((key) => (
          <div key={key} className={styles.block}>
            <h3>{words(`terms.${key}`)}</h3>
            <p className={styles.prose}>{terms[key]}</p>
          </div>
        ))}
      </Pile>
    </Card>
  );
}

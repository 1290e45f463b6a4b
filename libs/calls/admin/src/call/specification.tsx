import { Card, Pile, textStyles } from '@maillage/platform-admin';
import type { CallFieldsFragment } from '../generated/graphql.js';
import { useCallsWords } from '../language/calls-words.js';

export const textTerms = ['context', 'objectives', 'audience', 'fundingRules', 'process'] as const;

/** The specification of a call in short blocks, each under its title; what is not written yet is left out. */
export function Specification({ call: { terms } }: { call: CallFieldsFragment }) {
  const words = useCallsWords();
  const written = textTerms.filter((key) => terms[key].trim() !== '');
  return (
    <Card title={words('call.specification')}>
      <Pile gap="lg">
        {written.length === 0 && <p className={textStyles.dim}>{words('call.nothingWritten')}</p>}
        {written.map((key) => (
          <div key={key} className={textStyles.block}>
            <h3>{words(`terms.${key}`)}</h3>
            <p className={textStyles.prose}>{terms[key]}</p>
          </div>
        ))}
      </Pile>
    </Card>
  );
}

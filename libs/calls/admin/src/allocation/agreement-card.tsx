import { Act, Card, useApiAct, useFormat, textStyles } from '@maillage/platform-admin';
import { useState } from 'react';
import { useCallsFrame } from '../calls-frame.js';
import type { AwardFieldsFragment } from '../generated/graphql.js';
import { useCallsWords } from '../language/calls-words.js';
import { ReasonDialog } from '../parts/reason-dialog.js';
import styles from '../parts/calls.module.css';
import { signAgreementMutation } from './award.operations.js';

/** The text that both sides sign, under the print by which it is known again, and who has signed. */
export function AgreementCard({ award }: { award: AwardFieldsFragment }) {
  const words = useCallsWords();
  const format = useFormat();
  const { acting } = useCallsFrame();
  /** The print of the text that was there when it was asked to be signed. */
  const [signing, setSigning] = useState<string | null>(null);
  const sign = useApiAct(signAgreementMutation);
  return (
    <Card title={words('award.text')}>
      {award.signatures.map(({ by, signedAt, isFunder }) => (
        <p key={String(isFunder)}>
          {words('award.signedBy', { name: by, day: format.day(signedAt, { zone: acting.timeZone }) })}
        </p>
      ))}
      <details className={styles.folded} open={award.signatures.length < 2}>
        <summary>{words('award.read')}</summary>
        <p className={textStyles.prose}>{award.agreement}</p>
        <p className={textStyles.dim}>{words('award.print')}</p>
        <p className={styles.hash}>{award.sha256}</p>
      </details>
      {award.canSign && (
        <Act variant="filled" label={words('award.sign')} onAct={() => setSigning(award.sha256)} fullOnPhone />
      )}
      {signing !== null && (
        <ReasonDialog
          title={words('award.sign')}
          detail={words('award.signDetail', {
            ...{ amount: format.money(award.amountCents), print: signing.slice(0, 8) },
          })}
          label={words('award.sign')}
          send={() => sign({ applicationId: award.applicationId, sha256: signing })}
          onClose={() => setSigning(null)}
        />
      )}
    </Card>
  );
}

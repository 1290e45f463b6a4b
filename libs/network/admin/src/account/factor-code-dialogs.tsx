import { FormDialog, Dialog, useApiAct } from '@maillage/platform-admin';
import { useState } from 'react';
import { useAccountWords } from './account-words.js';
import { accountQuery, removeSecondFactorMutation, renewRecoveryCodesMutation } from './account.operations.js';
import { CodeField } from './code-field.js';
import { RecoveryCodes } from './recovery-codes.js';
import { useCodeForm } from './use-code-form.js';

const refetch = [accountQuery];

interface FactorDialogProps {
  onClose: () => void;
}

export function RenewCodesDialog({ onClose }: FactorDialogProps) {
  const words = useAccountWords();
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const onData = (data: { renewRecoveryCodes: { codes: string[] } }) => setCodes(data.renewRecoveryCodes.codes);
  const form = useCodeForm(useApiAct(renewRecoveryCodesMutation, { onData, refetch }));
  if (codes !== null) {
    return (
      <Dialog opened onClose={onClose} title={words('factor.renewTitle')}>
        <RecoveryCodes codes={codes} onKept={onClose} />
      </Dialog>
    );
  }
  return (
    <FormDialog
      {...{ form, onClose }}
      title={words('factor.renewTitle')}
      detail={words('factor.renewDetail')}
      label={words('factor.renew')}
    >
      <CodeField {...form.field('code')} />
    </FormDialog>
  );
}

export function RemoveFactorDialog({ onClose }: FactorDialogProps) {
  const words = useAccountWords();
  const form = useCodeForm(useApiAct(removeSecondFactorMutation, { refetch }), onClose);
  return (
    <FormDialog
      {...{ form, onClose }}
      grave
      title={words('factor.removeTitle')}
      detail={words('factor.removeDetail')}
      label={words('factor.remove')}
    >
      <CodeField {...form.field('code')} />
    </FormDialog>
  );
}

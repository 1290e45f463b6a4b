import {
  Act,
  ActForm,
  Dialog,
  ErrorSummary,
  FormActions,
  PasswordField,
  RefusalBanner,
  useApiAct,
  useRefusableForm,
} from '@maillage/platform-admin';
import { useState } from 'react';
import type { BeginSecondFactorMutation } from '../generated/graphql.js';
import { useAccountWords } from './account-words.js';
import styles from './account.module.css';
import { accountQuery, beginSecondFactorMutation, confirmSecondFactorMutation } from './account.operations.js';
import { CodeField } from './code-field.js';
import { missing } from './missing.js';
import { QrPicture } from './qr-picture.js';
import { RecoveryCodes } from './recovery-codes.js';
import { useCodeForm } from './use-code-form.js';
import { useFieldRefusal } from './use-field-refusal.js';

type Begun = BeginSecondFactorMutation['beginSecondFactor'];

/** Three steps: the password, the picture and a first code, the recovery codes. */
export function SetUpFactorDialog({ onClose, onDone }: { onClose: () => void; onDone: () => void }) {
  const words = useAccountWords();
  const [begun, setBegun] = useState<Begun | null>(null);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  return (
    <Dialog opened onClose={codes === null ? onClose : onDone} title={words('factor.setUpTitle')}>
      {codes !== null && <RecoveryCodes codes={codes} onKept={onDone} />}
      {codes === null && begun !== null && <FirstCodeForm begun={begun} onCodes={setCodes} onClose={onClose} />}
      {begun === null && <PasswordForm onBegun={setBegun} onClose={onClose} />}
    </Dialog>
  );
}

interface PasswordValues {
  password: string;
}

const fields = { presentPasswordWrong: 'password' } as const;

function PasswordForm({ onBegun, onClose }: { onBegun: (begun: Begun) => void; onClose: () => void }) {
  const words = useAccountWords();
  const begin = useApiAct(beginSecondFactorMutation, { onData: (data) => onBegun(data.beginSecondFactor) });
  const form = useRefusableForm<PasswordValues>({
    initial: { password: '' },
    check: ({ password }) => ({ password: missing(password, words('passwordMissing')) }),
    send: begin,
    troublesOf: useFieldRefusal<PasswordValues>(fields),
  });
  return (
    <ActForm onSubmit={form.submit} label={words('factor.setUpTitle')}>
      <p>{words('factor.setUpDetail')}</p>
      <RefusalBanner refusal={form.refusal} />
      <ErrorSummary errors={form.summary} />
      <PasswordField
        {...form.field('password')}
        label={words('factor.password')}
        autoComplete="current-password"
        first
      />
      <FormActions>
        <Act type="submit" variant="filled" label={words('factor.next')} busy={form.busy} />
        <Act variant="link" label={words('back')} onAct={onClose} />
      </FormActions>
    </ActForm>
  );
}

const refetch = [accountQuery];

interface FirstCodeFormProps {
  begun: Begun;
  onCodes: (codes: readonly string[]) => void;
  onClose: () => void;
}

function FirstCodeForm({ begun, onCodes, onClose }: FirstCodeFormProps) {
  const words = useAccountWords();
  const onData = (data: { confirmSecondFactor: { codes: string[] } }) => onCodes(data.confirmSecondFactor.codes);
  const form = useCodeForm(useApiAct(confirmSecondFactorMutation, { onData, refetch }));
  return (
    <ActForm onSubmit={form.submit} label={words('factor.setUpTitle')}>
      <p>{words('factor.scan')}</p>
      <QrPicture text={begun.uri} label={words('factor.picture')} />
      <p>
        {words('factor.secret')} <code className={styles.secret}>{begun.secret}</code>
      </p>
      <RefusalBanner refusal={form.refusal} />
      <ErrorSummary errors={form.summary} />
      <CodeField {...form.field('code')} />
      <FormActions>
        <Act type="submit" variant="filled" label={words('factor.confirm')} busy={form.busy} />
        <Act variant="link" label={words('back')} onAct={onClose} />
      </FormActions>
    </ActForm>
  );
}

import {
  Act,
  ActForm,
  Dialog,
  ErrorSummary,
  FormActions,
  RefusalBanner,
  type Refusal,
  type SummaryError,
} from '@maillage/platform-admin';
import type { ReactNode } from 'react';
import { useAccountWords } from './account-words.js';

interface FormDialogProps {
  opened: boolean;
  title: string;
  detail?: string | undefined;
  label: string;
  grave?: boolean;
  form: {
    readonly submit: () => Promise<boolean>;
    readonly refusal: Refusal | null;
    readonly summary: SummaryError[];
    readonly busy: boolean;
  };
  onClose: () => void;
  children: ReactNode;
}

/** One act on the account, asked apart from the page. */
export function FormDialog({ opened, title, detail, label, grave = false, form, onClose, children }: FormDialogProps) {
  const words = useAccountWords();
  return (
    <Dialog opened={opened} onClose={onClose} title={title}>
      {detail !== undefined && <p>{detail}</p>}
      <ActForm onSubmit={form.submit} label={title}>
        <RefusalBanner refusal={form.refusal} />
        <ErrorSummary errors={form.summary} />
        {children}
        <FormActions>
          <Act
            type="submit"
            variant={grave ? 'grave' : 'filled'}
            label={label}
            busyLabel={words('acting')}
            busy={form.busy}
          />
          <Act variant="link" label={words('back')} onAct={onClose} />
        </FormActions>
      </ActForm>
    </Dialog>
  );
}

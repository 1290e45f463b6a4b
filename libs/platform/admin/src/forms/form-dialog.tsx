import type { ReactNode } from 'react';
import { Act } from '../acts/act.js';
import { usePlatformWords } from '../language/use-platform-words.js';
import type { Refusal } from '../refusals/refusal.js';
import { RefusalBanner } from '../refusals/refusal-banner.js';
import { ActForm } from './act-form.js';
import { Dialog } from './dialog.js';
import { ErrorSummary, type SummaryError } from './error-summary.js';
import { FormActions } from './form-actions.js';

export interface FormDialogProps {
  title: string;
  detail?: ReactNode;
  label: string;
  grave?: boolean | undefined;
  form: {
    readonly submit: () => Promise<boolean>;
    readonly refusal: Refusal | null;
    readonly summary: SummaryError[];
    readonly busy: boolean;
  };
  onClose: () => void;
  children?: ReactNode;
}

/** One act with its fields, asked apart from the page; drawn only while it is open. */
export function FormDialog({ title, detail, label, grave = false, form, onClose, children }: FormDialogProps) {
  const words = usePlatformWords();
  return (
    <Dialog opened onClose={onClose} title={title}>
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
            busyLabel={words('form.acting')}
            busy={form.busy}
          />
          <Act variant="link" label={words('form.cancel')} onAct={onClose} />
        </FormActions>
      </ActForm>
    </Dialog>
  );
}

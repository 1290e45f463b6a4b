import { Act } from '../acts/act.js';
import { usePlatformWords } from '../language/use-platform-words.js';
import { ActForm } from './act-form.js';
import { FormActions } from './form-actions.js';
import { TextAreaField } from './text-area-field.js';
import { useActForm } from './use-act-form.js';

export interface GraveActProps {
  label: string;
  busyLabel?: string | undefined;
  reasonLabel?: string | undefined;
  reasonHint?: string | undefined;
  /** What is said when no reason is written. */
  reasonMissing?: string | undefined;
  cancelLabel?: string | undefined;
  /** Does the act; the dialog closes when it resolves, and stays, text kept, when it rejects. */
  onAct: (reason: string, idempotencyKey: string) => Promise<unknown>;
  onClose: () => void;
}

/** A grave act requires a written reason, which stays beside the decision. */
export function GraveAct(props: GraveActProps) {
  const words = usePlatformWords();
  const missing = props.reasonMissing ?? words('form.reasonMissing');
  const form = useActForm({
    initial: { reason: '' },
    check: ({ reason }) => (reason.trim() === '' ? { reason: { problem: missing, remedy: missing } } : {}),
    send: async ({ reason }, key) => {
      await props.onAct(reason.trim(), key);
    },
  });
  const submit = async () => {
    const done = await form.submit();
    if (done) props.onClose();
    else document.getElementById(form.field('reason').id)?.focus();
  };
  return (
    <ActForm onSubmit={submit}>
      <TextAreaField
        {...form.field('reason')}
        label={props.reasonLabel ?? words('form.reason')}
        hint={props.reasonHint ?? words('form.reasonHint')}
        first
      />
      <FormActions>
        <Act variant="grave" type="submit" label={props.label} busy={form.busy} busyLabel={props.busyLabel} />
        <Act variant="link" label={props.cancelLabel ?? words('form.cancel')} onAct={props.onClose} />
      </FormActions>
    </ActForm>
  );
}

import {
  Act,
  ActForm,
  Dialog,
  ErrorSummary,
  FormActions,
  TextAreaField,
  type Refusal,
  RefusalBanner,
  useRefusableForm,
} from '@maillage/platform-admin';
import { usePoolingWords } from '../language/pooling-words.js';
import { useReasonTroubles } from './use-reason-troubles.js';

export interface ActDialogProps {
  opened: boolean;
  title: string;
  detail: string;
  label: string;
  /** A reason that must be given, may be given, or is not asked. */
  reason: 'required' | 'welcome' | 'none';
  grave?: boolean;
  send: (reason: string | null) => Promise<Refusal | null>;
  onClose: () => void;
  onDone: () => void;
}

/** One act of the coordinator, confirmed by what it does rather than by "are you sure". */
export function ActDialog({
  opened,
  title,
  detail,
  label,
  reason,
  grave = false,
  send,
  onClose,
  onDone,
}: ActDialogProps) {
  const words = usePoolingWords();
  const troublesOf = useReasonTroubles();
  const form = useRefusableForm({
    initial: { reason: '' },
    send: (values) => send(values.reason.trim() === '' ? null : values.reason.trim()),
    troublesOf,
    onDone,
  });
  const hint = reason === 'required' ? { hint: words('coordinator.reasonForAll') } : {};
  return (
    <Dialog opened={opened} onClose={onClose} title={title}>
      <p>{detail}</p>
      <ActForm onSubmit={form.submit} label={title}>
        <RefusalBanner refusal={form.refusal} />
        <ErrorSummary errors={form.summary} />
        {reason !== 'none' && (
          <TextAreaField
            {...form.field('reason')}
            {...hint}
            label={words(reason === 'required' ? 'coordinator.reason' : 'coordinator.closeReason')}
            first
          />
        )}
        <FormActions>
          <Act
            type="submit"
            variant={grave ? 'grave' : 'filled'}
            label={label}
            busyLabel={words('campaign.acting')}
            busy={form.busy}
          />
          <Act variant="link" label={words('campaign.back')} onAct={onClose} />
        </FormActions>
      </ActForm>
    </Dialog>
  );
}

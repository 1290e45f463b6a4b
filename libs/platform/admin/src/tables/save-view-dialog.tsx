import { Act } from '../acts/act.js';
import { ActForm } from '../forms/act-form.js';
import { CheckField } from '../forms/check-field.js';
import { Dialog } from '../forms/dialog.js';
import { ErrorSummary } from '../forms/error-summary.js';
import { FormActions } from '../forms/form-actions.js';
import { TextField } from '../forms/text-field.js';
import { useRefusableForm } from '../forms/use-refusable-form.js';
import { usePlatformWords } from '../language/use-platform-words.js';
import type { Refusal } from '../refusals/refusal.js';
import { RefusalBanner } from '../refusals/refusal-banner.js';

export interface NamedView {
  readonly name: string;
  readonly shared: boolean;
}

export interface SaveViewDialogProps {
  opened: boolean;
  onClose: () => void;
  send: (view: NamedView) => Promise<Refusal | null>;
}

/** Keeps filters and sort under a name, for oneself or for the organisation. */
export function SaveViewDialog({ opened, onClose, send }: SaveViewDialogProps) {
  const words = usePlatformWords();
  return (
    <Dialog opened={opened} onClose={onClose} title={words('view.saveTitle')}>
      <SaveViewForm onClose={onClose} send={send} />
    </Dialog>
  );
}

function SaveViewForm({ onClose, send }: Omit<SaveViewDialogProps, 'opened'>) {
  const words = usePlatformWords();
  const missing = words('view.nameMissing');
  const form = useRefusableForm<NamedView>({
    initial: { name: '', shared: false },
    check: ({ name }) => (name.trim() === '' ? { name: { problem: missing, remedy: missing } } : {}),
    send: ({ name, shared }) => send({ name: name.trim(), shared }),
    onDone: onClose,
  });
  const { value: shared, onChange: onShared, ...sharedField } = form.field('shared');
  return (
    <ActForm onSubmit={form.submit} label={words('view.saveTitle')}>
      <RefusalBanner refusal={form.refusal} />
      <ErrorSummary errors={form.summary} />
      <TextField {...form.field('name')} label={words('view.name')} hint={words('view.nameHint')} maxLength={60} />
      <CheckField {...sharedField} checked={shared} onChange={onShared} label={words('view.share')} />
      <FormActions>
        <Act
          type="submit"
          variant="filled"
          label={words('view.save')}
          busyLabel={words('view.saving')}
          busy={form.busy}
        />
        <Act variant="link" label={words('form.cancel')} onAct={onClose} />
      </FormActions>
    </ActForm>
  );
}

import type { FormField } from '@maillage/forms-domain';
import { FormDialog, RadioGroupField, TextAreaField, useRefusableForm } from '@maillage/platform-admin';
import type { CallCorrectionKind } from '../generated/graphql.js';
import { useCallsWords } from '../language/calls-words.js';
import { type CorrectionDraft, correctionKinds } from './correction-draft.js';

interface CorrectionDialogProps {
  field: FormField;
  /** What was written of this answer already. */
  draft: CorrectionDraft | undefined;
  onClose: () => void;
  onWritten: (draft: CorrectionDraft) => void;
}

/** What is to be corrected in one answer; it is sent with the others. */
export function CorrectionDialog({ field, draft, onClose, onWritten }: CorrectionDialogProps) {
  const words = useCallsWords();
  const missing = words('correction.missing');
  const form = useRefusableForm<{ kind: CallCorrectionKind; body: string }>({
    initial: { kind: draft?.kind ?? 'incomplete', body: draft?.body ?? '' },
    check: ({ body }) => (body.trim() === '' ? { body: { problem: missing, remedy: missing } } : {}),
    send: ({ kind, body }) => {
      onWritten({ fieldKey: field.key, label: field.label, kind, body: body.trim() });
      return Promise.resolve(null);
    },
    onDone: onClose,
  });
  return (
    <FormDialog
      {...{ form, onClose }}
      title={words('correction.title')}
      detail={field.label}
      label={words('correction.add')}
    >
      <RadioGroupField
        {...form.field('kind')}
        label={words('correction.kind')}
        options={correctionKinds.map((kind) => ({ value: kind, label: words(`correctionKind.${kind}`) }))}
      />
      <TextAreaField
        {...form.field('body')}
        label={words('correction.body')}
        hint={words('correction.bodyHint')}
        rows={4}
        maxLength={10_000}
        first
      />
    </FormDialog>
  );
}

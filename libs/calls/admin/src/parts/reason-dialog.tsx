import { FormDialog, type Refusal, TextAreaField, useRefusableForm } from '@maillage/platform-admin';
import type { ReactNode } from 'react';
import { useCallsWords } from '../language/calls-words.js';

export interface ReasonDialogProps {
  title: string;
  detail?: ReactNode;
  label: string;
  /** A reason that must be given, or is not asked. */
  reason?: 'required' | 'none';
  /** Who reads it. */
  reasonHint?: string;
  grave?: boolean;
  send: (reason: string) => Promise<Refusal | null>;
  onClose: () => void;
  onDone?: () => void;
}

/** One act confirmed by what it does, with the reason that it asks for. */
export function ReasonDialog(props: ReasonDialogProps) {
  const words = useCallsWords();
  const { title, detail, label, reason = 'none', reasonHint, grave = false, send, onClose, onDone = onClose } = props;
  const form = useRefusableForm({
    initial: { reason: '' },
    check: (values) =>
      reason === 'required' && values.reason.trim() === ''
        ? { reason: { problem: words('reason.missing'), remedy: words('reason.missingRemedy') } }
        : {},
    send: (values) => send(values.reason.trim()),
    onDone,
  });
  return (
    <FormDialog {...{ title, detail, label, grave, form, onClose }}>
      {reason === 'required' && (
        <TextAreaField
          {...form.field('reason')}
          label={words('reason.label')}
          {...(reasonHint === undefined ? {} : { hint: reasonHint })}
          rows={4}
          maxLength={2000}
          first
        />
      )}
    </FormDialog>
  );
}

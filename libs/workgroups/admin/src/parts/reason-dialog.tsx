import { FormDialog, type Refusal, TextAreaField, useRefusableForm } from '@maillage/platform-admin';
import type { ReactNode } from 'react';
import { useWorkgroupsWords } from '../language/workgroups-words.js';

export interface ReasonDialogProps {
  title: string;
  detail?: ReactNode;
  label: string;
  /** What is written: required, asked, or not asked at all. */
  reason?: 'required' | 'optional' | 'none';
  /** Of the field, where it is no reason. */
  reasonLabel?: string;
  grave?: boolean;
  send: (reason: string) => Promise<Refusal | null>;
  onClose: () => void;
}

/** One act confirmed by what it does, with what it asks to be written. */
export function ReasonDialog(props: ReasonDialogProps) {
  const words = useWorkgroupsWords();
  const { title, detail, label, reason = 'none', reasonLabel, grave = false, send, onClose } = props;
  const form = useRefusableForm({
    initial: { reason: '' },
    check: (values) =>
      reason === 'required' && values.reason.trim() === ''
        ? { reason: { problem: words('reason.missing'), remedy: words('reason.missingRemedy') } }
        : {},
    send: (values) => send(values.reason.trim()),
    onDone: onClose,
  });
  return (
    <FormDialog {...{ title, detail, label, grave, form, onClose }}>
      {reason !== 'none' && (
        <TextAreaField
          {...form.field('reason')}
          label={reasonLabel ?? words(reason === 'required' ? 'reason.label' : 'reason.optional')}
          rows={4}
          maxLength={reasonLabel === undefined ? 2000 : 20_000}
          first
        />
      )}
    </FormDialog>
  );
}

import { FormDialog, type Refusal, TextAreaField, useRefusableForm } from '@maillage/platform-admin';
import type { ReactNode } from 'react';
import { useLifeWords } from '../language/life-words.js';

export interface ReasonDialogProps {
  title: string;
  detail?: ReactNode;
  label: string;
  /** A reason that must be given, may be given, or is not asked. */
  reason?: 'required' | 'welcome' | 'none';
  reasonLabel?: string;
  reasonHint?: string;
  /** What is missing and the remedy, when the plain words do not fit. */
  missing?: { readonly problem: string; readonly remedy: string };
  grave?: boolean;
  initial?: string;
  rows?: number;
  send: (reason: string) => Promise<Refusal | null>;
  onClose: () => void;
  onDone: () => void;
}

/** One act confirmed by what it does, with the words that it asks for. */
export function ReasonDialog(props: ReasonDialogProps) {
  const words = useLifeWords();
  const { title, detail, label, reason = 'none', grave = false, send, onClose, onDone } = props;
  const missing = props.missing ?? {
    problem: words('application.reasonMissing'),
    remedy: words('application.reasonMissingRemedy'),
  };
  const form = useRefusableForm({
    initial: { reason: props.initial ?? '' },
    check: (values) => (reason === 'required' && values.reason.trim() === '' ? { reason: missing } : {}),
    send: (values) => send(values.reason.trim()),
    onDone,
  });
  return (
    <FormDialog title={title} detail={detail} label={label} grave={grave} form={form} onClose={onClose}>
      {reason !== 'none' && (
        <TextAreaField
          {...form.field('reason')}
          label={props.reasonLabel ?? words('application.reason')}
          {...(props.reasonHint === undefined ? {} : { hint: props.reasonHint })}
          rows={props.rows ?? 4}
          first
        />
      )}
    </FormDialog>
  );
}

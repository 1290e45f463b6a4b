import { FormDialog, type Refusal, TextAreaField, TextField, useRefusableForm } from '@maillage/platform-admin';
import { useWorkgroupsWords } from '../language/workgroups-words.js';

interface AskDialogProps {
  title: string;
  label: string;
  field: string;
  hint?: string;
  /** What is said when nothing was typed. */
  missing: string;
  lines?: boolean;
  maxLength?: number;
  send: (text: string) => Promise<Refusal | null>;
  onClose: () => void;
}

/** One act that asks for one text: a reason, an address, an amendment. */
export function AskDialog({
  title,
  label,
  field,
  hint,
  missing,
  lines = true,
  maxLength = 2_000,
  send,
  onClose,
}: AskDialogProps) {
  const form = useRefusableForm({
    initial: { text: '' },
    check: ({ text }) => (text.trim() === '' ? { text: { problem: missing, remedy: missing } } : {}),
    send: ({ text }) => send(text.trim()),
    onDone: onClose,
  });
  const props = { ...form.field('text'), label: field, maxLength, ...(hint === undefined ? {} : { hint }) };
  return (
    <FormDialog {...{ form, onClose, title, label }}>
      {lines ? <TextAreaField {...props} rows={4} /> : <TextField {...props} />}
    </FormDialog>
  );
}

/** An act that others live with: it says why. */
export function ReasonDialog(props: Pick<AskDialogProps, 'title' | 'label' | 'send' | 'onClose'>) {
  const words = useWorkgroupsWords();
  return (
    <AskDialog
      {...props}
      field={words('meeting.acts.reason')}
      hint={words('meeting.acts.reasonHint')}
      missing={words('meeting.acts.reasonMissing')}
    />
  );
}

import { DateField, FormDialog, type Refusal, TextField, useRefusableForm } from '@maillage/platform-admin';
import { useLifeWords } from '../language/life-words.js';

export interface SessionTerms {
  readonly title: string;
  readonly heldOn: string;
  readonly place: string;
}

interface SessionDialogProps {
  title: string;
  detail?: string;
  initial: { readonly title: string; readonly heldOn: string | null; readonly place: string };
  send: (terms: SessionTerms) => Promise<Refusal | null>;
  onClose: () => void;
  onDone: () => void;
}

/** When and where a session is held, and under what name. */
export function SessionDialog({ title, detail, initial, send, onClose, onDone }: SessionDialogProps) {
  const words = useLifeWords();
  const form = useRefusableForm<SessionDialogProps['initial']>({
    initial,
    check: (values) => ({
      ...(values.title.trim() === ''
        ? { title: { problem: words('commission.nameMissing'), remedy: words('commission.nameMissingRemedy') } }
        : {}),
      ...(values.heldOn === null
        ? { heldOn: { problem: words('commission.dayMissing'), remedy: words('commission.dayMissingRemedy') } }
        : {}),
    }),
    send: (values) => send({ title: values.title.trim(), heldOn: values.heldOn ?? '', place: values.place.trim() }),
    onDone,
  });
  return (
    <FormDialog title={title} {...(detail === undefined ? {} : { detail })} label={title} form={form} onClose={onClose}>
      <TextField {...form.field('title')} label={words('commission.name')} maxLength={200} first />
      <DateField {...form.field('heldOn')} label={words('commission.heldOn')} />
      <TextField
        {...form.field('place')}
        label={words('commission.place')}
        hint={words('commission.placeHint')}
        maxLength={300}
      />
    </FormDialog>
  );
}

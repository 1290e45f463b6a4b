import { FormDialog, missing, TextAreaField, useFieldTroubles, useRefusableForm } from '@maillage/platform-admin';
import { ActEffect } from './act-effect.js';
import { type PlainAct, usePlainAct } from './decision-acts.js';
import type { KeepingDialogProps } from './directory-acts.js';
import { useKeepingWords } from './keeping-words.js';

const fields = ['reason'] as const;
const grave: readonly PlainAct[] = ['suspend', 'close'];

/** An act that says why, and shows what it changes. */
export function PlainActDialog({ act, record, onClose, onDone }: KeepingDialogProps & { act: PlainAct }) {
  const words = useKeepingWords();
  const decide = usePlainAct(act);
  const form = useRefusableForm({
    initial: { reason: '' },
    check: ({ reason }) => ({ reason: missing(reason, words('reasonMissing')) }),
    send: ({ reason }) => decide({ organisationId: record.organisation.id, reason: reason.trim() }),
    troublesOf: useFieldTroubles<{ reason: string }>(fields),
    onDone: () => {
      onDone(words('done', { act: words(`act.${act}`) }));
      onClose();
    },
  });
  return (
    <FormDialog
      {...{ form, onClose }}
      title={`${words(`act.${act}`)} : ${record.organisation.name}`}
      label={words(`act.${act}`)}
      grave={grave.includes(act)}
    >
      <ActEffect act={act} record={record} />
      <TextAreaField
        {...form.field('reason')}
        label={words('reason')}
        hint={words('reasonHint')}
        maxLength={500}
        first
      />
    </FormDialog>
  );
}

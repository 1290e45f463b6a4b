import { DateTimeField, FormDialog, TextAreaField, useApiAct, useRefusableForm } from '@maillage/platform-admin';
import type { CallFieldsFragment, PostponeCallInput } from '../generated/graphql.js';
import { useCallsWords } from '../language/calls-words.js';
import { writtenInstantOf } from '../parts/written-instant.js';
import { type Postponement, postponements } from './call-acts.js';

interface PostponeDialogProps {
  call: CallFieldsFragment;
  act: Postponement;
  onClose: () => void;
  onDone: () => void;
}

/** A later closing for an open call, or one to come for a closed one, with why. */
export function PostponeDialog({ call, act, onClose, onDone }: PostponeDialogProps) {
  const words = useCallsWords();
  const postpone = useApiAct<unknown, { input: PostponeCallInput }>(postponements[act]);
  const { timeZone, closesAt } = call.terms;
  const form = useRefusableForm({
    initial: { closing: closesAt, reason: '' },
    check: ({ closing, reason }) => ({
      ...(closing === null
        ? { closing: { problem: words('postpone.missing'), remedy: words('postpone.missing') } }
        : {}),
      ...(reason.trim() === ''
        ? { reason: { problem: words('reason.missing'), remedy: words('reason.missingRemedy') } }
        : {}),
    }),
    send: ({ closing, reason }) =>
      postpone({ callId: call.id, closing: writtenInstantOf(closing ?? '', timeZone), reason: reason.trim() }),
    onDone,
  });
  return (
    <FormDialog
      {...{ form, onClose }}
      title={words(`callAct.${act}`)}
      detail={words(`callActDetail.${act}`)}
      label={words(`callAct.${act}`)}
    >
      <DateTimeField {...form.field('closing')} zone={timeZone} label={words('postpone.closing')} />
      <TextAreaField
        {...form.field('reason')}
        label={words('reason.label')}
        hint={words('reason.forAll')}
        rows={4}
        maxLength={2000}
      />
    </FormDialog>
  );
}

import { FormDialog, SelectField, TextField, useApiAct, useRefusableForm } from '@maillage/platform-admin';
import { useCallsFrame } from '../calls-frame.js';
import type { ApplicationFieldsFragment } from '../generated/graphql.js';
import { useCallsWords } from '../language/calls-words.js';
import { useCalls } from '../list/use-calls.js';
import { duplicateApplicationMutation } from './application.mutations.js';

const openCalls = { states: ['open' as const] };

/** The application as the beginning of another: to this call, or to another that is open. */
export function DuplicateDialog({
  application,
  onClose,
}: {
  application: ApplicationFieldsFragment;
  onClose: () => void;
}) {
  const words = useCallsWords();
  const { goTo, places } = useCallsFrame();
  const { page } = useCalls(openCalls, 50);
  const duplicate = useApiAct(duplicateApplicationMutation, {
    onData: ({ duplicateApplication }) => goTo(places.callApplication(duplicateApplication.id)),
  });
  const callMissing = words('duplicate.callMissing');
  const titleMissing = words('apply.titleMissing');
  const form = useRefusableForm({
    initial: { title: application.title, callId: null as string | null },
    check: ({ title, callId }) => ({
      ...(title.trim() === '' ? { title: { problem: titleMissing, remedy: titleMissing } } : {}),
      ...(callId === null ? { callId: { problem: callMissing, remedy: callMissing } } : {}),
    }),
    send: ({ title, callId }) =>
      duplicate({ applicationId: application.id, callId: callId ?? '', title: title.trim() }),
    onDone: onClose,
  });
  return (
    <FormDialog
      {...{ form, onClose }}
      title={words('duplicate.title')}
      detail={words('duplicate.detail')}
      label={words('duplicate.act')}
    >
      <SelectField
        {...form.field('callId')}
        label={words('duplicate.call')}
        options={page?.rows.map(({ id, terms }) => ({ value: id, label: terms.title })) ?? []}
      />
      <TextField {...form.field('title')} label={words('apply.projectTitle')} maxLength={200} />
    </FormDialog>
  );
}

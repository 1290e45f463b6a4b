import {
  Act,
  ActForm,
  Banner,
  Card,
  FormActions,
  RefusalBanner,
  TextAreaField,
  useApiAct,
  useRefusableForm,
  textStyles,
} from '@maillage/platform-admin';
import { useState } from 'react';
import { askQuestionMutation } from '../call/call.mutations.js';
import { useCallsFrame } from '../calls-frame.js';
import type { CallFieldsFragment } from '../generated/graphql.js';
import { useCallsWords } from '../language/calls-words.js';

/** A question to who runs the call, for who may apply. */
export function AskCard({ call }: { call: CallFieldsFragment }) {
  const { capabilities } = useCallsFrame();
  const [sent, setSent] = useState(0);
  const words = useCallsWords();
  if (!capabilities.includes('writeApplications')) return null;
  return (
    <Card title={words('questions.ask')}>
      {sent > 0 && <Banner kind="ok" announced title={words('questions.sent')} />}
      <AskForm key={sent} callId={call.id} onDone={() => setSent(sent + 1)} />
    </Card>
  );
}

function AskForm({ callId, onDone }: { callId: string; onDone: () => void }) {
  const words = useCallsWords();
  const ask = useApiAct(askQuestionMutation);
  const form = useRefusableForm({
    initial: { body: '' },
    check: ({ body }) =>
      body.trim() === '' ? { body: { problem: words('questions.missing'), remedy: words('questions.missing') } } : {},
    send: ({ body }) => ask({ callId, body: body.trim() }),
    onDone,
  });
  return (
    <ActForm onSubmit={form.submit} label={words('questions.ask')}>
      <p className={textStyles.dim}>{words('questions.askLead')}</p>
      <RefusalBanner refusal={form.refusal} />
      <TextAreaField {...form.field('body')} label={words('questions.body')} rows={4} maxLength={10_000} />
      <FormActions>
        <Act type="submit" label={words('questions.send')} busy={form.busy} />
      </FormActions>
    </ActForm>
  );
}

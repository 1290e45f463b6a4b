import {
  Act,
  ActForm,
  Banner,
  Card,
  ErrorSummary,
  FormActions,
  RadioGroupField,
  RefusalBanner,
  TextAreaField,
  useApiAct,
  useRefusableForm,
  textStyles,
} from '@maillage/platform-admin';
import { useState } from 'react';
import type { CallMessageAudience } from '../generated/graphql.js';
import { useCallsWords } from '../language/calls-words.js';
import { sendMessageMutation } from './message.operations.js';
import { examinationQuery } from '../examination/examination.operations.js';

interface WriteMessageProps {
  applicationId: string;
  /** On which side the writer is. */
  side: 'applicant' | 'coordinator';
  isDeposited: boolean;
}

/** A message to those whom the writer chooses. */
export function WriteMessageCard(props: WriteMessageProps) {
  const words = useCallsWords();
  const [sent, setSent] = useState(0);
  return (
    <Card title={words('messages.write')}>
      {sent > 0 && <Banner kind="ok" announced title={words('messages.sent')} />}
      <MessageForm key={sent} {...props} onDone={() => setSent(sent + 1)} />
    </Card>
  );
}

const nothing: readonly [] = [];
const refetchOfCoordinator = [examinationQuery];

function MessageForm({ applicationId, side, isDeposited, onDone }: WriteMessageProps & { onDone: () => void }) {
  const words = useCallsWords();
  const send = useApiAct(sendMessageMutation, { refetch: side === 'coordinator' ? refetchOfCoordinator : nothing });
  const audiences = useAudiences(side, isDeposited);
  const form = useRefusableForm<{ audience: CallMessageAudience; body: string }>({
    initial: { audience: isDeposited ? 'coordinator' : 'own', body: '' },
    check: ({ body }) =>
      body.trim() === '' ? { body: { problem: words('messages.missing'), remedy: words('messages.missing') } } : {},
    send: ({ audience, body }) => send({ applicationId, audience, body: body.trim() }),
    onDone,
  });
  return (
    <ActForm onSubmit={form.submit} label={words('messages.write')}>
      <RefusalBanner refusal={form.refusal} />
      <ErrorSummary errors={form.summary} />
      <TextAreaField {...form.field('body')} label={words('messages.body')} rows={5} maxLength={10_000} />
      <RadioGroupField
        {...form.field('audience')}
        label={words('messages.audience')}
        options={audiences}
        layout="column"
      />
      {!isDeposited && <p className={textStyles.dim}>{words('messages.beforeDeposit')}</p>}
      <FormActions>
        <Act type="submit" label={words('messages.send')} busy={form.busy} />
      </FormActions>
    </ActForm>
  );
}

function useAudiences(side: 'applicant' | 'coordinator', isDeposited: boolean) {
  const words = useCallsWords();
  const own = { value: 'own' as const, label: words('messages.toOwn') };
  const consortium = { value: 'consortium' as const, label: words('messages.toConsortium') };
  const other = {
    value: 'coordinator' as const,
    label: words(side === 'applicant' ? 'messages.toCoordinator' : 'messages.toApplicant'),
  };
  const everyone = { value: 'everyone' as const, label: words('messages.toEveryone') };
  const inside = side === 'applicant' ? [own, consortium] : [own];
  return isDeposited ? [other, ...inside, everyone] : inside;
}

import { useApolloClient } from '@apollo/client/react';
import {
  Act,
  ActForm,
  BatchReport,
  type ChosenRow,
  Dialog,
  ErrorSummary,
  FormActions,
  RadioGroupField,
  randomKey,
  type Refusal,
  refusalOf,
  TextAreaField,
  useActForm,
  useBatch,
} from '@maillage/platform-admin';
import { useState } from 'react';
import { useDirectoryWords } from './directory-words.js';
import {
  activateMutation,
  admitMutation,
  closeMutation,
  reinstateMutation,
  suspendMutation,
} from './organisation-decisions.operations.js';

const mutations = {
  admit: admitMutation,
  activate: activateMutation,
  suspend: suspendMutation,
  reinstate: reinstateMutation,
  close: closeMutation,
};
const decisions = ['admit', 'activate', 'suspend', 'reinstate', 'close'] as const;
type Decision = (typeof decisions)[number];

interface DecisionMade {
  readonly decision: Decision;
  readonly reason: string;
}

interface DecideOnChosenProps {
  opened: boolean;
  rows: readonly ChosenRow[];
  onClose: () => void;
}

/** One decision on several organisations: each is checked by the server, and the report says what became of it. */
export function DecideOnChosen({ opened, rows, onClose }: DecideOnChosenProps) {
  const words = useDirectoryWords();
  return (
    <Dialog opened={opened} onClose={onClose} title={words('decideTitle', { count: rows.length })}>
      <DecideForm rows={rows} onClose={onClose} />
    </Dialog>
  );
}

function DecideForm({ rows, onClose }: Omit<DecideOnChosenProps, 'opened'>) {
  const words = useDirectoryWords();
  const client = useApolloClient();
  const [key] = useState(randomKey);
  const batch = useBatch();
  const decideOn = async (organisationId: string, { decision, reason }: DecisionMade): Promise<Refusal | null> => {
    const input = { organisationId, reason: reason.trim(), idempotencyKey: `${key}.${organisationId}` };
    const mutation = mutations[decision];
    try {
      const { error } = await client.mutate({ mutation, variables: { input }, errorPolicy: 'all' });
      return error === undefined ? null : refusalOf(error);
    } catch (error) {
      return refusalOf(error);
    }
  };
  const missing = words('reasonMissing');
  const form = useActForm<DecisionMade>({
    initial: { decision: 'suspend', reason: '' },
    check: ({ reason }) => (reason.trim() === '' ? { reason: { problem: missing, remedy: missing } } : {}),
    send: (made) => batch.run(rows, (organisationId) => decideOn(organisationId, made)),
  });
  if (batch.lines.length > 0) {
    return (
      <>
        <BatchReport lines={batch.lines} />
        <FormActions>
          <Act label={words('closeReport')} onAct={onClose} busy={batch.running} />
        </FormActions>
      </>
    );
  }
  const decision = form.field('decision');
  return (
    <ActForm onSubmit={form.submit} label={words('decideTitle', { count: rows.length })}>
      <ErrorSummary errors={form.summary} />
      <RadioGroupField
        {...decision}
        label={words('decision')}
        options={decisions.map((value) => ({ value, label: words(`decide.${value}`) }))}
        onChange={(value) => decision.onChange(decisions.find((one) => one === value) ?? 'suspend')}
      />
      <TextAreaField {...form.field('reason')} label={words('reason')} hint={words('reasonHint')} />
      <FormActions>
        <Act type="submit" variant="grave" label={words('decideAct', { count: rows.length })} busy={form.busy} />
        <Act variant="link" label={words('back')} onAct={onClose} />
      </FormActions>
    </ActForm>
  );
}

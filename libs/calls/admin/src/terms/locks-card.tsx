import { Card, ChoicesField } from '@maillage/platform-admin';
import { useCallsFrame } from '../calls-frame.js';
import type { CallLockableField } from '../generated/graphql.js';
import { useCallsWords } from '../language/calls-words.js';
import type { TermsForm } from './use-terms-form.js';

const lockable = [
  'objectives',
  'audience',
  'fundingRules',
  'process',
  'eligibility',
  'consortium',
  'mostPerOrganisationCents',
  'opensAt',
  'closesAt',
  'committeeOn',
  'decisionOn',
  'retentionMonths',
  'legalBasis',
  'grid',
] as const satisfies readonly CallLockableField[];

/** For the union: what regions that decline the call leave as it is. */
export function LocksCard({ form }: { form: TermsForm }) {
  const words = useCallsWords();
  const { acting } = useCallsFrame();
  if (acting.kind !== 'nationalUnion') return null;
  return (
    <Card title={words('terms.locks')}>
      <ChoicesField
        {...form.field('locked')}
        label={words('terms.locksLabel')}
        hint={words('terms.locksHint')}
        options={lockable.map((value) => ({ value, label: words(`terms.lockable.${value}`) }))}
      />
    </Card>
  );
}

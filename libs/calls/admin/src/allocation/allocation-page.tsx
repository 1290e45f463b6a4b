import { useQuery } from '@apollo/client/react';
import { Act, Card, Figure, Figures, Pile, QueryStates, useFormat, useRefusalWords } from '@maillage/platform-admin';
import { useState } from 'react';
import { CallFrame } from '../call/call-frame.js';
import type { AllocationFieldsFragment } from '../generated/graphql.js';
import { useCallsWords } from '../language/calls-words.js';
import { allocationQuery } from './allocation.operations.js';
import { GainsCard } from './gains-card.js';
import { ScenarioDialog } from './scenario-dialog.js';
import { ScenariosCard } from './scenarios-card.js';

/** How the envelope of a call of ours is shared: scenarios side by side, and the one that is chosen. */
export function AllocationPage({ callId }: { callId: string }) {
  return (
    <CallFrame callId={callId} current="allocation" density="work">
      {() => <AllocationParts callId={callId} />}
    </CallFrame>
  );
}

function AllocationParts({ callId }: { callId: string }) {
  const words = useCallsWords();
  const { refused } = useRefusalWords();
  const { data, loading, error, refetch } = useQuery(allocationQuery, {
    variables: { callId },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const allocation = data?.callAllocation;
  return (
    <QueryStates
      loading={loading && allocation === undefined}
      what={words('allocation.what')}
      error={allocation === undefined ? refused(error) : null}
      onRetry={() => void refetch()}
    >
      {allocation !== undefined && (
        <>
          <EnvelopeCard allocation={allocation} />
          <ScenariosCard allocation={allocation} />
          <GainsCard allocation={allocation} />
        </>
      )}
    </QueryStates>
  );
}

function EnvelopeCard({ allocation }: { allocation: AllocationFieldsFragment }) {
  const words = useCallsWords();
  const format = useFormat();
  const [isAdding, setAdding] = useState(false);
  const { id, envelopeCents, committedCents, scenarios, candidates } = allocation;
  const whole = envelopeCents ?? 0;
  const isOpen = candidates.length > 0 && scenarios.every(({ chosenAt }) => chosenAt === null);
  return (
    <Card title={words('allocation.envelope')}>
      <Pile>
        <Figures>
          <Figure label={words('allocation.envelope')} value={format.money(whole)} />
          <Figure label={words('allocation.committed')} value={format.money(committedCents)} />
          <Figure label={words('allocation.left')} value={format.money(whole - committedCents)} />
        </Figures>
        {isOpen && (
          <Act
            label={words('allocation.add')}
            variant={scenarios.length === 0 ? 'filled' : 'outlined'}
            onAct={() => setAdding(true)}
            fullOnPhone
          />
        )}
      </Pile>
      {isAdding && <ScenarioDialog callId={id} onClose={() => setAdding(false)} />}
    </Card>
  );
}

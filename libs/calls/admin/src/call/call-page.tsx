import type { FormDefinition } from '@maillage/forms-admin';
import { Banner } from '@maillage/platform-admin';
import { useState } from 'react';
import { useCallsFrame } from '../calls-frame.js';
import type { CallFieldsFragment } from '../generated/graphql.js';
import { useCallsWords } from '../language/calls-words.js';
import { DecisionsCard } from '../parts/decisions-card.js';
import { ApplyCard } from './apply-card.js';
import type { CallActShown } from './call-acts.js';
import { CallActsCard } from './call-acts-card.js';
import { CallFacts } from './call-facts.js';
import { CallFrame } from './call-frame.js';
import { CriteriaCard } from './criteria-card.js';
import { PublicationCard } from './publication-card.js';
import { ReuseCard } from './reuse-card.js';
import { SelfTest } from './self-test.js';
import { Specification } from './specification.js';

/** What a call is about, who may apply, and the acts on it. */
export function CallPage({ callId }: { callId: string }) {
  const words = useCallsWords();
  const [done, setDone] = useState<CallActShown | null>(null);
  return (
    <CallFrame callId={callId} current="overview" aside={(call) => <Aside call={call} onDone={setDone} />}>
      {(call) => (
        <>
          {done !== null && <Banner kind="ok" announced title={words(`callActNotice.${done}`)} />}
          {call.isOurs && !call.published && call.state === 'draft' && <PublicationCard call={call} />}
          <Specification call={call} />
          {call.form !== null && !isOver(call) && (
            <SelfTest definition={call.form.definition as unknown as FormDefinition} />
          )}
          <CriteriaCard criteria={call.terms.criteria} />
        </>
      )}
    </CallFrame>
  );
}

/** Nobody asks whether to apply once no deposit is taken any more. */
function isOver({ state }: CallFieldsFragment): boolean {
  return state !== 'draft' && state !== 'announced' && state !== 'open';
}

function Aside({ call, onDone }: { call: CallFieldsFragment; onDone: (act: CallActShown) => void }) {
  const words = useCallsWords();
  const { capabilities } = useCallsFrame();
  const runs = capabilities.includes('coordinateCalls');
  const mayApply = call.published && (!call.isOurs || call.ours.length > 0);
  return (
    <>
      {call.isOurs && runs && <CallActsCard call={call} onDone={onDone} />}
      {mayApply && <ApplyCard call={call} />}
      <CallFacts call={call} />
      {runs && <ReuseCard call={call} />}
      {call.isOurs && <DecisionsCard of="call" title={words('call.decisions')} decisions={call.decisions} />}
    </>
  );
}

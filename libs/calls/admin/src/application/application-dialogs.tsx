import { useApiAct } from '@maillage/platform-admin';
import { useState } from 'react';
import type {
  ApplicationFieldsFragment,
  CallApplicationInput,
  ReasonedApplicationInput,
  SignApplicationInput,
} from '../generated/graphql.js';
import { useCallsWords } from '../language/calls-words.js';
import { ReasonDialog } from '../parts/reason-dialog.js';
import * as mutations from './application.mutations.js';

const plainActs = {
  askSignOff: mutations.askSignOffMutation,
  resumeWriting: mutations.resumeWritingMutation,
} as const;

/** Acts on exactly what the person has before them. */
const signingActs = {
  signOff: mutations.signOffMutation,
  deposit: mutations.depositMutation,
  resubmit: mutations.resubmitMutation,
} as const;

const reasonedActs = {
  declineSignOff: mutations.declineSignOffMutation,
  withdraw: mutations.withdrawMutation,
} as const;

type PlainAct = keyof typeof plainActs;
type SigningAct = keyof typeof signingActs;
type ReasonedAct = keyof typeof reasonedActs;
export type ApplicationActShown = PlainAct | SigningAct | ReasonedAct;

interface DialogProps<Act> {
  application: ApplicationFieldsFragment;
  act: Act;
  onClose: () => void;
  onDone: () => void;
}

/** One act of those who apply, confirmed by what it does, with the reason that it asks for. */
export function ApplicationActDialog({ act, ...dialog }: DialogProps<ApplicationActShown>) {
  switch (act) {
    case 'declineSignOff':
    case 'withdraw':
      return <ReasonedActDialog act={act} {...dialog} />;
    case 'signOff':
    case 'deposit':
    case 'resubmit':
      return <SigningActDialog act={act} {...dialog} />;
    case 'askSignOff':
    case 'resumeWriting':
      return <PlainActDialog act={act} {...dialog} />;
  }
}

function SigningActDialog({ application: { id, version }, act, ...dialog }: DialogProps<SigningAct>) {
  const sign = useApiAct<unknown, { input: SignApplicationInput }>(signingActs[act]);
  // What was read is what was there when the dialog was opened, whatever came since.
  const [read] = useState(version);
  return (
    <ReasonDialog
      {...useActWords(act, { version: read })}
      {...dialog}
      send={() => sign({ applicationId: id, version: read })}
    />
  );
}

function PlainActDialog({ application: { id }, act, ...dialog }: DialogProps<PlainAct>) {
  const move = useApiAct<unknown, { input: CallApplicationInput }>(plainActs[act]);
  return <ReasonDialog {...useActWords(act)} {...dialog} send={() => move({ applicationId: id })} />;
}

function ReasonedActDialog({ application: { id }, act, ...dialog }: DialogProps<ReasonedAct>) {
  const words = useCallsWords();
  const move = useApiAct<unknown, { input: ReasonedApplicationInput }>(reasonedActs[act]);
  return (
    <ReasonDialog
      {...useActWords(act)}
      {...dialog}
      reason="required"
      reasonHint={words(act === 'withdraw' ? 'reason.forAll' : 'reason.forWriters')}
      grave={act === 'withdraw'}
      send={(reason) => move({ applicationId: id, reason })}
    />
  );
}

function useActWords(act: ApplicationActShown, params: { readonly version?: number } = {}) {
  const words = useCallsWords();
  const title = words(`applicationAct.${act}`);
  return { title, label: title, detail: words(`applicationActDetail.${act}`, params) };
}

import { useApiAct } from '@maillage/platform-admin';
import type {
  ApplicationFieldsFragment,
  CallApplicationInput,
  ReasonedApplicationInput,
} from '../generated/graphql.js';
import { useCallsWords } from '../language/calls-words.js';
import { ReasonDialog } from '../parts/reason-dialog.js';
import * as mutations from './application.mutations.js';

const plainActs = {
  askSignOff: mutations.askSignOffMutation,
  signOff: mutations.signOffMutation,
  resumeWriting: mutations.resumeWritingMutation,
  deposit: mutations.depositMutation,
  resubmit: mutations.resubmitMutation,
} as const;

const reasonedActs = {
  declineSignOff: mutations.declineSignOffMutation,
  withdraw: mutations.withdrawMutation,
} as const;

type PlainAct = keyof typeof plainActs;
type ReasonedAct = keyof typeof reasonedActs;
export type ApplicationActShown = PlainAct | ReasonedAct;

interface DialogProps<Act> {
  application: ApplicationFieldsFragment;
  act: Act;
  onClose: () => void;
  onDone: () => void;
}

/** One act of those who apply, confirmed by what it does, with the reason that it asks for. */
export function ApplicationActDialog({ act, ...dialog }: DialogProps<ApplicationActShown>) {
  return act === 'declineSignOff' || act === 'withdraw' ? (
    <ReasonedActDialog act={act} {...dialog} />
  ) : (
    <PlainActDialog act={act} {...dialog} />
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

function useActWords(act: ApplicationActShown) {
  const words = useCallsWords();
  const title = words(`applicationAct.${act}`);
  return { title, label: title, detail: words(`applicationActDetail.${act}`) };
}

import { useApiAct } from '@maillage/platform-admin';
import type { CallFieldsFragment } from '../generated/graphql.js';
import { useCallsWords } from '../language/calls-words.js';
import { ReasonDialog } from '../parts/reason-dialog.js';
import { motivatedCallActs, type PlainCallAct, plainCallActs } from './call-acts.js';

interface CallActDialogProps {
  call: CallFieldsFragment;
  act: PlainCallAct;
  onClose: () => void;
  onDone: () => void;
}

/** One act of who runs the call, confirmed by what it does. */
export function CallActDialog({ call, act, onClose, onDone }: CallActDialogProps) {
  const words = useCallsWords();
  const move = useApiAct<unknown, { input: { idempotencyKey: string; callId: string; reason?: string | null } }>(
    plainCallActs[act],
  );
  const isMotivated = motivatedCallActs.includes(act);
  return (
    <ReasonDialog
      title={words(`callAct.${act}`)}
      detail={words(`callActDetail.${act}`)}
      label={words(`callAct.${act}`)}
      reason={isMotivated ? 'required' : 'none'}
      reasonHint={words('reason.forAll')}
      grave={act === 'cancel'}
      send={(reason) => move({ callId: call.id, reason: isMotivated ? reason : null })}
      onClose={onClose}
      onDone={onDone}
    />
  );
}

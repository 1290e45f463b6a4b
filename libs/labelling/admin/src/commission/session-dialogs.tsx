import { ReasonDialog } from '../application/reason-dialog.js';
import { useLifeAct } from '../application/use-life-act.js';
import type { CommissionItemFieldsFragment, CommissionSessionFieldsFragment } from '../generated/graphql.js';
import { useLifeWords } from '../language/life-words.js';
import type { ItemAct } from './agenda-card.js';
import {
  closeCommissionMutation,
  conveneCommissionMutation,
  declareInterestMutation,
  editCommissionMutation,
  removeFromAgendaMutation,
} from './commission-acts.operations.js';
import { agendaProposalsQuery } from './commission.operations.js';
import { SessionDialog } from './session-dialog.js';

export type SessionOpening =
  | { readonly act: 'edit' | 'convene' | 'close' }
  | { readonly act: ItemAct; readonly item: CommissionItemFieldsFragment };

export type SessionNotice =
  'noticeConvened' | 'noticeClosed' | 'noticeEdited' | 'noticeAdded' | 'noticeRemoved' | 'noticeRecused';

interface SessionDialogsProps {
  session: CommissionSessionFieldsFragment;
  opened: SessionOpening | null;
  onClose: () => void;
  onDone: (notice: SessionNotice) => void;
}

const changed = [agendaProposalsQuery];

/** The acts on a session and on its agenda, each with what it does and the reason it asks. */
export function SessionDialogs({ session, opened, onClose, onDone }: SessionDialogsProps) {
  const words = useLifeWords();
  const edit = useLifeAct(editCommissionMutation);
  const convene = useLifeAct(conveneCommissionMutation);
  const close = useLifeAct(closeCommissionMutation);
  const remove = useLifeAct(removeFromAgendaMutation, changed);
  const declare = useLifeAct(declareInterestMutation);
  const sessionId = session.id;
  if (opened === null) return null;
  switch (opened.act) {
    case 'edit':
      return (
        <SessionDialog
          title={words('commission.edit')}
          initial={{ title: session.title, heldOn: session.heldOn, place: session.place }}
          send={(terms) => edit({ sessionId, ...terms })}
          onClose={onClose}
          onDone={() => onDone('noticeEdited')}
        />
      );
    case 'convene':
      return (
        <ReasonDialog
          title={words('commission.convene')}
          detail={words('commission.conveneDetail')}
          label={words('commission.convene')}
          send={() => convene({ sessionId })}
          onClose={onClose}
          onDone={() => onDone('noticeConvened')}
        />
      );
    case 'close':
      return (
        <ReasonDialog
          title={words('commission.close')}
          detail={words('commission.closeDetail')}
          label={words('commission.close')}
          send={() => close({ sessionId })}
          onClose={onClose}
          onDone={() => onDone('noticeClosed')}
        />
      );
    case 'declareInterest':
      return (
        <ReasonDialog
          title={words('commission.declareTitle', { organisation: opened.item.organisation.name })}
          detail={words('commission.declareDetail')}
          label={words('commission.declare')}
          reason="required"
          reasonLabel={words('commission.declareReason')}
          reasonHint={words('commission.declareHint')}
          missing={{
            problem: words('commission.declareMissing'),
            remedy: words('commission.declareMissingRemedy'),
          }}
          send={(reason) => declare({ itemId: opened.item.id, reason })}
          onClose={onClose}
          onDone={() => onDone('noticeRecused')}
        />
      );
    case 'removeFromAgenda':
      return (
        <ReasonDialog
          title={words('commission.remove')}
          detail={words('commission.removeDetail')}
          label={words('commission.remove')}
          reason="required"
          grave
          send={(reason) => remove({ itemId: opened.item.id, reason })}
          onClose={onClose}
          onDone={() => onDone('noticeRemoved')}
        />
      );
  }
}

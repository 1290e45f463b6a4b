import type { Capability } from '@maillage/network-contract';
import { type RefusalParams, refused, type Verdict } from '@maillage/platform-kernel';
import type { ActingActor } from '@maillage/platform-server';
import {
  type CommissionAct,
  itemMustBeUndecided,
  mayClose,
  mayConvene,
  mayEndTerm,
  mayLeaveAgenda,
  sessionStateMustAllow,
} from '@maillage/labelling-domain';
import type { ItemRow, MemberRow, SessionRow } from '../../persistence/commission/commission.reader.js';

export interface CommissionActView {
  readonly act: CommissionAct;
  readonly can: boolean;
  readonly code: string | null;
  readonly params: RefusalParams | null;
}

type ActVerdict = readonly [act: CommissionAct, verdict: Verdict];

export function actsOnSession(row: SessionRow, actor: ActingActor): CommissionActView[] {
  const agenda = { files: row.itemCount, undecided: row.itemCount - row.decidedCount };
  return offered(actor, 'steerLabelling', [
    ['edit', sessionStateMustAllow(row.state, 'edit')],
    ['addToAgenda', sessionStateMustAllow(row.state, 'addToAgenda')],
    ['convene', mayConvene(row, agenda)],
    ['close', mayClose(row, agenda)],
  ]);
}

/** A file whose session the asker does not read was decided: nothing more is done about it there. */
export function actsOnItem(row: ItemRow, actor: ActingActor): CommissionActView[] {
  const { sessionState } = row;
  if (sessionState === null) return [];
  const item = { decision: row.decision, isWithdrawn: row.isWithdrawn, sessionState };
  const undecided = itemMustBeUndecided(item);
  return [
    ...offered(actor, 'steerLabelling', [
      ['removeFromAgenda', mayLeaveAgenda(item)],
      ['decide', undecided.can ? sessionStateMustAllow(sessionState, 'decide') : undecided],
    ]),
    ...offered(actor, 'sitOnCommission', [
      ['declareInterest', isRecused(row, actor) ? refused('interestAlreadyDeclared') : undecided],
    ]),
  ];
}

export function actsOnMember(row: Pick<MemberRow, 'endsOn'>, actor: ActingActor): CommissionActView[] {
  return offered(actor, 'steerLabelling', [['endTerm', mayEndTerm(row)]]);
}

export function isRecused({ recusals }: Pick<ItemRow, 'recusals'>, { personId }: ActingActor): boolean {
  return recusals.some((recusal) => recusal.personId === personId);
}

/** Acts are those of one side: whoever is not of it is not offered them. */
function offered(actor: ActingActor, side: Capability, verdicts: readonly ActVerdict[]): CommissionActView[] {
  if (!actor.capabilities.has(side)) return [];
  return verdicts.map(([act, verdict]) =>
    verdict.can
      ? { act, can: true, code: null, params: null }
      : { act, can: false, code: verdict.code, params: verdict.params },
  );
}

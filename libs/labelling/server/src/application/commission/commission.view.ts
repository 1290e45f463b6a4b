import type { ActingActor } from '@maillage/platform-server';
import { type InterestCode, interestCodes, dayOfUnion } from '@maillage/labelling-domain';
import type {
  ItemRow,
  MemberRow,
  ProposalRow,
  RecusalRow,
  SessionRow,
} from '../../persistence/commission/commission.reader.js';
import { actsOnItem, actsOnMember, actsOnSession, isRecused } from './commission-act.view.js';
import { type DecisionLetter, decisionLetter } from './decision-letter.js';

export function memberView(row: MemberRow, actor: ActingActor) {
  return { ...row, acts: actsOnMember(row, actor) };
}

export function sessionView(row: SessionRow, items: readonly ItemRow[], actor: ActingActor) {
  const { tenantId: _, ...session } = row;
  return { ...session, items: items.map((item) => itemView(item, actor)), acts: actsOnSession(row, actor) };
}

export function itemView(row: ItemRow, actor: ActingActor) {
  const { sessionState: _, isWithdrawn: _withdrawn, levels, ...item } = row;
  const letter = letterOf(row);
  return {
    ...item,
    levels: levels.map(({ number, title }) => ({ number, title })),
    recusals: row.recusals.map(recusalView),
    recused: isRecused(row, actor),
    present: row.present.map((member) => memberView(member, actor)),
    letter,
    letterUrl: letter === null ? null : `/labelling/letters/${row.id}/file?for=${actor.organisationId}`,
    acts: actsOnItem(row, actor),
  };
}

export function proposalView({ place: _, ...row }: ProposalRow) {
  return row;
}

/** Null before the decision. */
export function letterOf(row: ItemRow): DecisionLetter | null {
  const { id, decision, motives, decidedAt, organisation, framework, levelTitle, conditions, sessionHeldOn } = row;
  if (decision === null || motives === null || decidedAt === null) return null;
  const at = new Date(decidedAt);
  return decisionLetter({
    ...{ id, decision, motives, conditions, levelTitle, decidedAt: at },
    organisation: organisation.name,
    framework: framework.title,
    isDemo: framework.isDemo,
    heldOn: sessionHeldOn ?? dayOfUnion(at),
  });
}

/** What was computed is a code, for which the screens have the sentence; what was declared are the member's words. */
function recusalView({ id, memberId, personName, origin, reason, recordedAt }: RecusalRow) {
  const code = interestCodes.find((one) => one === reason);
  const isComputed = origin === 'computed' && code !== undefined;
  return {
    ...{ id, memberId, personName, origin, recordedAt },
    code: isComputed ? (code satisfies InterestCode) : null,
    reason: isComputed ? null : reason,
  };
}

export type MemberView = ReturnType<typeof memberView>;
export type SessionView = ReturnType<typeof sessionView>;
export type ItemView = ReturnType<typeof itemView>;
export type ProposalView = ReturnType<typeof proposalView>;

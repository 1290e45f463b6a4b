import { type AssessmentVerdict, assessmentVerdict, type CycleAct } from '@maillage/labelling-domain';
import type { RefusalParams } from '@maillage/platform-kernel';
import type { ActingActor } from '@maillage/platform-server';
import type { CycleRow } from '../../persistence/assessment/cycle-row.js';
import { type AnswerAction, capabilityOnAnswer, isGuestOf } from '../../policy/answer.ability.js';
import { capabilityOfAsker } from '../../policy/demand-asker.js';
import { capabilityOnCycle, type CycleAction } from '../../policy/assessment.ability.js';

export type AssessmentAction = Exclude<CycleAction, 'start'> | AnswerAction | 'undoSynchronisation' | 'requestEvidence';

export interface LabelActView {
  readonly act: AssessmentAction | CycleAct;
  readonly can: boolean;
  readonly code: string | null;
  readonly params: RefusalParams | null;
}

const capabilities = { ...capabilityOnCycle, ...capabilityOnAnswer, undoSynchronisation: 'leadAssessment' } as const;

const actsOfOwn: readonly AssessmentAction[] = [
  'answer',
  'attachEvidence',
  'plan',
  'comment',
  'assign',
  'nameRoles',
  'askHelp',
  'takeSnapshot',
  'synchronise',
  'undoSynchronisation',
];
const actsOfOthers: readonly AssessmentAction[] = ['comment', 'takeUpHelp', 'closeHelp', 'requestEvidence'];
const actsOfGuests: readonly AssessmentAction[] = ['answer', 'attachEvidence', 'plan', 'comment'];
const actsOfAuditors: readonly AssessmentAction[] = ['answer', 'plan', 'comment', 'requestEvidence'];

/** The acts of a self-assessment that concern the actor's organisation, each with its reason. */
export function assessmentActViews(
  row: CycleRow,
  actor: ActingActor,
  among?: readonly AssessmentAction[],
): readonly LabelActView[] {
  const isOurs = row.tenantId === actor.organisationId;
  const acts = isGuestOf(actor) ? (isOurs ? actsOfGuests : actsOfAuditors) : isOurs ? actsOfOwn : actsOfOthers;
  return acts
    .filter((act) => among?.includes(act) !== false)
    .filter((act) => act !== 'requestEvidence' || row.answers.length > 0)
    .map((act) => actView(act, row, actor));
}

function actView(act: AssessmentAction, row: CycleRow, actor: ActingActor): LabelActView {
  const capability = act === 'requestEvidence' ? capabilityOfAsker(actor) : capabilities[act];
  if (!actor.capabilities.has(capability)) {
    return {
      act,
      can: false,
      code: 'FORBIDDEN',
      params: { reason: 'capabilityMissing', capability, role: actor.role },
    };
  }
  const verdict = verdictOf(act, row);
  return verdict.can ? { act, can: true, code: null, params: null } : { act, ...verdict };
}

function verdictOf(act: AssessmentAction, row: CycleRow): AssessmentVerdict {
  const { state, help, undoable } = row;
  const undoUntil = undoable?.undoUntil ?? null;
  const dates = { undoUntil: undoUntil === null ? null : new Date(undoUntil) };
  return assessmentVerdict(act, { state, help, hasNewerVersion: row.newer !== null, ...dates }, row.now);
}

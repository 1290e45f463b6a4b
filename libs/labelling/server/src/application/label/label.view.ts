import type { RefusalParams, Verdict } from '@maillage/platform-kernel';
import type { ActingActor } from '@maillage/platform-server';
import {
  actsOfHolder,
  actsOfUnion,
  type OwnLabelAct,
  type UnionLabelAct,
  dayOfUnion,
} from '@maillage/labelling-domain';
import type { LabelRow } from '../../persistence/label/label.reader.js';

export interface LabelActView {
  readonly act: UnionLabelAct | OwnLabelAct;
  readonly can: boolean;
  readonly code: string | null;
  readonly params: RefusalParams | null;
}

/** A label of the register. What it was given for, and its number for the public, are for those whom it concerns. */
export function labelView(row: LabelRow, actor: ActingActor) {
  const {
    tenantId,
    verificationCode,
    conditions,
    cycleId,
    hasOpenCycle: _,
    sortName: _name,
    now: _now,
    ...label
  } = row;
  const isConcerned = actor.visible.includes(tenantId);
  return {
    ...label,
    verificationCode: isConcerned ? verificationCode : null,
    verificationPath: isConcerned ? `/verifier/${verificationCode}` : null,
    conditions: isConcerned ? conditions : null,
    cycleId: isConcerned ? cycleId : null,
    acts: actsOnLabel(row, actor),
  };
}

/** Acts are those of one side: whoever is not of it is not offered them. */
function actsOnLabel(row: LabelRow, actor: ActingActor): LabelActView[] {
  const isOwn = row.tenantId === actor.organisationId && actor.capabilities.has('leadAssessment');
  const ofUnion = actor.capabilities.has('steerLabelling') ? actsOfUnion(row) : [];
  const ofHolder = isOwn
    ? actsOfHolder(row, { today: dayOfUnion(new Date(row.now)), hasOpenCycle: row.hasOpenCycle })
    : [];
  return [...ofUnion, ...ofHolder].map(({ act, verdict }) => availability(act, verdict));
}

function availability(act: LabelActView['act'], verdict: Verdict): LabelActView {
  if (verdict.can) return { act, can: true, code: null, params: null };
  return { act, can: false, code: verdict.code, params: verdict.params };
}

export type LabelView = ReturnType<typeof labelView>;

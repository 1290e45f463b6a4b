import { allowed, firstRefusal, refused, type Verdict } from '@maillage/platform-kernel';
import { itemMustBeUndecided } from './agenda-item.js';
import { commissionLimits } from './commission-limits.js';
import type { CommissionVerdict } from './commission-refusal.js';
import { type FileForDecision, givesLabel, motivesOf, type SaidDecision } from './file-for-decision.js';
import { sessionStateMustAllow } from './session-state-must-allow.rule.js';

/** Everything that a decision must meet, in the order in which a secretary would be told. */
export function decisionMustHold(file: FileForDecision, said: SaidDecision, deciderId: string): Verdict {
  return firstRefusal<string>(
    () => itemMustBeUndecided(file),
    () => sessionStateMustAllow(file.sessionState, 'decide'),
    () => deciderMayNotBeRecused(file, deciderId),
    () => someoneMustBePresent(file, said),
    () => recusedMayNotBePresent(file, said),
    () => motivesMustBeGiven(said),
    () => conditionsMustBeGiven(said),
    () => textsMustFit(file, said),
    () => levelMustFit(file, said),
    () => levelMayNotExceedReport(file, said),
    () => suspendedLabelIsNotRenewed(file, said),
  );
}

function deciderMayNotBeRecused({ members }: FileForDecision, deciderId: string): CommissionVerdict {
  const isRecused = members.some(({ personId, isRecused }) => personId === deciderId && isRecused);
  return isRecused ? refused('deciderRecused') : allowed;
}

function someoneMustBePresent({ members }: FileForDecision, { presentIds }: SaidDecision): CommissionVerdict {
  if (presentIds.length === 0) return refused('nobodyPresent');
  const strangers = presentIds.filter((id) => !members.some((member) => member.id === id));
  return strangers.length === 0 ? allowed : refused('presentNotMember', { count: strangers.length });
}

function recusedMayNotBePresent({ members }: FileForDecision, { presentIds }: SaidDecision): CommissionVerdict {
  const recused = members.find(({ id, isRecused }) => isRecused && presentIds.includes(id));
  return recused === undefined ? allowed : refused('recusedMemberPresent', { name: recused.name });
}

function motivesMustBeGiven({ motives }: SaidDecision): CommissionVerdict {
  return motives.trim() === '' ? refused('motivesMissing') : allowed;
}

function conditionsMustBeGiven({ decision, conditions }: SaidDecision): CommissionVerdict {
  const areMissing = decision === 'grantedWithConditions' && (conditions?.trim() ?? '') === '';
  return areMissing ? refused('conditionsMissing') : allowed;
}

function textsMustFit({ levelSupported }: FileForDecision, said: SaidDecision): CommissionVerdict {
  const lengths = { motives: motivesOf(said, levelSupported).length, conditions: said.conditions?.length ?? 0 };
  const field = (['motives', 'conditions'] as const).find((one) => lengths[one] > commissionLimits[one]);
  return field === undefined ? allowed : refused('INVALID_INPUT', { field, max: commissionLimits[field] });
}

function levelMustFit({ levels }: FileForDecision, { decision, level }: SaidDecision): CommissionVerdict {
  if (!givesLabel(decision)) return level === null ? allowed : refused('levelNotAsked', { decision });
  if (level === null) return refused('levelMissing');
  return levels.some(({ number }) => number === level) ? allowed : refused('levelNotInFramework', { level });
}

/** The commission may go above the report, and then says why: the reason stands with the motives. */
function levelMayNotExceedReport({ levelSupported }: FileForDecision, said: SaidDecision): CommissionVerdict {
  const { level, aboveReportBecause } = said;
  const isAbove = level !== null && level > levelSupported;
  if (!isAbove || (aboveReportBecause?.trim() ?? '') !== '') return allowed;
  return refused('levelAboveReport', { level, supported: levelSupported });
}

function suspendedLabelIsNotRenewed({ labelInForce }: FileForDecision, { decision }: SaidDecision): Verdict {
  return givesLabel(decision) && labelInForce === 'suspended' ? refused('labelSuspended') : allowed;
}

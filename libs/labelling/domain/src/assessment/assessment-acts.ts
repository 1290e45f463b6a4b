import { allowed, firstRefusal, refused } from '@maillage/platform-kernel';
import type { CycleState } from '../cycle/cycle-vocabulary.js';
import type { AssessmentVerdict } from './assessment-refusal.js';
import type { AssessmentAct, LabelHelp } from './assessment-vocabulary.js';
import { answersMustBeOpen } from './rules/answers-must-be-open.rule.js';
import { cycleMustBeOpen } from './rules/cycle-must-be-open.rule.js';

/** What the acts of a self-assessment look at. */
export interface ActingFacts {
  readonly state: CycleState;
  readonly help: LabelHelp | null;
  readonly hasNewerVersion: boolean;
  readonly undoUntil: Date | null;
}

/** Whether an act is open now, before anything is written in its form. */
export function assessmentVerdict(act: AssessmentAct, facts: ActingFacts, at: Date): AssessmentVerdict {
  const { state, help } = facts;
  const open = (): AssessmentVerdict => cycleMustBeOpen(state, act);
  switch (act) {
    case 'answer':
    case 'attachEvidence':
      return answersMustBeOpen(state);
    case 'synchronise':
      return allOf(
        () => answersMustBeOpen(state),
        () => (facts.hasNewerVersion ? allowed : refused('alreadyOnLatestVersion')),
      );
    case 'undoSynchronisation':
      return allOf(
        () => answersMustBeOpen(state),
        () => (facts.undoUntil !== null && facts.undoUntil > at ? allowed : refused('undoTooLate')),
      );
    case 'askHelp':
      return allOf(open, () => (help === null ? allowed : refused('helpAlreadyAsked', { help })));
    case 'takeUpHelp':
      return allOf(open, () => (help === 'asked' ? allowed : refused('helpNotAsked')));
    case 'closeHelp':
      return help === null ? refused('helpNotAsked') : allowed;
    case 'plan':
    case 'comment':
      return allowed;
    case 'nameRoles':
    case 'assign':
    case 'takeSnapshot':
    case 'requestEvidence':
      return open();
  }
}

function allOf(...rules: readonly (() => AssessmentVerdict)[]): AssessmentVerdict {
  return firstRefusal<Exclude<AssessmentVerdict, { can: true }>['code']>(...rules);
}

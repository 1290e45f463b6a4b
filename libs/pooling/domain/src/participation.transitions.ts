import type { TransitionTable } from '@maillage/platform-kernel';
import type { MemberAct, MemberAnswer } from './campaign-vocabulary.js';

export const participationTransitions = {
  none: { declareNeeds: 'declared', join: 'joined' },
  declared: { declareNeeds: 'declared', join: 'joined', withdraw: 'withdrawn' },
  joined: { declareNeeds: 'joined', withdraw: 'withdrawn' },
  withdrawn: { declareNeeds: 'declared', join: 'joined' },
} as const satisfies TransitionTable<MemberAnswer, MemberAct>;

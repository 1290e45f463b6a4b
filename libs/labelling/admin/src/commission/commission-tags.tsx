import { Tag, type TagKind } from '@maillage/platform-admin';
import type { CommissionDecision, CommissionSessionState } from '../generated/graphql.js';
import { useLifeWords } from '../language/life-words.js';

const states: Record<CommissionSessionState, TagKind> = { prepared: 'inWork', convened: 'running', held: 'held' };

export function SessionTag({ state }: { state: CommissionSessionState }) {
  const words = useLifeWords();
  return <Tag kind={states[state]}>{words(`commission.state.${state}`)}</Tag>;
}

const decisions: Record<CommissionDecision, TagKind> = {
  granted: 'held',
  grantedWithConditions: 'held',
  deferred: 'inWork',
  refused: 'neutral',
};

export function DecisionTag({ decision }: { decision: CommissionDecision }) {
  const words = useLifeWords();
  return <Tag kind={decisions[decision]}>{words(`decide.decided.${decision}`)}</Tag>;
}

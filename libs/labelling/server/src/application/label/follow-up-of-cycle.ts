import { Injectable } from '@nestjs/common';
import { DomainError, isId } from '@maillage/platform-kernel';
import type { ReadTransaction } from '@maillage/platform-server';
import {
  dueOn,
  type FollowUpFacts,
  followUpScope,
  type LabelCycleKind,
  type ScopeItem,
} from '@maillage/labelling-domain';
import { scopeOfCycle } from '../../persistence/label/follow-up.sql.js';

export interface FollowUpView {
  readonly cycleId: string;
  readonly labelId: string | null;
  readonly kind: LabelCycleKind;
  readonly dueOn: string | null;
  readonly conditions: string | null;
  readonly items: readonly ScopeItem[];
}

interface ScopeRow {
  readonly facts: Omit<FollowUpFacts, 'conditions' | 'dueOn'>;
  readonly labelId: string | null;
  readonly conditions: string | null;
  readonly followUpDueOn: string | null;
  readonly validUntil: string | null;
}

/** The criteria that the follow-up or the renewal after a cycle looks at first, from what the asker sees of it. */
@Injectable()
export class FollowUpOfCycle {
  /** @throws DomainError NOT_FOUND */
  async of(reads: ReadTransaction, cycleId: string, kind: LabelCycleKind): Promise<FollowUpView> {
    const [row] = isId(cycleId) ? await reads.rows<ScopeRow>(scopeOfCycle, [cycleId]) : [];
    if (row === undefined) throw new DomainError('NOT_FOUND');
    const { facts, labelId, conditions, followUpDueOn, validUntil } = row;
    const isLabelled = followUpDueOn !== null && validUntil !== null;
    const due = isLabelled ? dueOn({ followUpDueOn, validUntil }, kind) : null;
    const items = followUpScope({ ...facts, conditions, dueOn: due ?? '' });
    return { cycleId, labelId, kind, dueOn: due, conditions, items };
  }
}

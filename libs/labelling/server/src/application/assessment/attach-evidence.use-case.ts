import { Injectable } from '@nestjs/common';
import { DocumentShelf } from '@maillage/documents-contract';
import { assessmentLimits, mayJoinEvidence } from '@maillage/labelling-domain';
import { demand, DomainError } from '@maillage/platform-kernel';
import { type ActingActor, appendEvent, readScope, TenantDatabase } from '@maillage/platform-server';
import { CycleRepository, type LockedCycle } from '../../persistence/assessment/cycle.repository.js';
import type { AnswerRow } from '../../persistence/assessment/cycle-row.js';
import { EvidenceRepository } from '../../persistence/assessment/evidence.repository.js';
import { demandOnAnswer } from '../../policy/answer.ability.js';
import { assessmentPolicies } from '../../policy/assessment.policies.js';
import { AssessmentActs } from './assessment-act.js';
import { criterionSeen, writtenOf } from '../../persistence/assessment/assessment-facts.js';
import { assessmentMoved } from './assessment-moved.js';
import type { AttachmentAsked } from './asked.js';
import { type CycleView, cycleView } from './cycle.view.js';
import { asSeenBy } from './seen-cycle.js';

/** Joins one file to as many criteria as it proves. */
@Injectable()
export class AttachEvidence {
  constructor(
    private readonly acts: AssessmentActs,
    private readonly cycles: CycleRepository,
    private readonly evidence: EvidenceRepository,
    private readonly shelf: DocumentShelf,
    private readonly tenants: TenantDatabase,
  ) {}

  /** @throws DomainError answersFrozen, criterionExcluded; documentNotSafeYet, or NOT_FOUND of what the actor does not see */
  async execute(actor: ActingActor, input: AttachmentAsked): Promise<CycleView> {
    const keys = demandKeys(input.criterionKeys);
    const { cycleId, requestId = null } = input;
    // The act sees all that is its organisation's, and a guest may join no file but the guest's own.
    const file = await this.tenants.read(readScope(actor), async (reads) => {
      await this.cycles.demandAnswers(reads, actor, 'attachEvidence', { cycleId, keys });
      return this.shelf.safeVersion(reads, input.documentVersionId);
    });
    const asked = { operation: 'attachEvidence', policy: assessmentPolicies.attachEvidence, input };
    return this.acts.run(actor, asked, async (transaction) => {
      const cycle = await this.cycles.lock(transaction, cycleId);
      const mayBeAwaited = requestId !== null && keys.length === 1;
      const answers = keys.map((key) => criterionSeen(cycle, key).answer);
      for (const answer of answers) {
        demandOnAnswer(actor, 'attachEvidence', { tenantId: cycle.tenantId, assigneeId: answer.assigneeId });
        demand(mayJoinEvidence(answer, cycle.state, mayBeAwaited));
      }
      const joining = { answers, file, requestId, by: actor.name };
      const rows = await this.evidence.join(transaction, cycle, joining);
      demandAwaited(cycle, { answers, rows, mayBeAwaited });
      const isValid = file.expiresOn === null || file.expiresOn >= cycle.today;
      const changes = isValid ? rows.filter(({ reopenedAt }) => reopenedAt !== null) : [];
      const saved = await this.cycles.save(transaction, withRows(cycle, rows), {
        answers: changes.map((row) => ({ row, answer: { ...writtenOf(row), isReopened: false }, reopenedAt: null })),
      });
      await appendEvent(transaction, assessmentMoved(saved, cycle.now));
      return cycleView(asSeenBy(saved, actor), actor);
    });
  }
}

function demandKeys(keys: readonly string[]): readonly string[] {
  const max = assessmentLimits.criteriaAtOnce;
  const fits = keys.length > 0 && keys.length <= max;
  if (!fits) throw new DomainError('INVALID_INPUT', { field: 'criterionKeys', min: 1, max });
  return [...new Set(keys)];
}

/** A request that was answered before opens nothing: what was joined under it is taken back with the transaction. */
function demandAwaited(
  { state }: LockedCycle,
  { answers, rows, mayBeAwaited }: JoinedRows & { readonly mayBeAwaited: boolean },
): void {
  const isAwaited = mayBeAwaited && (rows[0]?.requests ?? 0) < (answers[0]?.requests ?? 0);
  for (const answer of answers) demand(mayJoinEvidence(answer, state, isAwaited));
}

interface JoinedRows {
  readonly answers: readonly AnswerRow[];
  readonly rows: readonly AnswerRow[];
}

export function withRows(cycle: LockedCycle, rows: readonly AnswerRow[]): LockedCycle {
  const changed = new Map(rows.map((row) => [row.id, row]));
  return { ...cycle, answers: cycle.answers.map((row) => changed.get(row.id) ?? row) };
}

import { Injectable } from '@nestjs/common';
import { assessmentLimits, assigneeMustSee, cycleMustBeOpen } from '@maillage/labelling-domain';
import { demand, DomainError, isId, newId } from '@maillage/platform-kernel';
import type { ActingActor, WriteTransaction } from '@maillage/platform-server';
import * as statements from '../../persistence/assessment/assignment.statements.js';
import { CycleRepository, type LockedCycle } from '../../persistence/assessment/cycle.repository.js';
import { type LabelPersonRow, LabelPeopleReader } from '../../persistence/assessment/label-people.reader.js';
import { assessmentPolicies } from '../../policy/assessment.policies.js';
import { AssessmentActs } from './assessment-act.js';
import { criterionSeen } from '../../persistence/assessment/assessment-facts.js';
import type { AssignmentAsked } from './asked.js';
import { type CycleView, cycleView } from './cycle.view.js';

@Injectable()
export class AssignCriteria {
  constructor(
    private readonly acts: AssessmentActs,
    private readonly cycles: CycleRepository,
    private readonly people: LabelPeopleReader,
  ) {}

  execute(actor: ActingActor, input: AssignmentAsked): Promise<CycleView> {
    const asked = { operation: 'assignCriteria', policy: assessmentPolicies.assignCriteria, input };
    return this.acts.run(actor, asked, async (transaction) => {
      const keys = demandKeys(input.criterionKeys);
      const cycle = await this.cycles.lockFor(transaction, actor, 'assign', input.cycleId);
      demand(cycleMustBeOpen(cycle.state, 'assign'));
      const answers = keys.map((key) => criterionSeen(cycle, key).answer);
      const person = await this.assignee(transaction, cycle, input.personId ?? null);

      const ids = answers.map(({ id }) => id);
      const name = person?.name ?? null;
      await transaction.rows(statements.assignAnswers, [cycle.tenantId, ids, person?.id ?? null, name]);
      if (person !== null) {
        const access = [newId(cycle.now), cycle.tenantId, cycle.id, person.id, name, cycle.now];
        await transaction.rows(statements.openContribution, access);
      }
      await transaction.rows(statements.closeContributions, [cycle.tenantId, cycle.id, cycle.now]);
      return cycleView(assigned(cycle, ids, person), actor);
    });
  }

  private async assignee(
    transaction: WriteTransaction,
    cycle: LockedCycle,
    personId: string | null,
  ): Promise<LabelPersonRow | null> {
    if (personId === null) return null;
    const among = isId(personId) ? [personId] : [];
    const [person] = await this.people.seatedIn(transaction, cycle.tenantId, cycle.id, among);
    demand(assigneeMustSee(person));
    return person ?? null;
  }
}

function demandKeys(keys: readonly string[]): readonly string[] {
  const max = assessmentLimits.criteriaAtOnce;
  if (keys.length === 0 || keys.length > max)
    throw new DomainError('INVALID_INPUT', { field: 'criterionKeys', min: 1, max });
  return [...new Set(keys)];
}

function assigned(cycle: LockedCycle, ids: readonly string[], person: LabelPersonRow | null): LockedCycle {
  const { id: assigneeId = null, name: assigneeName = null } = person ?? {};
  const answers = cycle.answers.map((row) => (ids.includes(row.id) ? { ...row, assigneeId, assigneeName } : row));
  return { ...cycle, answers };
}

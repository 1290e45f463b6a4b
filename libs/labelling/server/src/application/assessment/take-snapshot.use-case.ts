import { Injectable } from '@nestjs/common';
import { assessmentLimits, cycleMustBeOpen } from '@maillage/labelling-domain';
import { demand, DomainError, isBlank, isLegibleLine } from '@maillage/platform-kernel';
import type { ActingActor } from '@maillage/platform-server';
import { CycleRepository } from '../../persistence/assessment/cycle.repository.js';
import type { SnapshotRow } from '../../persistence/assessment/cycle-row.js';
import { SnapshotRepository } from '../../persistence/assessment/snapshot.repository.js';
import { assessmentPolicies } from '../../policy/assessment.policies.js';
import { AssessmentActs } from './assessment-act.js';
import type { SnapshotAsked } from './asked.js';

@Injectable()
export class TakeSnapshot {
  constructor(
    private readonly acts: AssessmentActs,
    private readonly cycles: CycleRepository,
    private readonly snapshots: SnapshotRepository,
  ) {}

  execute(actor: ActingActor, input: SnapshotAsked): Promise<SnapshotRow> {
    const asked = { operation: 'takeSnapshot', policy: assessmentPolicies.takeSnapshot, input };
    return this.acts.run(actor, asked, async (transaction) => {
      const title = demandTitle(input.title);
      const cycle = await this.cycles.lockFor(transaction, actor, 'takeSnapshot', input.cycleId);
      demand(cycleMustBeOpen(cycle.state, 'takeSnapshot'));
      const taking = { kind: 'dated' as const, title, by: actor.name, at: cycle.now };
      const max = assessmentLimits.snapshotsOfDay;
      const taken = await this.snapshots.takenOfDay(transaction, cycle, taking);
      if (taken >= max) throw new DomainError('tooManySnapshots', { max });
      return this.snapshots.take(transaction, cycle, taking);
    });
  }
}

function demandTitle(title: string): string {
  const max = assessmentLimits.snapshotTitle;
  const fits = !isBlank(title) && title.trim().length <= max && isLegibleLine(title);
  if (!fits) throw new DomainError('INVALID_INPUT', { field: 'title', min: 1, max });
  return title.trim();
}

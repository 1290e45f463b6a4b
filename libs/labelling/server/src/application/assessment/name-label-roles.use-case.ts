import { Injectable } from '@nestjs/common';
import { cycleMustBeOpen, type LabelSeat, labelSeats, seatMustBeHeld } from '@maillage/labelling-domain';
import { demand, isId } from '@maillage/platform-kernel';
import type { ActingActor } from '@maillage/platform-server';
import { CycleRepository } from '../../persistence/assessment/cycle.repository.js';
import { type LabelPersonRow, LabelPeopleReader } from '../../persistence/assessment/label-people.reader.js';
import { assessmentPolicies } from '../../policy/assessment.policies.js';
import { AssessmentActs } from './assessment-act.js';
import type { RolesAsked } from './asked.js';
import { type CycleView, cycleView } from './cycle.view.js';

@Injectable()
export class NameLabelRoles {
  constructor(
    private readonly acts: AssessmentActs,
    private readonly cycles: CycleRepository,
    private readonly people: LabelPeopleReader,
  ) {}

  execute(actor: ActingActor, input: RolesAsked): Promise<CycleView> {
    const asked = { operation: 'nameLabelRoles', policy: assessmentPolicies.nameLabelRoles, input };
    return this.acts.run(actor, asked, async (transaction) => {
      const cycle = await this.cycles.lockFor(transaction, actor, 'nameRoles', input.cycleId);
      demand(cycleMustBeOpen(cycle.state, 'nameRoles'));
      const named = { president: input.presidentId, director: input.directorId, contact: input.contactId };
      const ids = Object.values(named).filter((id): id is string => typeof id === 'string' && isId(id));
      const people = await this.people.seatedIn(transaction, cycle.tenantId, cycle.id, ids);
      const holder = (seat: LabelSeat): LabelPersonRow | null => holderOf(seat, named[seat] ?? null, people);
      const [president, director, contact] = labelSeats.map(holder);

      const columns = {
        ...{ presidentId: president?.id ?? null, presidentName: president?.name ?? null },
        ...{ directorId: director?.id ?? null, directorName: director?.name ?? null },
        ...{ contactId: contact?.id ?? null, contactName: contact?.name ?? null },
      };
      const saved = await this.cycles.save(transaction, cycle, { columns });
      const seats = { president: president ?? null, director: director ?? null, contact: contact ?? null };
      return cycleView({ ...saved, ...seats }, actor);
    });
  }
}

function holderOf(seat: LabelSeat, id: string | null, people: readonly LabelPersonRow[]): LabelPersonRow | null {
  if (id === null) return null;
  const person = people.find((one) => one.id === id);
  demand(seatMustBeHeld(seat, person));
  return person ?? null;
}

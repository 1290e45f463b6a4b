import { Injectable } from '@nestjs/common';
import { demand, demandDay, newId } from '@maillage/platform-kernel';
import { type ActingActor, ActOnce } from '@maillage/platform-server';
import { endTerm, mayEnter } from '@maillage/labelling-domain';
import { commissionPolicies } from '../../policy/commission.policies.js';
import { CloseLostFiles } from '../cycle/close-lost-files.js';
import { addMember, saveTerm } from '../../persistence/commission/commission.statements.js';
import { CommissionRepository } from '../../persistence/commission/commission.repository.js';
import type { MemberEntered, TermEnded } from './asked-of-commission.js';
import { type MemberView, memberView } from './commission.view.js';

/** Who holds the seat at the union sits on the commission from a day on, and until the term ends. */
@Injectable()
export class EnterCommissionMember {
  constructor(
    private readonly acts: ActOnce,
    private readonly members: CommissionRepository,
    private readonly files: CloseLostFiles,
  ) {}

  execute(actor: ActingActor, input: MemberEntered): Promise<MemberView> {
    const asked = { operation: 'enterCommissionMember', policy: commissionPolicies.enterMember, input };
    return this.acts.run(actor, asked, async (transaction) => {
      const { organisationId: tenantId } = actor;
      const { personId, college } = input;
      const startsOn = demandDay('startsOn', input.startsOn);
      const candidate = await this.members.candidate(transaction, tenantId, personId);
      demand(mayEnter(candidate));

      const member = { id: newId(), personId, personName: candidate.name, college, startsOn, endsOn: null };

      await transaction.rows(addMember, [member.id, tenantId, personId, candidate.name, college, startsOn]);
      return memberView(member, actor);
    });
  }

  end(actor: ActingActor, input: TermEnded): Promise<MemberView> {
    const asked = { operation: 'endCommissionTerm', policy: commissionPolicies.endTerm, input };
    return this.acts.run(actor, asked, async (transaction) => {
      const member = await this.members.lockMember(transaction, actor.organisationId, input.memberId);

      const ended = endTerm(member, demandDay('endsOn', input.endsOn));

      const [before] = await transaction.rows<{ organisationIds: string[] }>(saveTerm, [
        ...[ended.id, ended.tenantId, ended.endsOn],
      ]);
      const at = await this.members.after(transaction);
      const steered = before?.organisationIds ?? [];
      await this.files.among(transaction, { personId: ended.personId, unionId: ended.tenantId, steered }, at);
      const { tenantId: _, ...row } = ended;
      return memberView(row, actor);
    });
  }
}

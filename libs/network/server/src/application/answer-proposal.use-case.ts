import { Injectable } from '@nestjs/common';
import { isGone } from '@maillage/network-domain';
import { DomainError, newId } from '@maillage/platform-kernel';
import {
  type ActingActor,
  ActOnce,
  appendEvent,
  idempotent,
  nobody,
  type ReadTransaction,
  StampSource,
  TenantDatabase,
  type WriteTransaction,
} from '@maillage/platform-server';
import * as statements from '../persistence/people.statements.js';
import { directoryPolicies } from '../policy/directory.policies.js';
import type { KeyedInput } from './directory-acts.js';
import { seatChanged } from './network.events.js';
import { demandId } from './demand-text.js';

export interface ProposalAnswerAsked extends KeyedInput {
  readonly proposalId: string;
  readonly accepts: boolean;
}

interface ProposalReader {
  readonly personId: string;
  readonly reads: ReadTransaction;
}

/** A person agrees to a seat in another organisation, or declines; the organisation may withdraw before. */
@Injectable()
export class AnswerProposal {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly acts: ActOnce,
    private readonly stamps: StampSource,
  ) {}

  /** The membership is written in the organisation that asked, and nowhere else. */
  async answer(
    { personId, reads }: ProposalReader,
    { idempotencyKey: key, ...asked }: ProposalAnswerAsked,
  ): Promise<string> {
    demandId(asked.proposalId);
    const [proposal] = await reads.rows<statements.ProposalRow>(statements.proposalById, [asked.proposalId]);
    if (proposal === undefined) throw new DomainError('NOT_FOUND');
    if (proposal.personId !== personId) throw new DomainError('FORBIDDEN', { reason: 'notYourProposal' });
    const scope = { ...nobody, person: personId, writable: [proposal.tenantId], grants: true };
    const request = { personId, key, operation: 'answerProposal', payload: asked };
    return this.tenants.write(scope, (transaction) =>
      idempotent(transaction, request, async () => {
        await settle(transaction, proposal.id, asked.accepts ? 'accepted' : 'declined');
        if (asked.accepts) {
          await openSeat(transaction, proposal);
          const at = await this.stamps.after(transaction);
          await appendEvent(transaction, seatChanged(proposal.tenantId, [personId], at));
        }
        return proposal.id;
      }),
    );
  }

  withdraw(actor: ActingActor, input: KeyedInput & { readonly proposalId: string }): Promise<string> {
    const asked = { operation: 'withdrawProposal', policy: directoryPolicies.withdrawProposal, input };
    return this.acts.run(actor, asked, async (transaction) => {
      demandId(input.proposalId);
      const [proposal] = await transaction.rows<statements.ProposalRow>(statements.proposalById, [input.proposalId]);
      if (proposal === undefined) throw new DomainError('NOT_FOUND');
      if (proposal.tenantId !== actor.organisationId) {
        throw new DomainError('FORBIDDEN', { reason: 'notYourOrganisation' });
      }
      await settle(transaction, proposal.id, 'withdrawn');
      return proposal.id;
    });
  }
}

async function settle(
  transaction: WriteTransaction,
  proposalId: string,
  answer: NonNullable<statements.ProposalRow['answer']>,
): Promise<void> {
  const answered = await transaction.rows(statements.answerProposal, [proposalId, answer]);
  if (answered.length === 0) throw new DomainError('proposalAlreadyAnswered');
}

async function openSeat(transaction: WriteTransaction, proposal: statements.ProposalRow): Promise<void> {
  const { tenantId, personId, role, startsOn, mandate } = proposal;
  const [organisation] = await transaction.rows<statements.OrganisationFactsRow>(statements.organisationFacts, [
    tenantId,
  ]);
  if (organisation === undefined || isGone(organisation.state)) throw new DomainError('organisationGone');
  if (mandate === null) {
    await transaction.rows(statements.addMembership, [newId(), tenantId, personId, role, startsOn]);
    return;
  }
  const { body, position, designation, substituteFor, endsOn } = mandate;
  const held = [body, position, designation, role, substituteFor, startsOn, endsOn];
  await transaction.rows(statements.addMandate, [newId(), tenantId, personId, ...held]);
}

import { Injectable } from '@nestjs/common';
import type { OrganisationState } from '@maillage/network-contract';
import { type DirectoryAct, mayDecideOn, reasonGiven, stateAfter } from '@maillage/network-domain';
import { demand } from '@maillage/platform-kernel';
import type { ActingActor, WriteTransaction } from '@maillage/platform-server';
import { changeState } from '../persistence/organisation-record.statements.js';
import { DirectoryActs, type KeyedInput, recordDecision } from './directory-acts.js';
import { endEverySeat } from './ended-seats.js';

export interface OrganisationDecisionAsked extends KeyedInput {
  readonly organisationId: string;
  readonly reason: string;
}

/** Admits, activates, suspends, reinstates or closes an organisation. */
@Injectable()
export class DecideOnOrganisation {
  constructor(private readonly acts: DirectoryActs) {}

  execute(
    actor: ActingActor,
    act: Exclude<DirectoryAct, 'move' | 'split' | 'merge'>,
    input: OrganisationDecisionAsked,
  ): Promise<string> {
    const asked = { operation: `${act}Organisation`, input, organisationIds: [input.organisationId] };
    return this.acts.run(actor, asked, async (transaction, [organisation]) => {
      if (organisation === undefined) throw new Error('The organisation was not locked');
      const { id, state: from } = organisation;
      demand(reasonGiven(input.reason));
      demand(mayDecideOn(organisation, act));

      const to: OrganisationState = stateAfter(from, act);

      await transaction.rows(changeState, [id, to]);
      const details = act === 'close' ? await endSeats(transaction, id) : {};
      await recordDecision(transaction, actor, { organisationId: id, act, from, to, reason: input.reason, details });
      return id;
    });
  }
}

async function endSeats(transaction: WriteTransaction, id: string): Promise<{ people: number; mandates: number }> {
  const { memberships: people, mandates } = await endEverySeat(transaction, id);
  return { people, mandates };
}

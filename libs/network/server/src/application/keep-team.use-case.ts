import { Injectable } from '@nestjs/common';
import type { Capability, Designation, MandateBody, MandatePosition } from '@maillage/network-contract';
import {
  capabilitiesOf,
  endMayOnlyComeSooner,
  endMustFollowStart,
  mayLend,
  roleOfMandate,
  type RightsInForce,
  someHeadMustRemain,
} from '@maillage/network-domain';
import { demand, demandDay, DomainError, newId } from '@maillage/platform-kernel';
import { type ActingActor, ActOnce, appendEvent, StampSource, type WriteTransaction } from '@maillage/platform-server';
import * as statements from '../persistence/people.statements.js';
import { readRights } from '../persistence/rights.reader.js';
import { directoryPolicies } from '../policy/directory.policies.js';
import { type KeyedInput, recordDecision } from './directory-acts.js';
import { seatChanged } from './network.events.js';
import { demandId, demandText } from './demand-text.js';
import { ProposalMails } from './proposal-mails.js';

export interface MandateAsked extends KeyedInput {
  readonly personId: string;
  readonly body: MandateBody;
  readonly position: MandatePosition;
  readonly designation: Designation;
  readonly startsOn: string;
  readonly endsOn?: string | null;
  readonly substituteForId?: string | null;
}

export interface SeatEndAsked extends KeyedInput {
  readonly seatId: string;
  /** The first day without it; today when not said. */
  readonly endsOn?: string | null;
  readonly reason: string;
}

export interface DelegationAsked extends KeyedInput {
  readonly personId: string;
  readonly capabilities: readonly Capability[];
  readonly startsOn: string;
  readonly endsOn: string;
  readonly reason: string;
}

/** Who holds what in the own organisation: mandates, ends of seats, rights lent. */
@Injectable()
export class KeepTeam {
  constructor(
    private readonly acts: ActOnce,
    private readonly stamps: StampSource,
    private readonly proposals: ProposalMails,
  ) {}

  async openMandate(actor: ActingActor, input: MandateAsked): Promise<string> {
    demandId(input.personId);
    const recipient = await this.proposals.addressOf(input.personId);
    const asked = { operation: 'openMandate', policy: directoryPolicies.openMandate, input };
    return this.acts.run(actor, asked, async (transaction) => {
      const { body, position, designation, startsOn } = input;
      const endsOn = input.endsOn ?? null;
      demandDay('startsOn', startsOn);
      if (endsOn !== null) demandDay('endsOn', endsOn);
      demand(endMustFollowStart(startsOn, endsOn));
      const organisation = await this.ownFacts(transaction, actor);
      const person = await personOf(transaction, input.personId);
      const substituteFor = await holderOf(transaction, actor, input.substituteForId ?? null);
      const role = roleOfMandate(organisation.kind, position);
      const id = newId();
      if (!(await this.isOurs(transaction, person, organisation.id))) {
        const mandate = { body, position, designation, substituteFor, endsOn };
        return this.proposals.propose(transaction, {
          id,
          organisation,
          person,
          calledBy: null,
          role,
          startsOn,
          from: actor.name,
          mandate,
          recipient,
        });
      }
      const held = [body, position, designation, role, substituteFor, startsOn, endsOn];
      await transaction.rows(statements.addMandate, [id, organisation.id, person.id, ...held]);
      const details = { with: person.name, position, substitute: substituteFor !== null };
      await record(transaction, actor, { act: 'mandateOpened', reason: null, details });
      const at = await this.stamps.after(transaction);
      await appendEvent(transaction, seatChanged(actor.organisationId, [person.id], at));
      return id;
    });
  }

  endSeat(actor: ActingActor, input: SeatEndAsked): Promise<string> {
    const asked = { operation: 'endSeat', policy: directoryPolicies.endSeat, input };
    return this.acts.run(actor, asked, async (transaction) => {
      demandId(input.seatId);
      await transaction.rows(statements.lockTeam, [actor.organisationId]);
      const [seat] = await transaction.rows<statements.SeatFactsRow>(statements.seatFacts, [input.seatId]);
      if (seat === undefined) throw new DomainError('NOT_FOUND');
      if (seat.tenantId !== actor.organisationId) throw new DomainError('FORBIDDEN', { reason: 'notYourOrganisation' });
      if (seat.hasEnded) throw new DomainError('seatAlreadyEnded', { endsOn: seat.endsOn });
      const reason = demandText('reason', input.reason, 500);
      const endsOn = input.endsOn ?? seat.today;
      demandDay('endsOn', endsOn);
      demand(endMustFollowStart(seat.startsOn, endsOn));
      demand(endMayOnlyComeSooner(seat.endsOn, endsOn));
      const seats = await transaction.rows<statements.RunningSeatRow>(statements.runningSeats, [actor.organisationId]);
      const at = await this.stamps.after(transaction);
      const { rights } = await readRights(transaction, at);
      demand(someHeadMustRemain(seats, { seatId: seat.id, endsOn }, rights));

      const end = seat.source === 'mandate' ? statements.endMandate : statements.endMembership;
      await transaction.rows(end, [seat.id, endsOn]);
      const act = seat.source === 'mandate' ? 'mandateEnded' : 'membershipEnded';
      const details = { with: seat.name, role: seat.role, endsOn };
      await record(transaction, actor, { act, audience: 'own', reason, details });
      await appendEvent(transaction, seatChanged(actor.organisationId, [seat.personId], at));
      return seat.id;
    });
  }

  lendRights(actor: ActingActor, input: DelegationAsked): Promise<string> {
    const asked = { operation: 'lendRights', policy: directoryPolicies.lendRights, input };
    return this.acts.run(actor, asked, async (transaction) => {
      demandDay('startsOn', input.startsOn);
      demandDay('endsOn', input.endsOn);
      const person = await personOf(transaction, input.personId);
      const seats = await transaction.rows<statements.RunningSeatRow>(statements.runningSeats, [actor.organisationId]);
      const roles = seats.filter(({ personId }) => personId === actor.personId).map(({ role }) => role);
      const held = capabilitiesOf(roles, await this.rights(transaction));
      const hasSeat = person.id !== actor.personId && seats.some(({ personId }) => personId === person.id);
      demand(mayLend(input, held, hasSeat));
      const id = newId();
      const { startsOn, endsOn } = input;
      const lent = [actor.personId, person.id, [...new Set(input.capabilities)], startsOn, endsOn, input.reason.trim()];
      await transaction.rows(statements.addDelegation, [id, actor.organisationId, ...lent]);
      return id;
    });
  }

  endDelegation(actor: ActingActor, input: KeyedInput & { readonly delegationId: string }): Promise<string> {
    const asked = { operation: 'endDelegation', policy: directoryPolicies.endDelegation, input };
    return this.acts.run(actor, asked, async (transaction) => {
      demandId(input.delegationId);
      const [lent] = await transaction.rows<statements.DelegationFactsRow>(statements.delegationById, [
        input.delegationId,
      ]);
      if (lent === undefined) throw new DomainError('NOT_FOUND');
      if (lent.tenantId !== actor.organisationId) throw new DomainError('FORBIDDEN', { reason: 'notYourOrganisation' });
      const ended = await transaction.rows(statements.endDelegation, [lent.id]);
      if (ended.length === 0) throw new DomainError('delegationAlreadyEnded');
      return lent.id;
    });
  }

  /** Somebody who serves here already; others are asked first, former colleagues too. */
  private async isOurs(
    transaction: WriteTransaction,
    person: statements.PersonFactsRow,
    organisationId: string,
  ): Promise<boolean> {
    const seats = await transaction.rows<statements.RunningSeatRow>(statements.runningSeats, [organisationId]);
    return seats.some(({ personId }) => personId === person.id);
  }

  private async ownFacts(transaction: WriteTransaction, actor: ActingActor): Promise<statements.OrganisationFactsRow> {
    const [facts] = await transaction.rows<statements.OrganisationFactsRow>(statements.organisationFacts, [
      actor.organisationId,
    ]);
    if (facts === undefined) throw new DomainError('NOT_FOUND');
    return facts;
  }

  private async rights(transaction: WriteTransaction): Promise<RightsInForce> {
    const { rights } = await readRights(transaction, await this.stamps.after(transaction));
    return rights;
  }
}

async function personOf(transaction: WriteTransaction, id: string): Promise<statements.PersonFactsRow> {
  demandId(id);
  const [person] = await transaction.rows<statements.PersonFactsRow>(statements.personFacts, [id]);
  if (person === undefined) throw new DomainError('NOT_FOUND');
  return person;
}

async function holderOf(transaction: WriteTransaction, actor: ActingActor, id: string | null): Promise<string | null> {
  if (id === null) return null;
  demandId(id);
  const [mandate] = await transaction.rows(statements.runningMandate, [id, actor.organisationId]);
  if (mandate === undefined) throw new DomainError('substituteOfNobody', { field: 'substituteForId' });
  return id;
}

function record(
  transaction: WriteTransaction,
  actor: ActingActor,
  taken: { act: string; audience?: 'own'; reason: string | null; details: Record<string, string | boolean | null> },
): Promise<void> {
  return recordDecision(transaction, actor, { ...taken, from: null, to: null, organisationId: actor.organisationId });
}

import { Injectable } from '@nestjs/common';
import {
  isRealDay,
  juryMayDecide,
  type JuryDecision,
  type JuryMember,
  meetingMustHold,
  memberMayBeRecused,
  moveApplication,
  rankedByScore,
  recusedBy,
  summaryOf,
  titleMustFit,
} from '@maillage/calls-domain';
import { demand, DomainError, isId } from '@maillage/platform-kernel';
import { type ActingActor, stampOf, systemScope, type WriteTransaction } from '@maillage/platform-server';
import { CallRepository, type LockedCall } from '../../persistence/call/call.repository.js';
import { ExaminationRepository } from '../../persistence/examination/examination.repository.js';
import { JuryRepository, type NewItem, type ShortlistedFile } from '../../persistence/jury/jury.repository.js';
import { type ReviewerFacts, ReviewerFactsReader } from '../../persistence/review/reviewer-facts.reader.js';
import { reviewPolicies } from '../../policy/review.policies.js';
import type { AskedOnce, CallAsked } from '../call/asked.js';
import { demandReason } from '../demand-reason.js';
import { examinedApplicationOf, factsInside } from '../examination/examination-facts.js';
import { JuryActs } from './jury-acts.js';
import type { JuryView } from './jury.view.js';

export interface ConveneJuryAsked extends CallAsked {
  readonly heldOn: string;
  readonly place: string;
  readonly quorum: number;
  readonly memberIds: readonly string[];
}

export interface RecuseJurorAsked extends AskedOnce {
  readonly itemId: string;
  readonly personId: string;
  readonly reason: string;
}

export interface DecideJuryItemAsked extends AskedOnce {
  readonly itemId: string;
  readonly decision: JuryDecision;
  readonly motives: string;
  readonly presentIds: readonly string[];
}

/** The meeting of a jury: its agenda in the order of the scores, who keeps out of what, and what it decides, with motives. */
@Injectable()
export class HoldJury {
  constructor(
    private readonly acts: JuryActs,
    private readonly calls: CallRepository,
    private readonly jury: JuryRepository,
    private readonly people: ReviewerFactsReader,
    private readonly examinations: ExaminationRepository,
  ) {}

  convene(actor: ActingActor, input: ConveneJuryAsked): Promise<JuryView> {
    const asked = { operation: 'conveneJury', policy: reviewPolicies.prepare, input };
    return this.acts.run(actor, asked, async (transaction) => {
      await this.calls.subjectFor(transaction, actor, 'convene', input.callId);
      const locked = await this.calls.load(transaction, input.callId);
      demandMeeting(locked, input);
      const { members, items } = await this.agendaOf(transaction, actor, locked, input.memberIds);
      demand(meetingMustHold(members, input.quorum, items.length));
      const meeting = { tenantId: actor.organisationId, callId: input.callId, heldOn: input.heldOn, items };
      const held = { place: input.place.trim(), quorum: input.quorum, members };
      await this.jury.convene(transaction, { ...meeting, ...held, convenedBy: actor.name }, locked.at);
      return input.callId;
    });
  }

  recuse(actor: ActingActor, input: RecuseJurorAsked): Promise<JuryView> {
    const asked = { operation: 'recuseJuror', policy: reviewPolicies.prepare, input };
    return this.acts.run(actor, asked, async (transaction) => {
      const item = await this.jury.item(transaction, input.itemId);
      demand(memberMayBeRecused(item, input.personId));
      const name = item.members.find(({ personId }) => personId === input.personId)?.name ?? '';
      const reason = demandReason(input.reason);
      await this.jury.recuse(transaction, item, { personId: input.personId, name, code: 'declared', reason });
      return item.callId;
    });
  }

  decide(actor: ActingActor, input: DecideJuryItemAsked): Promise<JuryView> {
    const asked = { operation: 'decideJuryItem', policy: reviewPolicies.prepare, input };
    return this.acts.run(actor, asked, async (transaction) => {
      const item = await this.jury.item(transaction, input.itemId);
      const locked = await this.examinations.lockFor(transaction, actor, input.decision, item.applicationId);
      const presentIds = [...new Set(input.presentIds)];
      // A tie that began after the meeting was convened keeps out as one of before.
      const recused = recusedBy(applyingIn(item), item.members, item.recused);
      demand(juryMayDecide({ ...item, recused }, presentIds, input.motives));
      const motives = input.motives.trim();
      const facts = factsInside(locked, locked.terms);
      const stamp = stampOf(actor, locked.at, motives);
      const { application, decision } = moveApplication(examinedApplicationOf(locked), input.decision, stamp, {
        facts,
      });
      await this.examinations.save(transaction, locked, { state: application.state, correctionsUntil: null }, decision);
      const present = item.members.filter(({ personId }) => presentIds.includes(personId)).map(memberOf);
      const said = { decision: input.decision, motives, present, recused };
      await this.jury.decide(transaction, item, said, { by: actor.name, at: locked.at });
      return item.callId;
    });
  }

  /** @throws DomainError jurorUnknown for who is not known to the network */
  private async membersOf(transaction: WriteTransaction, memberIds: readonly string[]): Promise<ReviewerFacts[]> {
    const ids = [...new Set(memberIds)];
    const members = ids.every(isId) ? await this.people.people(transaction, ids) : [];
    if (members.length < ids.length) throw new DomainError('jurorUnknown');
    return members;
  }

  /** All that is shortlisted, also what the person who convenes is kept from: an agenda is whole. */
  private agendaOf(
    transaction: WriteTransaction,
    { organisationId }: ActingActor,
    { call }: LockedCall,
    memberIds: readonly string[],
  ): Promise<{ readonly members: JuryMember[]; readonly items: NewItem[] }> {
    return transaction.within(systemScope(organisationId), async (whole) => {
      const files = await this.jury.shortlist(whole, call.id);
      const members = await this.membersOf(whole, memberIds);
      const scored = files.map((file) => ({ ...file, ...summaryOf(call.terms.grid, file.reviews) }));
      const items = rankedByScore(scored).map((file) => ({
        ...{ applicationId: file.applicationId, leadId: file.leadId, scoreBasisPoints: file.basisPoints },
        recused: recusedBy(applyingIn(file), members),
      }));
      return { members: members.map(memberOf), items };
    });
  }
}

function demandMeeting({ call }: LockedCall, { heldOn, place }: ConveneJuryAsked): void {
  if (call.state !== 'committee') throw new DomainError('committeeNotSitting', { state: call.state });
  if (!isRealDay(heldOn)) throw new DomainError('dayDoesNotExist', { field: 'heldOn', day: heldOn });
  demand(titleMustFit('place', place));
}

function memberOf({ personId, name }: JuryMember): JuryMember {
  return { personId, name };
}

function applyingIn({ leadId, parties }: Pick<ShortlistedFile, 'leadId' | 'parties'>) {
  return { leadId, partnerIds: parties.filter((id) => id !== leadId) };
}

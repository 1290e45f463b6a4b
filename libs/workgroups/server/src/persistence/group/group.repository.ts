import { Injectable } from '@nestjs/common';
import { dayIn, DomainError, isId, newId } from '@maillage/platform-kernel';
import { type ActingActor, StampSource, type WriteTransaction } from '@maillage/platform-server';
import type { GroupChange, LeadCandidate, SeatsTaken, SponsorKind, Workgroup } from '@maillage/workgroups-domain';
import { demandOnGroup, type WorkgroupAction, type WorkgroupSubject } from '../../policy/workgroup.ability.js';
import { decisionRecord } from '../decision.record.js';
import * as statements from './group.statements.js';

/** A group that nobody else can move until the transaction ends, with the instant taken after its lock. */
export interface LockedGroup {
  readonly group: Workgroup;
  readonly version: number;
  readonly sponsor: SponsorKind;
  readonly taken: SeatsTaken;
  readonly at: Date;
}

type LoadedGroup = Workgroup & Pick<LockedGroup, 'version' | 'sponsor' | 'taken'>;

export type TermEnd = 'replaced' | 'stoodDown' | 'termOver' | 'leftOffice' | 'groupClosed';

@Injectable()
export class GroupRepository {
  constructor(private readonly stamps: StampSource) {}

  /**
   * For a person's act: permission is asked before anybody is made to wait.
   *
   * @throws DomainError NOT_FOUND when there is no such group, or the scope does not see it; FORBIDDEN
   */
  async lockFor(
    transaction: WriteTransaction,
    actor: ActingActor,
    action: WorkgroupAction,
    id: string,
  ): Promise<LockedGroup> {
    const { tenantId } = await this.subjectFor(transaction, actor, action, id);
    await transaction.countFor(tenantId);
    return this.lock(transaction, id);
  }

  /** Without a lock, for what nobody waits for. @throws DomainError NOT_FOUND, FORBIDDEN */
  async subjectFor(
    transaction: WriteTransaction,
    actor: ActingActor,
    action: WorkgroupAction,
    id: string,
  ): Promise<WorkgroupSubject> {
    const [seen] = isId(id) ? await transaction.rows<WorkgroupSubject>(statements.subjectById, [id]) : [];
    if (seen === undefined) throw new DomainError('NOT_FOUND');
    demandOnGroup(actor, action, seen);
    return seen;
  }

  async lock(transaction: WriteTransaction, id: string): Promise<LockedGroup> {
    await transaction.rows(statements.lockGroup, [id]);
    return this.load(transaction, id);
  }

  async load(transaction: WriteTransaction, id: string): Promise<LockedGroup> {
    const at = await this.stamps.after(transaction);
    const [loaded] = await transaction.rows<LoadedGroup>(statements.loadGroup, [id]);
    if (loaded === undefined) throw new DomainError('NOT_FOUND');
    const { version, sponsor, taken, ...group } = loaded;
    return { group, version, sponsor, taken, at };
  }

  async sponsorKind(transaction: WriteTransaction, tenantId: string): Promise<SponsorKind> {
    const [found] = await transaction.rows<{ sponsor: SponsorKind }>(statements.sponsorKind, [tenantId]);
    if (found === undefined) throw new DomainError('NOT_FOUND');
    return found.sponsor;
  }

  async add(transaction: WriteTransaction, change: GroupChange): Promise<void> {
    const { group, decision } = change;
    await this.lay(transaction, change);
    await transaction.rows(statements.addDecision, [group.id, decisionRecord(decision)]);
  }

  /** The group and its seats, for whoever tells the decision with something else. */
  async lay(transaction: WriteTransaction, { group, decision }: GroupChange): Promise<void> {
    const { seats, regionSeats } = group.terms;
    const values = [recordOf(group, decision.at), seats, JSON.stringify(regionSeats)];
    await transaction.rows(statements.addGroup, values);
  }

  async save(transaction: WriteTransaction, { group, decision }: GroupChange): Promise<void> {
    const saved = await transaction.rows(statements.saveGroup, [
      recordOf(group, decision.at),
      decisionRecord(decision),
    ]);
    if (saved.length === 0) throw new DomainError('NOT_FOUND');
  }

  async keepSeats(transaction: WriteTransaction, { id, tenantId, terms }: Workgroup): Promise<void> {
    await transaction.rows(statements.keepSeats, [id, tenantId, terms.seats, JSON.stringify(terms.regionSeats)]);
  }

  async candidate(
    transaction: WriteTransaction,
    groupId: string,
    { personId, organisationId, until }: Pick<LeadCandidate, 'personId' | 'organisationId' | 'until'>,
  ): Promise<LeadCandidate> {
    type Facts = Pick<LeadCandidate, 'isDirector' | 'isInBand'>;
    const isAsked = isId(personId) && isId(organisationId);
    const [facts] = isAsked
      ? await transaction.rows<Facts>(statements.leadCandidate, [groupId, personId, organisationId])
      : [];
    return { personId, organisationId, until, ...(facts ?? { isDirector: false, isInBand: false }) };
  }

  /** Whether who leads is the director in office of the Mission for which the lead was given. */
  async leadDirects(transaction: WriteTransaction, groupId: string): Promise<boolean> {
    const [row] = await transaction.rows<{ directs: boolean }>(statements.leadDirects, [groupId]);
    return row?.directs === true;
  }

  async endTerm(transaction: WriteTransaction, groupId: string, at: Date, because: TermEnd): Promise<void> {
    await transaction.rows(statements.endTerm, [groupId, dayIn('Europe/Paris', at), because]);
  }

  /** The group with its new lead, whose term begins today; the one before ends with it. */
  async saveDesignation(transaction: WriteTransaction, { group, decision }: GroupChange): Promise<void> {
    const { at } = decision;
    const values = [recordOf(group, at), decisionRecord(decision), newId(at), dayIn('Europe/Paris', at)];
    if ((await transaction.rows(statements.saveDesignation, values)).length === 0) throw new DomainError('NOT_FOUND');
  }
}

function recordOf({ id, tenantId, state, terms, callsVolunteers, lead, report }: Workgroup, changedAt: Date): string {
  return JSON.stringify({
    ...{ id, tenantId, state, ...terms, callsVolunteers, report, changedAt },
    leadPersonId: lead?.personId ?? null,
    leadOrganisationId: lead?.organisationId ?? null,
    leadUntil: lead?.until ?? null,
  });
}

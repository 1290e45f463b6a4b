import { Injectable } from '@nestjs/common';
import type { Workshop, WorkshopKind, WorkshopTerms } from '@maillage/workgroups-domain';
import { type Decision, DomainError, isId, newId } from '@maillage/platform-kernel';
import {
  type ActingActor,
  likeLiteral,
  type ReadTransaction,
  StampSource,
  type WriteTransaction,
} from '@maillage/platform-server';
import { decisionRecord } from '../decision.record.js';
import { type Listed, listed, mostAsked } from '../listed.js';
import * as statements from './workshop.statements.js';
import type { WorkshopInBriefRow, WorkshopRow } from './workshop.rows.js';

export interface LoadedWorkshop extends WorkshopRow {
  readonly at: Date;
}

export interface WorkshopSearch {
  /** To come, or past: the soonest, or the latest, first. */
  readonly when: 'toCome' | 'past';
  readonly kind: WorkshopKind | null;
  readonly words: string | null;
  readonly mine: boolean;
}

export interface KeptWorkshop extends Workshop {
  readonly audience: readonly string[];
  readonly replay: string | null;
}

@Injectable()
export class WorkshopRepository {
  constructor(private readonly stamps: StampSource) {}

  async one(reads: ReadTransaction, actor: ActingActor, id: string): Promise<WorkshopRow | undefined> {
    const asked = [actor.personId, id, actor.organisationId];
    const [row] = isId(id) ? await reads.rows<WorkshopRow>(statements.workshopById, asked) : [];
    return row;
  }

  async list(
    reads: ReadTransaction,
    { personId }: ActingActor,
    { when, kind, words, mine }: WorkshopSearch,
    now: Date,
  ): Promise<Listed<WorkshopInBriefRow>> {
    const [from, until] = when === 'toCome' ? [now, null] : [null, now];
    const like = words === null || words.trim() === '' ? null : `%${likeLiteral(words.trim())}%`;
    return listed(await reads.rows(statements.workshopList, [personId, from, until, kind, like, mine, mostAsked]));
  }

  /**
   * For an act of who holds it, on seats that nobody takes meanwhile.
   *
   * @throws DomainError NOT_FOUND when the scope does not see it; FORBIDDEN for another's
   */
  async lockFor(transaction: WriteTransaction, actor: ActingActor, id: string): Promise<LoadedWorkshop> {
    const organiserId = await this.organiserOf(transaction, id);
    if (organiserId !== actor.organisationId) throw new DomainError('FORBIDDEN', { reason: 'notYourWorkshop' });
    return this.locked(transaction, actor, id);
  }

  /** For an act of who wants a seat, or gives one back: the seats of the organiser, and nothing else of it. */
  async lockSeats(transaction: WriteTransaction, actor: ActingActor, id: string): Promise<LoadedWorkshop> {
    await transaction.countFor(await this.organiserOf(transaction, id));
    return this.locked(transaction, actor, id);
  }

  /** @returns whether there was nobody of that name; who asks twice at once is refused the second time */
  async register(
    transaction: WriteTransaction,
    { organisationId, personId, name }: ActingActor,
    { id, at }: LoadedWorkshop,
    state: 'registered' | 'waiting',
  ): Promise<string> {
    const registrationId = newId(at);
    const given = [registrationId, id, organisationId, personId, name, state, at];
    if ((await transaction.rows(statements.register, given)).length === 0) throw new DomainError('registeredAlready');
    return registrationId;
  }

  async withdraw(transaction: WriteTransaction, registrationId: string, at: Date): Promise<void> {
    const withdrawn = await transaction.rows(statements.withdraw, [registrationId, at]);
    if (withdrawn.length === 0) throw new DomainError('notRegistered');
  }

  /** @returns the registrations that got a seat, the first in line first */
  async giveSeats(transaction: WriteTransaction, { id, at }: LoadedWorkshop): Promise<readonly string[]> {
    const given = await transaction.rows<{ id: string }>(statements.giveSeats, [id, at]);
    return given.map((one) => one.id);
  }

  async add(
    transaction: WriteTransaction,
    tenantId: string,
    workshop: WorkshopTerms & {
      readonly groupId: string | null;
      readonly audience: readonly string[];
    },
  ): Promise<string> {
    const at = await this.stamps.after(transaction);
    const id = newId(at);
    const { audience, capacity, ...written } = workshop;
    await transaction.rows(statements.addWorkshop, [
      JSON.stringify({ ...written, id, tenantId, at }),
      audience,
      capacity,
    ]);
    return id;
  }

  /** @throws DomainError workshopChangedMeanwhile */
  async save(
    transaction: WriteTransaction,
    { id, version, at }: LoadedWorkshop,
    kept: KeptWorkshop,
    decision: Decision,
  ): Promise<void> {
    const { state, title, summary, kind, band, link, replay, startsAt, endsAt, sequence, capacity, audience } = kept;
    const written = { state, title, summary, kind, band, link, replay, startsAt, endsAt, sequence, at };
    const values = [id, JSON.stringify(written), version, capacity, audience, decisionRecord(decision)];
    const saved = await transaction.rows(statements.saveWorkshop, values);
    if (saved.length === 0) throw new DomainError('workshopChangedMeanwhile');
  }

  async noteAttended(transaction: WriteTransaction, { id, at }: LoadedWorkshop, ids: readonly string[]): Promise<void> {
    await transaction.rows(statements.noteAttended, [id, ids, at]);
  }

  soon(reads: ReadTransaction): Promise<{ readonly workshopId: string; readonly tenantId: string }[]> {
    return reads.rows(statements.workshopsSoon, []);
  }

  /** @returns whether this call was the one that marked it */
  async markReminded(transaction: WriteTransaction, workshopId: string, at: Date): Promise<boolean> {
    return (await transaction.rows(statements.markWorkshopReminded, [workshopId, at])).length > 0;
  }

  private async organiserOf(transaction: WriteTransaction, id: string): Promise<string> {
    const [found] = isId(id) ? await transaction.rows<{ tenantId: string }>(statements.organiserOf, [id]) : [];
    if (found === undefined) throw new DomainError('NOT_FOUND');
    return found.tenantId;
  }

  private async locked(transaction: WriteTransaction, actor: ActingActor, id: string): Promise<LoadedWorkshop> {
    await transaction.rows(statements.lockSeats, [id]);
    const at = await this.stamps.after(transaction);
    const row = await this.one(transaction, actor, id);
    if (row === undefined) throw new DomainError('NOT_FOUND');
    return { ...row, at };
  }
}

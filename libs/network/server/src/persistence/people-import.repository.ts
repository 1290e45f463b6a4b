import { Injectable } from '@nestjs/common';
import { type HeldOrganisation, type HeldPerson, type PersonPlan } from '@maillage/network-domain';
import type { ReadTransaction, UndoObstacle, WriteTransaction } from '@maillage/platform-server';
import * as statements from './people-import.statements.js';

/** People, addresses and memberships as an import reads, writes and takes them back: many at a time. */
@Injectable()
export class PeopleImportRepository {
  async organisations(reads: ReadTransaction): Promise<{ organisations: HeldOrganisation[]; today: string }> {
    const rows = await reads.rows<HeldOrganisation & { today: string }>(statements.organisations, []);
    return { organisations: rows, today: rows[0]?.today ?? '' };
  }

  heldUnder(reads: ReadTransaction, addresses: readonly string[]): Promise<HeldPerson[]> {
    return reads.rows<HeldPerson>(statements.heldUnder, [addresses]);
  }

  async lock(transaction: WriteTransaction): Promise<void> {
    await transaction.rows(statements.lock, []);
  }

  /** @returns the instant at which seats began; null when none did */
  async apply(transaction: WriteTransaction, plans: readonly PersonPlan[]): Promise<Date | null> {
    const { created, renamed, memberships, mandates } = partsOf(plans);
    const people = asJson(created);
    if (created.length > 0) {
      await transaction.rows(statements.addPeople, [people]);
      await transaction.rows(statements.addContacts, [people]);
    }
    await this.rename(transaction, renamed);
    const added: { at: Date }[] = [];
    if (memberships.length > 0)
      added.push(...(await transaction.rows<{ at: Date }>(statements.addMemberships, [asJson(memberships)])));
    if (mandates.length > 0)
      added.push(...(await transaction.rows<{ at: Date }>(statements.addMandates, [asJson(mandates)])));
    return added[0]?.at ?? null;
  }

  async obstacles(transaction: WriteTransaction, plans: readonly PersonPlan[]): Promise<UndoObstacle[]> {
    const { created, renamed, memberships, mandates } = partsOf(plans);
    const values = [asJson(created), asJson(renamed), asJson([...memberships, ...mandates])];
    return transaction.rows<UndoObstacle>(statements.obstacles, values);
  }

  /** @returns the instant by which it was taken back */
  async undo(transaction: WriteTransaction, plans: readonly PersonPlan[]): Promise<Date> {
    const { created, renamed, memberships, mandates } = partsOf(plans);
    const names = renamed.map(({ id, held }) => ({ id, ...held }));
    const values = [idsOf(memberships), idsOf(mandates), idsOf(created), asJson(names)];
    const [taken] = await transaction.rows<{ at: Date }>(statements.takeBack, values);
    const people = created.length;
    const all = { memberships: memberships.length, mandates: mandates.length, contacts: people, people };
    const isWhole = Object.entries({ ...all, names: names.length }).every(
      ([part, count]) => Reflect.get(taken ?? {}, part) === count,
    );
    if (taken === undefined || !isWhole) {
      throw new Error('Row-level security kept a row of an import from being taken back');
    }
    return taken.at;
  }

  private async rename(transaction: WriteTransaction, people: readonly Named[]): Promise<void> {
    if (people.length === 0) return;
    const renamed = await transaction.rows(statements.rename, [asJson(people)]);
    if (renamed.length !== people.length) throw new Error('Row-level security kept a person from changing');
  }
}

interface Named {
  readonly id: string;
  readonly givenName: string;
  readonly familyName: string;
}

function partsOf(plans: readonly PersonPlan[]) {
  return {
    created: plans.flatMap(({ created }) => created ?? []),
    renamed: plans.flatMap(({ renamed }) => renamed ?? []),
    memberships: seatsFrom(plans, 'membership'),
    mandates: seatsFrom(plans, 'mandate'),
  };
}

function seatsFrom(plans: readonly PersonPlan[], source: 'membership' | 'mandate') {
  return plans.flatMap(({ seat }) => (seat?.source === source ? [seat] : []));
}

function idsOf(rows: readonly { id: string }[]): string[] {
  return rows.map(({ id }) => id);
}

function asJson(rows: readonly object[]): string {
  return JSON.stringify(rows);
}

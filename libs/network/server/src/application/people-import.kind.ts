import { Injectable } from '@nestjs/common';
import {
  foldedCode,
  type PersonColumn,
  personColumns,
  type PersonPlan,
  type PersonRow,
  planPeople,
} from '@maillage/network-domain';
import {
  appendEvents,
  derivedId,
  ImportKind,
  type ImportSource,
  type MappedRow,
  type PlannedRow,
  type ReadTransaction,
  type UndoObstacle,
  type WriteTransaction,
} from '@maillage/platform-server';
import { PeopleImportRepository } from '../persistence/people-import.repository.js';
import { seatChanged } from './network.events.js';

const titles: Readonly<Record<PersonColumn, readonly string[]>> = {
  givenName: ['prénom', 'prenoms', 'given name', 'first name'],
  familyName: ['nom', 'nom de famille', 'nom d’usage', 'family name', 'last name', 'surname'],
  email: ['e-mail', 'mail', 'courriel', 'adresse électronique', 'adresse e-mail', 'adresse mail'],
  organisationCode: ['code', 'code de l’organisation', 'code organisation', 'id_milo', 'code structure', 'structure'],
  role: ['rôle', 'fonction', 'poste'],
  startsOn: ['début', 'date de début', 'depuis', 'prise de fonction', 'start', 'since'],
};

/** People and what they are in their organisations. They get no account by it: an invitation is an act of its own. */
@Injectable()
export class PeopleImport extends ImportKind {
  readonly name = 'people';
  readonly capability = 'importDirectory';
  readonly recognises = ['contactEmail'];
  readonly sheets = [
    {
      name: 'people',
      optional: false,
      columns: personColumns.map((name) => ({ name, required: true, titles: titles[name] })),
    },
  ];
  readonly profiles = {};
  /** Rows of people do not lean on each other: those that are refused are mended and given again. */
  readonly takes = 'goodRows';

  constructor(private readonly people: PeopleImportRepository) {
    super();
  }

  async plan(reads: ReadTransaction, { runId, sheets: [sheet] }: ImportSource): Promise<readonly PlannedRow[]> {
    if (sheet === undefined) return [];
    const rows = sheet.rows.map(personRow);
    const addresses = new Set(rows.map(({ cells }) => cells.email.trim().normalize('NFC').toLowerCase()));
    const { organisations, today } = await this.people.organisations(reads);
    const people = await this.people.heldUnder(reads, [...addresses]);
    const planned = planPeople(rows, {
      organisations: new Map(organisations.map((one) => [foldedCode(one.code), one])),
      people: new Map(people.map((one) => [one.email, one])),
      idFor: (key) => derivedId(runId, key),
      today,
    });
    return planned.map((row, index) => ({
      ...row,
      sheet: sheet.sheet,
      line: sheet.rows[index]?.line ?? 0,
      label: rows[index]?.cells.email.trim().slice(0, 254) ?? null,
      writes: writesOf(row.plan),
    }));
  }

  lock(transaction: WriteTransaction): Promise<void> {
    return this.people.lock(transaction);
  }

  /** Of those who came with the file nothing is open yet; of the others a new seat may bind who audits or decides. */
  async apply(transaction: WriteTransaction, rows: readonly PlannedRow[]): Promise<void> {
    const plans = plansOf(rows);
    const at = await this.people.apply(transaction, plans);
    if (at !== null)
      await tellSeats(
        transaction,
        plans.filter(({ created }) => created === null),
        at,
      );
  }

  obstacles(transaction: WriteTransaction, rows: readonly PlannedRow[]): Promise<UndoObstacle[]> {
    return this.people.obstacles(transaction, plansOf(rows));
  }

  async undo(transaction: WriteTransaction, rows: readonly PlannedRow[]): Promise<void> {
    const plans = plansOf(rows);
    const at = await this.people.undo(transaction, plans);
    await tellSeats(transaction, plans, at);
  }
}

/** One event for each organisation in which seats began or were taken back. */
async function tellSeats(transaction: WriteTransaction, plans: readonly PersonPlan[], at: Date): Promise<void> {
  const people = new Map<string, Set<string>>();
  for (const { seat } of plans) {
    if (seat === null) continue;
    people.set(seat.tenantId, (people.get(seat.tenantId) ?? new Set()).add(seat.personId));
  }
  await appendEvents(
    transaction,
    [...people].map(([tenantId, personIds]) => seatChanged(tenantId, [...personIds], at)),
  );
}

function personRow({ cells, shape }: MappedRow): PersonRow {
  return {
    cells: Object.fromEntries(personColumns.map((column) => [column, cells[column] ?? ''])) as PersonRow['cells'],
    shape,
  };
}

function writesOf(plan: PersonPlan | null): string[] {
  const tenants = [plan?.created?.tenantId, plan?.renamed?.tenantId, plan?.seat?.tenantId];
  return [...new Set(tenants.filter((tenant) => tenant !== undefined))];
}

/** What stands in the rows was made by `plan` above. */
function plansOf(rows: readonly PlannedRow[]): PersonPlan[] {
  return rows.flatMap(({ plan }) => (plan === null ? [] : [plan as PersonPlan]));
}

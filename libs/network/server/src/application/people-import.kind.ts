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

  apply(transaction: WriteTransaction, rows: readonly PlannedRow[]): Promise<void> {
    return this.people.apply(transaction, plansOf(rows));
  }

  obstacles(transaction: WriteTransaction, rows: readonly PlannedRow[]): Promise<UndoObstacle[]> {
    return this.people.obstacles(transaction, plansOf(rows));
  }

  undo(transaction: WriteTransaction, rows: readonly PlannedRow[]): Promise<void> {
    return this.people.undo(transaction, plansOf(rows));
  }
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

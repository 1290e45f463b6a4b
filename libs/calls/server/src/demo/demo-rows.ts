import { enterScope, systemPerson, systemScope, valuesOf, type WriteTransaction } from '@maillage/platform-server';

/** In the order in which one needs another. */
const tables = [
  ...['call_question', 'call_answer', 'application', 'application_decision', 'project_plan', 'partner', 'share'],
  ...['partner_decision', 'answer', 'deposit', 'examination', 'examination_decision', 'correction', 'message'],
  ...['annotation', 'review_assignment', 'review', 'jury_meeting', 'jury_item', 'allocation_scenario', 'envelope'],
  ...['award', 'award_decision', 'agreement_signature', 'payment', 'payment_request', 'report', 'report_plan'],
  ...['report_share', 'report_correction', 'report_closing', 'report_figure', 'reminder'],
] as const;

type Table = (typeof tables)[number];
type Row = Readonly<Record<string, unknown>>;

/** Who writes rows: an organisation that sees what they are about, and a person where the rows are a person's own. */
export interface DemoWriter {
  readonly organisationId: string;
  readonly personId: string;
}

interface Bag {
  readonly writer: DemoWriter;
  readonly rows: Map<Table, Row[]>;
}

/** Rows of the demo as they are gathered, written at once: one statement a table, for each who writes. */
export class DemoRows {
  readonly #bags = new Map<string, Bag>();

  /**
   * Each row has the columns of its table, in camel case; all rows of a table have the same.
   *
   * @param writer the organisation by its id, or somebody in its name
   */
  add(writer: string | DemoWriter, table: Table, ...rows: readonly Row[]): void {
    const { organisationId, personId } =
      typeof writer === 'string' ? { organisationId: writer, personId: systemPerson } : writer;
    const key = `${organisationId} ${personId}`;
    const bag = this.#bags.get(key) ?? { writer: { organisationId, personId }, rows: new Map<Table, Row[]>() };
    this.#bags.set(key, bag);
    bag.rows.set(table, [...(bag.rows.get(table) ?? []), ...rows]);
  }

  /** Writes what was gathered, for whichever organisations, and forgets it. */
  async write(transaction: WriteTransaction): Promise<void> {
    const bags = [...this.#bags.values()];
    this.#bags.clear();
    let writing: Bag | null = null;
    for (const [table, bag] of tables.flatMap((table) => bags.map((one) => [table, one] as const))) {
      const rows = bag.rows.get(table) ?? [];
      if (rows.length > 0 && bag !== writing) await transaction.rows(enterScope, valuesOf(scopeOf(bag)));
      if (rows.length > 0) writing = bag;
      await insert(transaction, table, rows);
    }
  }
}

function scopeOf({ writer, rows }: Bag) {
  const { organisationId, personId } = writer;
  return { ...systemScope(organisationId, { writable: tenantsOf(rows, writer) }), person: personId };
}

function tenantsOf(rows: Bag['rows'], { organisationId }: DemoWriter): string[] {
  const tenants = [...rows.values()].flat().map(({ tenantId }) => String(tenantId));
  return [...new Set([organisationId, ...tenants])];
}

async function insert(transaction: WriteTransaction, table: Table, rows: readonly Row[]): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const columns = Object.keys(first).map(columnOf).join(', ');
  const written = rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([key, value]) => [columnOf(key), value])),
  );
  await transaction.rows(
    {
      name: `calls.demo.${table}`,
      text: `insert into calls.${table} (${columns})
        select ${columns} from json_populate_recordset(null::calls.${table}, $1::json)`,
    },
    [JSON.stringify(written)],
  );
}

function columnOf(key: string): string {
  return key.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

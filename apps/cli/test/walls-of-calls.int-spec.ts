import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { isDeepStrictEqual } from 'node:util';
import { apiOperation, apiSchema, type ApiOperation, documentFor } from '../src/verify/answers/api-schema.js';
import { type AskedPortal, openPortal, type PortalAnswer } from '../src/verify/answers/asked-portal.js';
import { filledArguments } from '../src/verify/answers/filled-arguments.js';
import { KeptRows } from '../src/verify/answers/kept-rows.js';
import type { AskedNetwork } from '../src/verify/answers/questioner.js';
import type { Visitor } from '../src/verify/answers/visitors.js';
import { askedNetwork } from '../src/verify/canary-proof.js';
import type { PlantedRow } from '../src/verify/planted-rows.js';
import type { WrittenOperation } from '../src/verify/written-operations.js';
import { aRightsWorld, type RightsWorld } from './rights-world.js';

const minutes = 60_000;

/** Rows of a call that everybody reads, or that hang on no application. */
const ofNoApplication = ['calls.programme', 'calls.call', 'calls.call_decision', 'calls.call_question'];

/** An operation, asked about one row of the application, or about none. */
interface Step {
  readonly operation: WrittenOperation;
  readonly api: ApiOperation;
  readonly given: Readonly<Record<string, unknown>>;
  readonly row: PlantedRow | null;
}

describe('around a deposited application, every operation of the schema', () => {
  let world: RightsWorld;
  let portal: AskedPortal;
  let network: AskedNetwork;
  let application: PlantedRow;
  /** Whoever reviews in the name of one organisation, and serves another one that applies. */
  let conflicted: Visitor;

  beforeAll(async () => {
    world = await aRightsWorld();
    portal = await openPortal(world.scene().runtimeUrl);
    network = askedNetwork(world.scene(), await world.matrix());
    const [found] = network.planted.of('calls.review_assignment').flatMap((assignment) =>
      assignment.facts.openTo.flatMap(({ person, through }) =>
        network.visitors
          .filter(({ facts }) => facts.person === person && facts.tenant === through)
          .filter(({ role }) => network.oracle.has(role, 'readCalls'))
          .filter(() => assignment.facts.bound.includes(person) && through !== assignment.values['lead_id'])
          .map((visitor) => ({ visitor, id: assignment.values['application_id'] })),
      ),
    );
    if (found === undefined) throw new Error('Nobody of the canary network reviews what ties bind to');
    conflicted = found.visitor;
    application = rowsOf('calls.application').find(({ key }) => key === found.id) ?? notThere('its application');
  }, minutes);
  afterAll(async () => {
    await portal.stop();
    await world.leave();
  });

  const notThere = (what: string): never => {
    throw new Error(`The canary network lacks ${what}`);
  };
  const rowsOf = (table: string): readonly PlantedRow[] => network.planted.of(table);
  const isAbout = ({ key, values }: PlantedRow): boolean =>
    key === application.key ||
    values['application_id'] === application.key ||
    (Array.isArray(values['application_ids']) && values['application_ids'].includes(application.key)) ||
    rowsOf('calls.report').some((report) => report.key === values['report_id'] && isAbout(report)) ||
    rowsOf('calls.partner').some((place) => place.key === values['partner_id'] && isAbout(place));
  const rowsAbout = (): PlantedRow[] =>
    network.planted.relations
      .filter(({ name }) => name.startsWith('calls.'))
      .flatMap(({ name }) => rowsOf(name).filter(isAbout));

  /** Each operation of the schema that docs/rights.md puts on rows of calls, about each row of the application. */
  function steps(visitor: Visitor): Step[] {
    const schema = apiSchema();
    return network.operations.flatMap((operation) => {
      const { rows } = operation;
      if (rows.share === 'none' || !rows.table.startsWith('calls.')) return [];
      const api = apiOperation(schema, operation.operation);
      const maker = network.makers[operation.operation] ?? notThere(operation.operation);
      const isOne = rows.share === 'one';
      const about = isOne
        ? rowsOf(rows.table).filter((row) => isAbout(row) || row.key === application.values['call_id'])
        : [null];
      return about.map((row) => {
        const key = row === null ? '' : String(maker.namedBy === undefined ? row.key : row.values[maker.namedBy]);
        const related = (table: string, column: string) => rowsOf(table).filter(({ values }) => values[column] === key);
        const asked = { key, related, asker: visitor.facts, another: '' };
        return { operation, api, row, given: filledArguments(api, maker.arguments?.(asked) ?? {}) };
      });
    });
  }

  /** What an answer shows, field by field, as long as it is not refused. */
  async function answers(visitor: Visitor, { api, given }: Step): Promise<PortalAnswer[]> {
    const fields = Object.values(api.shown?.getFields() ?? {}).filter(({ args }) => args.length === 0);
    const all: PortalAnswer[] = [];
    for (const { name } of fields.length === 0 ? [{ name: null }] : fields) {
      const answer = await portal.ask(visitor, documentFor(api, name), given);
      all.push(answer);
      if (answer.refusal !== null || api.kind === 'mutation') return all;
    }
    return all;
  }

  /** What only these rows hold, in letters: their keys, and the words of which each has its own. */
  const tells = (rows: readonly PlantedRow[], text: string, given: object): string[] => {
    const said = JSON.stringify(given);
    return rows
      .filter(({ key }) => text.includes(key) && !said.includes(key))
      .map(({ table, key }) => `${table} ${key}`);
  };

  async function faultsAroundConflicted(): Promise<string[]> {
    // What one wrote oneself is no secret; that one was given the file is, once something binds.
    const own = ({ table, facts }: PlantedRow): boolean =>
      table === 'calls.interest' || (table !== 'calls.review_assignment' && facts.person === conflicted.facts.person);
    // Figures that are added up for those above the lead applicant are told to all of them.
    const toldAbove = ({ table, values }: PlantedRow): boolean =>
      table === 'calls.report_figure' && values['coordinator_id'] !== conflicted.facts.tenant;
    const secret = rowsAbout().filter((row) => !own(row) && !toldAbove(row));
    expect(secret.length).toBeGreaterThan(30);
    const faults: string[] = [];
    for (const step of steps(conflicted)) {
      const { operation, row, given } = step;
      for (const { text, refusal } of await answers(conflicted, step)) {
        faults.push(...tells(secret, text, given).map((what) => `${operation.operation} tells ${what}`));
        if (row === null || ofNoApplication.includes(row.table)) continue;
        const expected = network.oracle.has(conflicted.role, operation.capability) ? 'NOT_FOUND' : 'FORBIDDEN';
        if (refusal?.code !== expected) {
          faults.push(`${operation.operation} on ${row.table}: ${refusal?.code ?? 'answered'}`);
        }
      }
    }
    return faults;
  }

  test(
    'refuses a reviewer whom something binds, as if the application did not exist, and shows nothing of it',
    async () => {
      expect(await faultsAroundConflicted()).toEqual([]);
      expect(new Set(steps(conflicted).map(({ operation }) => operation.operation)).size).toBeGreaterThan(90);
    },
    3 * minutes,
  );

  test(
    'would tell at once a tie that no policy asks for any more',
    async () => {
      const sound = await world.sql<{ text: string }>(
        `select pg_get_functiondef('calls.bound_organisations'::regproc) as text`,
      );
      await world.sql(`create or replace function calls.bound_organisations(holder uuid) returns setof uuid
        language plpgsql stable rows 10 as $$ begin return; end $$`);

      const faults = await faultsAroundConflicted();

      await world.sql(sound[0]?.text ?? '');
      expect(faults).toEqual(expect.arrayContaining([expect.stringMatching(/^callReviews? /)]));
    },
    3 * minutes,
  );

  test(
    'shows a partner nothing that another partner, or the lead applicant, wrote for itself',
    async () => {
      const [place] = rowsOf('calls.partner').filter(isAbout);
      const partner = network.visitors.find(
        ({ facts, role }) =>
          facts.tenant === place?.values['organisation_id'] && network.oracle.has(role, 'writeApplications'),
      );
      if (partner === undefined) return notThere('somebody who writes for the partner');
      const secret = rowsAbout().filter((row) => !network.oracle.rights.reads(row.table, row.facts, partner.facts));
      expect(secret.map(({ table }) => table)).toEqual(expect.arrayContaining(['calls.share', 'calls.message']));
      const faults: string[] = [];
      for (const step of steps(partner)) {
        if (step.api.kind === 'mutation') continue;
        for (const { text } of await answers(partner, step)) {
          faults.push(...tells(secret, text, step.given).map((what) => `${step.operation.operation} tells ${what}`));
        }
      }

      expect(faults).toEqual([]);
    },
    3 * minutes,
  );

  test(
    'leaves what was deposited as it was, whoever applies or runs the call',
    async () => {
      const deposits = () => world.sql('select * from calls.deposit order by id');
      const before = await deposits();
      const kept = await KeptRows.of(world.scene().superuser, network.planted.relations);
      const changing: string[] = [];
      let done = 0;
      for (const visitor of whoeverActs()) {
        for (const step of steps(visitor).filter(({ api }) => api.kind === 'mutation')) {
          const [answer] = await answers(visitor, step);
          if (answer?.refusal !== null) continue;
          done += 1;
          const after = await deposits();
          if (!before.every((row) => after.some((other) => isDeepStrictEqual(row, other)))) {
            changing.push(step.operation.operation);
          }
          await kept.changes();
        }
      }
      await kept.release();

      expect(changing).toEqual([]);
      expect(done).toBeGreaterThan(10);
    },
    4 * minutes,
  );

  /** One for each role of the lead applicant and of who runs the call that may write there. */
  function whoeverActs(): Visitor[] {
    const { tenant, about } = application.facts;
    const writing = ['writeApplications', 'depositApplications', 'signOffApplications', 'coordinateCalls'];
    const acting = network.visitors.filter(
      ({ facts, role }) =>
        [tenant, about].includes(facts.tenant) && writing.some((capability) => network.oracle.has(role, capability)),
    );
    return [...new Map(acting.map((one) => [`${one.facts.tenant} ${one.role}`, one])).values()];
  }
});

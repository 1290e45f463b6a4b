import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type FreshDatabase, freshDatabase } from '@maillage/platform-testing';
import { Client } from 'pg';
import { tenthOfToday } from '../src/verify/mutants/try-mutants.js';
import { readRights, rightsPage } from '../src/verify/rights-document.js';
import { questionMakers, unaskedOperations } from '../src/verify/questions.js';
import {
  exceptionDifferences,
  operationDifferences,
  roleDifferences,
  routeDifferences,
} from '../src/verify/written-differences.js';
import { proveRightsOn, type RightsProof } from '../src/verify/verify-rights.js';

const minute = 60_000;
const seed = Date.now() % 1_000_000;
const tenth = tenthOfToday();
const effort = { storm: { workers: 4, transactionsOfWorker: 5 }, questions: 500, seed, mutants: tenth };

describe('the proof of rights', () => {
  let database: FreshDatabase;

  beforeEach(async () => {
    database = await freshDatabase();
  });
  afterEach(() => database.drop());

  test(
    `finds the rights as docs/rights.md says them, with questions of seed ${seed} and tenth ${tenth} of the broken rules`,
    async () => {
      const proof = await prove(readRights());

      expect(proof).toMatchObject({ foreignCells: [], catalogueViolations: [], leaks: [] });
      expect(proof).toMatchObject({ mutantsAlive: [], disagreements: [], longOperations: [] });
      expect(proof.tried.cells).toBeGreaterThan(100_000);
      expect(proof.tried.mutants).toBeGreaterThan(20);
    },
    5 * minute,
  );

  test('finds a table that nobody wrote about', async () => {
    await asSuperuser('create table pooling.novelty (id uuid primary key, tenant_id uuid not null)');

    const proof = await prove(readRights());

    expect(proof.foreignCells).toEqual([
      expect.stringContaining('docs/rights.md has no line for pooling.novelty'),
      expect.stringContaining('No canary stands in pooling.novelty'),
    ]);
    expect(proof.catalogueViolations).toEqual(['pooling.novelty: row-level security is not enabled and forced.']);
  });

  test.each([
    ['a capability', '| `joinCampaign` | `joinCampaigns` |', '| `joinCampaign` | `declareNeeds` |'],
    ['a write set', '| `signOut` | `signedIn` | session |', '| `signOut` | `signedIn` | own |'],
  ])('finds %s that is written differently from the code', (_, line, other) => {
    const page = written().replace(line, other);

    expect(operationDifferences(readRights(written()))).toEqual([]);
    expect(operationDifferences(readRights(page))).toHaveLength(2);
  });

  test('finds a route beside GraphQL that is written differently from the code', () => {
    const page = written().replace(
      '| `GET /exports/:id/file` | `signedIn` |',
      '| `GET /exports/:id/file` | `anyone` |',
    );

    expect(routeDifferences(readRights(written()))).toEqual([]);
    expect(routeDifferences(readRights(page))).toHaveLength(2);
  });

  test('finds a role that is given more than is written', () => {
    const page = written().replace('`leadAssessment`, `answerAssessment`, ', '`answerAssessment`, ');

    expect(roleDifferences(readRights(written()))).toEqual([]);
    expect(roleDifferences(readRights(page))).toHaveLength(2);
  });

  test('finds an operation that no question asks', () => {
    const { campaign, ...others } = questionMakers;

    expect(campaign).toBeDefined();
    expect(unaskedOperations(readRights())).toEqual([]);
    expect(unaskedOperations(readRights(), others)).toEqual([expect.stringContaining('No question asks campaign')]);
  });

  test('finds a question about an operation that is not written', () => {
    const page = written().replace(/^\| `closeCampaign`.*\n/m, '');

    expect(unaskedOperations(readRights(page))).toEqual([expect.stringContaining('A question asks closeCampaign')]);
  });

  test('finds an exception that is written and not made', () => {
    const line = '| `network.account_email` | `uniqueWithinTenant` |';
    const page = written().replace(line, '| `network.another` | `uniqueWithinTenant` |');

    expect(exceptionDifferences(readRights(written()))).toEqual([]);
    expect(exceptionDifferences(readRights(page))).toHaveLength(2);
  });

  test('refuses a page whose words it does not know', () => {
    const page = written().replace(
      '| `platform.outbox_event` | `machine` |',
      '| `platform.outbox_event` | `machines` |',
    );

    expect(() => readRights(page)).toThrow('neither "nobody" nor bands');
  });

  /** The page with its columns drawn together, so that a test can name a part of a line. */
  function written(): string {
    return readFileSync(rightsPage, 'utf8').replaceAll(/ +\|/g, ' |');
  }

  function prove(rights: ReturnType<typeof readRights>): Promise<RightsProof> {
    const canaries = { superuser: database.url('superuser'), runtime: database.url('runtime') };
    return proveRightsOn({ canaries, demo: null }, { written: rights, effort });
  }

  async function asSuperuser(statement: string): Promise<void> {
    const superuser = new Client({ connectionString: database.url('superuser') });
    await superuser.connect();
    await superuser.query(statement);
    await superuser.end();
  }
});

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { callsRefusals } from '@maillage/calls-domain';
import { documentsRefusals } from '@maillage/documents-domain';
import { formRefusals } from '@maillage/forms-domain';
import {
  assessmentRefusals,
  carriedRefusals,
  commissionRefusals,
  cycleRefusals,
  frameworkRefusals,
  labelCampaignRefusals,
  labelRefusals,
} from '@maillage/labelling-domain';
import { accountRefusals, networkRefusals } from '@maillage/network-domain';
import { savingsRefusals } from '@maillage/pooling-domain';
import {
  groupCampaignRefusals,
  serviceRefusals,
  surveyRefusals,
  workgroupsRefusals,
  workRefusals,
} from '@maillage/workgroups-domain';
import {
  askAct,
  type PortalDatabase,
  portalDatabase,
  refusalOf,
  storyPortalFolder,
  storyPortalUrl,
  writtenRows,
} from '../src/index.js';
import { coordinatorRefusals, termsRefusals } from './refusals/coordinator-refusals.js';
import { memberRefusals, needRefusals } from './refusals/member-refusals.js';
import { refusalCast } from './refusals/refusal-cast.js';
import type { RefusalCast, Refused } from './refusals/refused-act.js';

/** Shown by the story of requests, or by the one of incidents. */
const ofRequests = ['UNAUTHENTICATED', 'NOT_FOUND', 'INTERNAL', 'signInRefused', 'idempotencyKeyReused'];

/** Shown where the rules of accounts, of lists, of documents, of the label and of calls are tried. */
const ofOthers: readonly string[] = [
  ...documentsRefusals,
  ...[...frameworkRefusals, ...assessmentRefusals, ...carriedRefusals, ...cycleRefusals],
  ...[...commissionRefusals, ...labelRefusals, ...labelCampaignRefusals],
  ...['archiveNotReady', 'archiveForgotten', 'archivesOnTheWay', 'tooManyArchives', 'nothingToArchive'],
  ...callsRefusals,
  ...formRefusals,
  ...savingsRefusals,
  ...[...workgroupsRefusals, ...surveyRefusals, ...serviceRefusals, ...workRefusals, ...groupCampaignRefusals],
  ...accountRefusals,
  ...networkRefusals,
  ...['secondFactorNeeded', 'secondFactorMissing', 'tooManyViews', 'tooManyExports'],
];
const ofFiles = /^(import|export)[A-Z]/;

describe('a campaign refuses, says why and writes nothing:', () => {
  let database: PortalDatabase;
  let cast: RefusalCast;

  beforeAll(async () => {
    database = await portalDatabase(storyPortalFolder());
    cast = await refusalCast(storyPortalUrl(), database);
  });

  afterAll(() => database.close());

  const tables: [string, readonly Refused[]][] = [
    ['the answer of', memberRefusals],
    ['an answer with', needRefusals],
    ['to its coordinator, or to another,', coordinatorRefusals],
    ['a draft with', termsRefusals],
  ];

  describe.each(tables)('%s', (_, table) => {
    test.each(table)('%s', async (_sentence, code, arrange) => {
      const { by, act, input, params = {}, campaign } = await arrange(cast);
      const idempotencyKey = randomUUID();
      const before = await kept(campaign?.id);

      const answer = await askAct(by, act, { ...input, idempotencyKey });

      expect(refusalOf(answer)).toEqual({ code, params });
      expect(answer.data?.done).toBeUndefined();
      expect(await kept(campaign?.id)).toEqual(before);
      const claimed = await database.rows('select key from platform.idempotent_request where key = $1', [
        idempotencyKey,
      ]);
      expect(claimed).toEqual([]);
    });
  });

  test('has a row here for every code of the schema, but those of requests in general and of others', () => {
    const schema = readFileSync(join(import.meta.dirname, '../../../schema.graphql'), 'utf8');
    const named = /enum RefusalCode \{([^}]*)\}/.exec(schema)?.[1]?.trim().split(/\s+/);

    const shown = tables.flatMap(([, table]) => table.map(([, code]) => code));

    expect(new Set([...shown, ...ofRequests, ...ofOthers])).toEqual(
      new Set(named?.filter((code) => !ofFiles.test(code)) ?? []),
    );
  });

  function kept(campaignId: string | undefined): Promise<object[]> {
    return campaignId === undefined ? Promise.resolve([]) : writtenRows(database, campaignId);
  }
});

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  auditsOf,
  copChecks,
  demoPassword,
  demoPeople,
  type FailingPortal,
  faultsTold,
  faultsUntold,
  type ForcedFailure,
  forcedFailures,
  insideShown,
  leaksOf,
  portalDatabase,
  positivesOf,
  type RunningMaillage,
  signedIn,
  startMaillage,
  storyPortalUrl,
} from '../src/index.js';

const minutes = 60_000;

describe('what strangers try on the API', () => {
  test('is let happen in none of the thirteen ways that an audit knows', async () => {
    expect(copChecks).toHaveLength(13);
    expect(await positivesOf(`${storyPortalUrl()}/graphql`)).toEqual([]);
  });

  test('is let happen in four ways or more where a server is left as it comes', async () => {
    const apollo = new ApolloServer({ typeDefs: 'type Query { me: String }', resolvers: {} });
    const { url } = await startStandaloneServer(apollo, { listen: { port: 0, host: '127.0.0.1' } });

    const positives = await positivesOf(url);

    await apollo.stop();
    expect(positives.length).toBeGreaterThanOrEqual(4);
  });

  test('is found wanting where everything is answered alike', async () => {
    const deaf = await serving((_, response) => response.setHeader('content-type', 'text/html').end('<p>Welcome</p>'));

    const findings = await auditsOf(deaf.url);

    deaf.close();
    expect(faultsTold(findings)).not.toEqual([]);
    expect(faultsUntold(findings)).not.toEqual([]);
  });
});

describe('an answer that says no', () => {
  let portal: RunningMaillage;
  let failing: FailingPortal;
  let close: () => Promise<void>;

  beforeAll(async () => {
    portal = await startMaillage({ demo: true });
    const database = await portalDatabase(portal.dataDir);
    close = database.close;
    failing = { url: portal.url, database, officer: await signedIn(portal.url, demoPeople.officer, demoPassword) };
  }, 2 * minutes);

  afterAll(async () => {
    await close();
    await portal.stop();
  });

  test(
    'shows nothing of the inside, whatever failed',
    async () => {
      expect(forcedFailures.length).toBeGreaterThanOrEqual(40);
      expect(await leaksOf(failing)).toEqual([]);
    },
    2 * minutes,
  );

  test('is found out when it shows the inside, and when there was nothing to say no to', async () => {
    const told = (text: string, isRefused: boolean): ForcedFailure => ({
      name: 'told',
      provoke: () => Promise.resolve({ text, isRefused }),
    });

    const leaks = await leaksOf(failing, [
      told('relation "campaign" does not exist', true),
      told('at answer (/usr/lib/node/x.js:12:3)', true),
      told('{"data":{}}', false),
      told('{"errors":[{"message":"INTERNAL"}]}', true),
    ]);

    expect(leaks).toHaveLength(3);
  });

  test.each([
    'duplicate key value violates unique constraint "campaign_pkey"',
    'select id from pooling.campaign where id = $1',
    'Error: connect ECONNREFUSED 127.0.0.1:5432',
    'QueryFailedError: permission denied for table account',
    '/home/somebody/maillage/node_modules/pg/lib/client.js:694',
    'invalid input syntax at or near "from"',
  ])('would be told from its inside: %s', (text) => {
    expect(insideShown(text)).toBeDefined();
  });
});

async function serving(answer: Parameters<typeof createServer>[1]): Promise<{ url: string; close: () => Server }> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/graphql`, close: () => server.close() };
}

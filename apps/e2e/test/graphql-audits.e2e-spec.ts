import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type AuditResult, serverAudits } from 'graphql-http';
import { type RunningMaillage, startMaillage, storyPortalUrl } from '../src/index.js';

describe('GraphQL over HTTP', () => {
  let developed: RunningMaillage;

  beforeAll(async () => {
    developed = await startMaillage({ env: { NODE_ENV: 'development' } });
  });

  afterAll(() => developed.stop());

  it('keeps to the standard, with at most three recommendations not followed', async () => {
    const failures = await failuresOf(developed.url);

    expect(failures.filter(({ status }) => status === 'error')).toEqual([]);
    expect(failures.filter(({ status }) => status === 'warn').length).toBeLessThanOrEqual(3);
  });

  it('fails exactly the two audits that ask for a type, where introspection is off', async () => {
    const failures = await failuresOf(storyPortalUrl());

    const errors = failures.filter(({ status }) => status === 'error');
    expect(errors.map(({ query }) => query)).toEqual([
      expect.stringContaining('__type'),
      expect.stringContaining('__type'),
    ]);
  });
});

interface Failure {
  name: string;
  status: string;
  reason: string;
  /** The last body that the audit sent. */
  query: string;
}

async function failuresOf(url: string): Promise<Failure[]> {
  const failures: Failure[] = [];
  let query = '';
  const fetchFn: typeof fetch = (input, init) => {
    query = String(init?.body ?? input);
    return fetch(input, init);
  };
  for (const { fn } of serverAudits({ url: `${url}/graphql`, fetchFn })) {
    const result: AuditResult = await fn();
    if (result.status !== 'ok')
      failures.push({ name: result.name, status: result.status, reason: result.reason, query });
  }
  return failures;
}

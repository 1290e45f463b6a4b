import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  auditsOf,
  faultsTold,
  faultsUntold,
  type RunningMaillage,
  startMaillage,
  storyPortalUrl,
} from '../src/index.js';

describe('GraphQL over HTTP', () => {
  let developed: RunningMaillage;

  beforeAll(async () => {
    developed = await startMaillage({ env: { NODE_ENV: 'development' } });
  });

  afterAll(() => developed.stop());

  it('keeps to the standard, with at most three recommendations not followed', async () => {
    const findings = await auditsOf(`${developed.url}/graphql`);

    expect(faultsTold(findings)).toEqual([]);
    expect(findings.audits).toBeGreaterThan(50);
  });

  it('fails exactly the two audits that ask for a type, where introspection is off', async () => {
    expect(faultsUntold(await auditsOf(`${storyPortalUrl()}/graphql`))).toEqual([]);
  });
});

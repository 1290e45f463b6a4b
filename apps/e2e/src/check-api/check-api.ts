import { portalDatabase } from '../server/portal-database.js';
import { signedIn } from '../server/signed-in.js';
import { startMaillage } from '../server/start-maillage.js';
import { copChecks, positivesOf } from './cop-checks.js';
import { forcedFailures, leaksOf } from './forced-failures.js';
import { type AuditFindings, auditsOf, faultsTold, faultsUntold } from './http-audits.js';

const officer = 'achats@arml-cvl.example';
const demoPassword = 'maillage-demo';

/** What was tried on the API from outside, and what went wrong. */
export interface ApiCheck {
  readonly positives: readonly string[];
  readonly told: AuditFindings;
  readonly untold: AuditFindings;
  readonly leaks: readonly string[];
}

/** On a portal of its own in production settings, and on one that tells its schema for the audits that ask for it. */
export async function checkApi(): Promise<ApiCheck> {
  const told = await onPortal({ env: { NODE_ENV: 'development' } }, ({ url }) => auditsOf(`${url}/graphql`));
  return onPortal({ demo: true }, async ({ url, dataDir }) => {
    const endpoint = `${url}/graphql`;
    const positives = await positivesOf(endpoint);
    const untold = await auditsOf(endpoint);
    const database = await portalDatabase(dataDir);
    try {
      const leaks = await leaksOf({ url, database, officer: await signedIn(url, officer, demoPassword) });
      return { positives, told, untold, leaks };
    } finally {
      await database.close();
    }
  });
}

async function onPortal<Result>(
  options: Parameters<typeof startMaillage>[0],
  work: (portal: Awaited<ReturnType<typeof startMaillage>>) => Promise<Result>,
): Promise<Result> {
  const portal = await startMaillage(options);
  try {
    return await work(portal);
  } finally {
    await portal.stop();
  }
}

export function faultsOf({ positives, told, untold, leaks }: ApiCheck): string[] {
  return [...positives, ...faultsTold(told), ...faultsUntold(untold), ...leaks];
}

/** By the names that the promises of security have: F6, F7 and F8. */
export function figuresOf({ positives, told, untold, leaks }: ApiCheck): object {
  return {
    F6: { positive: positives.length, of: copChecks.length },
    F7: { audits: told.audits, withIntrospection: countsOf(told), withoutIntrospection: countsOf(untold) },
    F8: { leaks: leaks.length, of: forcedFailures.length },
  };
}

function countsOf({ failures }: AuditFindings): object {
  const errors = failures.filter(({ status }) => status === 'error');
  return {
    errors: errors.length,
    askingForTypes: errors.filter(({ query }) => query.includes('__type')).length,
    warnings: failures.filter(({ status }) => status === 'warn').length,
  };
}

export function textOf(check: ApiCheck): string {
  const { positives, told, untold, leaks } = check;
  const failed = ({ failures }: AuditFindings, status: string): number =>
    failures.filter((failure) => failure.status === status).length;
  const lines = [
    `${positives.length} of ${copChecks.length} abuses are let happen`,
    ...positives.map((name) => `  ${name}`),
    `${failed(told, 'error')} errors and ${failed(told, 'warn')} warnings in ${told.audits} audits of GraphQL over HTTP`,
    ...faultsTold(told).map((name) => `  ${name}`),
    `${failed(untold, 'error')} errors where the schema is not told: two audits ask for it`,
    ...faultsUntold(untold).map((name) => `  ${name}`),
    `${leaks.length} of ${forcedFailures.length} forced failures show the inside`,
    ...leaks.map((leak) => `  ${leak}`),
  ];
  return `${lines.join('\n')}\n`;
}

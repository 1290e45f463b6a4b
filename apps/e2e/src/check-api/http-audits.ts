import { type AuditResult, serverAudits } from 'graphql-http';

export interface AuditFailure {
  readonly name: string;
  readonly status: 'error' | 'warn' | 'notice';
  /** The last body that the audit sent. */
  readonly query: string;
}

export interface AuditFindings {
  readonly audits: number;
  readonly failures: readonly AuditFailure[];
}

/** The audits of the standard of GraphQL over HTTP. */
export async function auditsOf(endpoint: string): Promise<AuditFindings> {
  const failures: AuditFailure[] = [];
  let query = '';
  const fetchFn: typeof fetch = (input, init) => {
    query = String(init?.body ?? input);
    return fetch(input, init);
  };
  const audits = serverAudits({ url: endpoint, fetchFn });
  for (const { fn } of audits) {
    const { name, status }: AuditResult = await fn();
    if (status !== 'ok') failures.push({ name, status, query });
  }
  return { audits: audits.length, failures };
}

/** With introspection on: no error, and at most three recommendations that are not followed. */
export function faultsTold({ failures }: AuditFindings): string[] {
  const errors = failures.filter(({ status }) => status === 'error').map(({ name }) => name);
  const warnings = failures.filter(({ status }) => status === 'warn').map(({ name }) => name);
  return [...errors, ...(warnings.length > mostWarnings ? warnings : [])];
}

/** With introspection off: exactly the two audits fail that ask for a type. */
export function faultsUntold({ failures }: AuditFindings): string[] {
  const errors = failures.filter(({ status }) => status === 'error');
  const others = errors.filter(({ query }) => !query.includes('__type')).map(({ name }) => name);
  return errors.length === 2 ? others : [`${errors.length} audits fail where two must`, ...others];
}

const mostWarnings = 3;

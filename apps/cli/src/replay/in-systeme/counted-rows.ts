import type { Client } from 'pg';

/** The same figures counted from the rows, one at a time, in plain code: nothing of the product's own adding up is used. */
export interface CountedRows {
  readonly grantCents: number;
  readonly grantsByYear: ReadonlyMap<number, number>;
  readonly achieved: ReadonlyMap<string, number>;
  readonly spentCents: number;
  readonly plannedCents: number;
}

interface ShareRow {
  readonly number: number;
  readonly answers: Readonly<Record<string, unknown>>;
}

interface PlanRow {
  readonly number: number;
  readonly grant_cents: string | number;
  readonly planned: Readonly<Record<string, number>>;
}

/** @param superuser reads past row-level security */
export async function countRows(superuser: Client, applicationId: string): Promise<CountedRows> {
  const shares = await superuser.query<ShareRow>(
    `select report.number, share.answers from calls.report_share share join calls.report on report.id = share.report_id
     where report.application_id = $1 and share.sent_at is not null`,
    [applicationId],
  );
  const plans = await superuser.query<PlanRow>(
    `select report.number, own.grant_cents, own.planned from calls.report_plan own join calls.report on report.id = own.report_id
     where report.application_id = $1`,
    [applicationId],
  );
  const last = Math.max(...shares.rows.map(({ number }) => number));
  const grantsByYear = new Map<number, number>();
  let [grantCents, plannedCents, spentCents] = [0, 0, 0];
  for (const { number, grant_cents: grant, planned } of plans.rows) {
    grantCents += Number(grant);
    grantsByYear.set(number, (grantsByYear.get(number) ?? 0) + Number(grant));
    if (number === last) for (const cents of Object.values(planned)) plannedCents += cents;
  }
  const achieved = new Map<string, number>();
  for (const { number, answers } of shares.rows) {
    if (number !== last) continue;
    for (const [key, value] of Object.entries(answers)) {
      if (typeof value !== 'number') continue;
      if (key.startsWith('spent.')) spentCents += value;
      if (!key.startsWith('figure.')) continue;
      const code = key.slice('figure.'.length);
      achieved.set(code, (achieved.get(code) ?? 0) + value);
    }
  }
  return { grantCents, grantsByYear, achieved, spentCents, plannedCents };
}

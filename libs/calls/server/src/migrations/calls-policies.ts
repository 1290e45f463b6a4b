/** The words in which the policies of this context are written; docs/rights.md says what each band means. */

export const tenant = `(select nullif(current_setting('app.tenant', true), '')::uuid)`;
export const signedIn = `(select nullif(current_setting('app.person', true), '')) is not null`;
const listed = (setting: string): string =>
  `any ((select nullif(current_setting('app.${setting}', true), '')::uuid[])::uuid[])`;

export const writable = `tenant_id = ${listed('writable')}`;
export const machine = `(select current_setting('app.machine', true)) = 'on'`;

/** Rows of the own organisation, for who sees it whole: a guest of it sees nothing by this. */
export const whole = `tenant_id = ${tenant} and tenant_id = ${listed('visible')}`;

/** Rows that their owner addresses to the organisation, for who sees it whole. */
export const addressed = `${tenant} = any (readers) and ${tenant} = ${listed('visible')}`;

/** Whether the call, or the application, that a row is about is seen by who asks. */
export const callSeen = (table: string): string => `exists (select from calls.call where call.id = ${table}.call_id)`;
export const applicationSeen = (table: string): string =>
  `exists (select from calls.application where application.id = ${table}.application_id)`;
/** Told to those who apply as they are now, lead and partners: whoever left reads it no more, whoever is only invited not yet. */
export const applied = (table: string): string =>
  `exists (select from calls.application where application.id = ${table}.application_id
    and (application.tenant_id = ${tenant} or ${tenant} = any (application.readers) and ${tenant} = any (application.parties)))`;
export const partnerSeen = (table: string): string =>
  `exists (select from calls.partner where partner.id = ${table}.partner_id)`;
export const reportSeen = (table: string): string =>
  `exists (select from calls.report where report.id = ${table}.report_id)`;

export function guarded(
  table: string,
  { read, insert, update }: { read: readonly string[]; insert: string; update?: string },
): string {
  return `
alter table calls.${table} enable row level security;
alter table calls.${table} force row level security;
${read.map((using, index) => `create policy ${table}_read_${index + 1} on calls.${table} for select using (${using});`).join('\n')}
create policy ${table}_insert on calls.${table} for insert with check (${insert});
${update === undefined ? '' : `create policy ${table}_update on calls.${table} for update using (${update}) with check (${update});`}`;
}

/** The words in which the policies of this context are written; docs/rights.md says what each band means. */

export const tenant = `(select nullif(current_setting('app.tenant', true), '')::uuid)`;
export const person = `(select nullif(current_setting('app.person', true), '')::uuid)`;
const signedIn = `(select nullif(current_setting('app.person', true), '')) is not null`;
const listed = (setting: string): string =>
  `any ((select nullif(current_setting('app.${setting}', true), '')::uuid[])::uuid[])`;
const item = (name: string): string =>
  `'${name}' = any ((select nullif(current_setting('app.upward', true), '')::text[])::text[])`;

export const writable = `tenant_id = ${listed('writable')}`;
export const steered = `tenant_id = ${listed('steered')}`;

/** Rows of the own organisation, for who sees it whole: a guest of it sees nothing by this. */
export const own = `tenant_id = ${tenant} and tenant_id = ${listed('visible')}`;

/** `upward`: the own rows, and those of the organisations below where the level may see the item. */
export const upward = (name: 'labelProgress' | 'labelAnswers', column = 'tenant_id'): string =>
  `${column} = ${listed('visible')} and (${column} = ${tenant} or ${item(name)})`;

/** `assigned`: of a cycle that is open to the person by name, in the name of the organisation that sent this person. */
export const assigned = (rights: readonly ('audit' | 'decide' | 'contribute')[], column = 'cycle_id'): string =>
  `${column} in (select access.cycle_id from labelling.cycle_access access
    where access.person_id = ${person} and access.through_id = ${tenant} and access.closed_at is null
      and access.access_right in (${rights.map((right) => `'${right}'`).join(', ')}))`;

/** The same, for as long as the seat, the term and the independence last that opened it. */
export function openTo(rights: Parameters<typeof assigned>[0], column = 'cycle_id'): string {
  const asked = rights.map((right) => `'${right}'`).join(', ');
  return `${column} in (select labelling.open_files(${person}, ${tenant}, array[${asked}]))`;
}

/** `entrusted`: given to the person by name, in the own organisation. */
export const entrusted = `tenant_id = ${tenant} and assignee_id = ${person}`;

/** `withAnswer`: seen with the answer that it is about. */
export const withAnswer = (table: string): string =>
  `exists (select from labelling.answer where answer.tenant_id = ${table}.tenant_id and answer.id = ${table}.answer_id)`;

/** `addressed`: to the organisation, for who sees it whole. */
export const addressed = `${tenant} = any (readers) and ${tenant} = ${listed('visible')}`;

export const network = signedIn;

/** `register`: of whoever holds the number that stands on a label, and of all who are signed in. */
export const register = `${signedIn} or verification_code = (select nullif(current_setting('app.token', true), ''))`;

export function guarded(
  table: string,
  { read, insert, update, remove }: { read: readonly string[]; insert: string; update?: string; remove?: string },
): string {
  return `
alter table labelling.${table} enable row level security;
alter table labelling.${table} force row level security;
${read.map((using, index) => `create policy ${table}_read_${index + 1} on labelling.${table} for select using (${using});`).join('\n')}
create policy ${table}_insert on labelling.${table} for insert with check (${insert});
${update === undefined ? '' : `create policy ${table}_update on labelling.${table} for update using (${update}) with check (${update});`}
${remove === undefined ? '' : `create policy ${table}_delete on labelling.${table} for delete using (${remove});`}`;
}

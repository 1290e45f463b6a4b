/** The words in which the policies of this context are written; docs/rights.md says what each band means. */

export const tenant = `(select nullif(current_setting('app.tenant', true), '')::uuid)`;
export const person = `(select nullif(current_setting('app.person', true), '')::uuid)`;
const listed = (setting: string): string =>
  `any ((select nullif(current_setting('app.${setting}', true), '')::uuid[])::uuid[])`;

export const writable = `tenant_id = ${listed('writable')}`;
export const counted = `tenant_id = ${listed('counted')}`;
export const machine = `(select current_setting('app.machine', true)) = 'on'`;

/** Who asks sees the organisation whole: no guest of it does. */
const seesWhole = `${tenant} = ${listed('visible')}`;
/** The act writes rows of the organisation in whose name it is done. */
const writes = `${tenant} = ${listed('writable')}`;

/** Rows of the own organisation, for who sees it whole. */
export const whole = `tenant_id = ${tenant} and ${seesWhole}`;

/** Rows whose owner addresses them to the organisation that a column names. */
export const addressedBy = (column: string): string => `${column} = ${tenant} and ${seesWhole}`;

/** Whether the group that a row is about is seen by who asks. */
export const groupSeen = (table: string): string =>
  `exists (select from workgroups.workgroup where workgroup.id = ${table}.group_id)`;

const leads = (group: string): string => `(${group}.tenant_id = ${tenant}
    or (${group}.lead_organisation_id = ${tenant} and ${group}.lead_person_id = ${person})) and ${seesWhole}`;

/** Rows of a group that the organisation sponsors, or that the person signed in leads in its name. */
export const led = (table: string): string =>
  `exists (select from workgroups.workgroup led where led.id = ${table}.group_id and ${leads('led')})`;

/** The same, in an act that writes. */
export const ledInAct = (table: string): string => `${writes} and ${led(table)}`;

/** Rows of a group in which the organisation takes part: as its sponsor, as the lead's, or as a member. */
export const takesPart = (table: string): string => `${seesWhole} and (
    exists (select from workgroups.workgroup part where part.id = ${table}.group_id
      and ${tenant} in (part.tenant_id, part.lead_organisation_id))
    or exists (select from workgroups.membership part where part.group_id = ${table}.group_id
      and part.tenant_id = ${tenant} and part.state = 'member'))`;

/** The own row of a group, for who leads it: the group itself is looked at, not what hangs on it. */
export const ledItself = `${writes} and ${leads('workgroup')}`;

/** Who leads a group may stop leading it, and hands it on to nobody: the sponsor alone designates. */
export const leftToLeadOrNobody = `workgroup.lead_person_id is null
    or (workgroup.lead_organisation_id = ${tenant} and workgroup.lead_person_id = ${person})`;

export interface Guards {
  readonly read: readonly string[];
  readonly insert: string;
  readonly update?: string;
  /** Where a row may be changed into what it could not be changed from. */
  readonly updateCheck?: string;
  readonly delete?: string;
}

/** Row-level security of one table, forced. */
export function guarded(table: string, guards: Guards): string {
  const { read, insert, update, updateCheck = update } = guards;
  const name = `workgroups.${table}`;
  return `
alter table ${name} enable row level security;
alter table ${name} force row level security;
${read.map((using, index) => `create policy ${table}_read_${index + 1} on ${name} for select using (${using});`).join('\n')}
create policy ${table}_insert on ${name} for insert with check (${insert});
${update === undefined ? '' : `create policy ${table}_update on ${name} for update using (${update}) with check (${updateCheck});`}
${guards.delete === undefined ? '' : `create policy ${table}_delete on ${name} for delete using (${guards.delete});`}`;
}

/** The columns that every table of decisions has. */
export const decisionTable = `
  id uuid primary key,
  tenant_id uuid not null,
  act text not null,
  from_state text,
  to_state text not null,
  person_id uuid,
  person_name text not null,
  decided_at timestamptz not null,
  reason text`;

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Views of lists kept under a name, and the likeness of words that searches ask for. Bands as in docs/rights.md. */
export class SavedViews20261122000034 implements MigrationInterface {
  readonly name = 'SavedViews20261122000034';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create extension pg_trgm with schema platform');
    await runner.query(table);
    await runner.query(rowPolicies);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table platform.saved_view');
    await runner.query('drop extension pg_trgm');
  }
}

const table = `
create table platform.saved_view (
  id uuid primary key,
  tenant_id uuid not null,
  person_id uuid not null,
  list text not null check (length(list) between 1 and 40),
  name text not null check (length(name) between 1 and 60),
  search text not null check (length(search) <= 500),
  shared boolean not null,
  unique (tenant_id, id)
);
create index saved_view_of_list on platform.saved_view (tenant_id, list);
grant select, insert, delete on platform.saved_view to maillage_runtime;
`;

const personal = `(person_id = (select nullif(current_setting('app.person', true), '')::uuid) or shared)`;
const read = `tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid) and ${personal}`;
const written = `tenant_id = any ((select nullif(current_setting('app.writable', true), '')::uuid[])::uuid[])
    and ${personal}`;

const rowPolicies = `
alter table platform.saved_view enable row level security;
alter table platform.saved_view force row level security;
create policy saved_view_read on platform.saved_view for select using (${read});
create policy saved_view_insert on platform.saved_view for insert with check (${written});
create policy saved_view_delete on platform.saved_view for delete using (${written});
`;

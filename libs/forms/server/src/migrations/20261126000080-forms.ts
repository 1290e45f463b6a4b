import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Forms and their versions. Answers are rows of whoever asks. Bands as in docs/rights.md. */
export class Forms20261126000080 implements MigrationInterface {
  readonly name = 'Forms20261126000080';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(policies);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema forms cascade');
  }
}

const tables = `
create schema forms;
grant usage on schema forms to maillage_runtime;

create table forms.form (
  id uuid primary key,
  tenant_id uuid not null,
  title text not null check (length(title) between 1 and 200),
  model_tenant_id uuid,
  model_version_id uuid,
  created_at timestamptz not null,
  published_at timestamptz,
  unique (tenant_id, id),
  check ((model_tenant_id is null) = (model_version_id is null))
);
create index form_of_tenant on forms.form (tenant_id, id desc);
grant select, insert, update (title, published_at), delete on forms.form to maillage_runtime;

create table forms.form_version (
  id uuid primary key,
  tenant_id uuid not null,
  form_id uuid not null,
  number integer not null check (number > 0),
  state text not null check (state in ('draft', 'published', 'retired')),
  definition jsonb not null,
  revision integer not null default 1 check (revision > 0),
  created_at timestamptz not null,
  published_at timestamptz,
  retired_at timestamptz,
  decided_by text not null,
  unique (tenant_id, id),
  unique (tenant_id, form_id, number),
  foreign key (tenant_id, form_id) references forms.form (tenant_id, id),
  check ((state = 'draft') = (published_at is null)),
  check ((state = 'retired') = (retired_at is not null))
);
create unique index one_draft_of_form on forms.form_version (tenant_id, form_id) where state = 'draft';
grant select, insert, update (state, definition, revision, published_at, retired_at, decided_by), delete
  on forms.form_version to maillage_runtime;
alter table forms.form add foreign key (model_tenant_id, model_version_id)
  references forms.form_version (tenant_id, id) on delete set null deferrable;

create function forms.keep_published_definition() returns trigger language plpgsql as $$
begin
  if old.state <> 'draft' and (new.definition <> old.definition or new.number <> old.number
    or new.published_at is distinct from old.published_at) then
    raise exception using errcode = 'check_violation', constraint = 'published_definition_is_immutable',
      message = 'A published version of a form is never rewritten.';
  end if;
  return new;
end $$;
create trigger keep_published_definition before update on forms.form_version
  for each row execute function forms.keep_published_definition();

create view forms.form_version_card with (security_invoker = true) as
  select version.id, version.tenant_id, version.form_id, form.title, version.number, version.state, version.definition,
    form.model_version_id
  from forms.form_version version
  join forms.form on form.tenant_id = version.tenant_id and form.id = version.form_id
  where version.published_at is not null;
grant select on forms.form_version_card to maillage_runtime;
`;

const tenant = `(select nullif(current_setting('app.tenant', true), '')::uuid)`;
const listed = (setting: string): string =>
  `any ((select nullif(current_setting('app.${setting}', true), '')::uuid[])::uuid[])`;
const whole = `tenant_id = ${tenant} and tenant_id = ${listed('visible')}`;
const told = `published_at is not null and (select nullif(current_setting('app.person', true), '')) is not null`;
const writable = `tenant_id = ${listed('writable')}`;
const unpublished = `${writable} and published_at is null`;

const policies = `
${guarded('form')}
${guarded('form_version')}
create policy form_insert on forms.form for insert with check (${writable} and (model_version_id is null
  or exists (select from forms.form_version model where model.id = model_version_id)));
create policy form_version_insert on forms.form_version for insert with check (${writable});
`;

function guarded(table: string): string {
  return `
alter table forms.${table} enable row level security;
alter table forms.${table} force row level security;
create policy ${table}_whole on forms.${table} for select using (${whole});
create policy ${table}_told on forms.${table} for select using (${told});
create policy ${table}_update on forms.${table} for update using (${writable}) with check (${writable});
create policy ${table}_delete on forms.${table} for delete using (${unpublished});`;
}

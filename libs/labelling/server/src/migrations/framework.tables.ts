export const frameworkTables = `
create table labelling.framework (
  id uuid primary key,
  tenant_id uuid not null,
  code text not null check (code ~ '^[a-z][a-z0-9-]{1,60}$'),
  title text not null check (length(title) between 1 and 200),
  audience text not null check (audience in ('missions', 'associations')),
  is_demo boolean not null default false,
  created_at timestamptz not null,
  unique (tenant_id, id),
  unique (tenant_id, code)
);
grant select, insert, update (title) on labelling.framework to maillage_runtime;

create table labelling.framework_version (
  id uuid primary key,
  tenant_id uuid not null,
  framework_id uuid not null,
  number integer not null check (number > 0),
  state text not null check (state in ('draft', 'published', 'retired')),
  content jsonb not null,
  content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'),
  validity_months integer not null default 36 check (validity_months between 6 and 120),
  follow_up_months integer not null default 18 check (follow_up_months between 3 and 60),
  contradictory_days integer not null default 15 check (contradictory_days between 5 and 90),
  created_at timestamptz not null,
  published_at timestamptz,
  retired_at timestamptz,
  decided_by text not null,
  unique (tenant_id, id),
  unique (tenant_id, framework_id, number),
  foreign key (tenant_id, framework_id) references labelling.framework (tenant_id, id),
  check ((state = 'draft') = (published_at is null))
);
grant select, insert, delete, update (state, content, content_hash, validity_months, follow_up_months, contradictory_days,
  published_at, retired_at, decided_by) on labelling.framework_version to maillage_runtime;

create function labelling.keep_published_content() returns trigger language plpgsql as $$
begin
  if old.state <> 'draft' and (new.content <> old.content or new.content_hash <> old.content_hash
    or new.number <> old.number or new.published_at <> old.published_at) then
    raise exception using errcode = 'check_violation', constraint = 'published_content_is_immutable',
      message = 'A published version of a framework is never rewritten.';
  end if;
  return new;
end $$;
create trigger keep_published_content before update on labelling.framework_version
  for each row execute function labelling.keep_published_content();
`;

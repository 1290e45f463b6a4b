const decision = `
  act text not null,
  from_state text,
  to_state text not null,
  person_id uuid,
  person_name text not null,
  decided_at timestamptz not null,
  reason text`;

/** Programmes, calls, what was decided of them, and what is asked and answered about them. */
export const callTables = `
create table calls.programme (
  id uuid primary key,
  tenant_id uuid not null,
  title text not null check (length(title) between 1 and 200),
  description text not null,
  created_at timestamptz not null,
  unique (tenant_id, id)
);
grant select, insert, update (title, description) on calls.programme to maillage_runtime;

create table calls.call (
  id uuid primary key,
  tenant_id uuid not null,
  programme_id uuid,
  model_tenant_id uuid,
  model_id uuid,
  locked text[] not null default '{}',
  state text not null check (state in ('draft', 'announced', 'open', 'closed', 'instructing', 'committee', 'decided',
    'funding', 'closedOut', 'cancelled')),
  published boolean not null default false,
  title text not null check (length(title) between 1 and 200),
  opens_at timestamptz,
  closes_at timestamptz,
  deposits_until timestamptz,
  form_version_id uuid,
  terms jsonb not null,
  version integer not null default 1,
  changed_at timestamptz not null,
  unique (tenant_id, id),
  foreign key (tenant_id, programme_id) references calls.programme (tenant_id, id),
  foreign key (model_tenant_id, model_id) references calls.call (tenant_id, id),
  check ((model_tenant_id is null) = (model_id is null)),
  check (state not in ('announced', 'open', 'closed', 'instructing', 'committee', 'decided', 'funding', 'closedOut') or published),
  check (state <> 'draft' or not published)
);
create index call_order on calls.call (changed_at desc, id desc);
create index call_due on calls.call (deposits_until) where state = 'open';
grant select, insert, update (programme_id, locked, state, published, title, opens_at, closes_at, deposits_until,
  form_version_id, terms, version, changed_at) on calls.call to maillage_runtime;

create table calls.call_decision (
  id uuid primary key,
  tenant_id uuid not null,
  call_id uuid not null,${decision},
  foreign key (tenant_id, call_id) references calls.call (tenant_id, id)
);
create index decision_of_call on calls.call_decision (call_id, id);
grant select, insert on calls.call_decision to maillage_runtime;

create table calls.call_question (
  id uuid primary key,
  tenant_id uuid not null,
  call_id uuid not null,
  coordinator_id uuid not null,
  readers uuid[] not null,
  body text not null check (length(body) between 1 and 10000),
  person_id uuid not null,
  person_name text not null,
  asked_at timestamptz not null,
  unique (tenant_id, id),
  foreign key (coordinator_id, call_id) references calls.call (tenant_id, id)
);
create index question_of_call on calls.call_question (call_id, id);
grant select, insert on calls.call_question to maillage_runtime;

create table calls.call_answer (
  id uuid primary key,
  tenant_id uuid not null,
  call_id uuid not null,
  asker_id uuid not null,
  question_id uuid not null,
  readers uuid[] not null,
  question text not null check (length(question) between 1 and 10000),
  body text not null check (length(body) between 1 and 10000),
  is_public boolean not null,
  person_id uuid not null,
  person_name text not null,
  answered_at timestamptz not null,
  unique (tenant_id, question_id),
  foreign key (tenant_id, call_id) references calls.call (tenant_id, id),
  foreign key (asker_id, question_id) references calls.call_question (tenant_id, id)
);
create index answer_of_call on calls.call_answer (call_id, id);
grant select, insert on calls.call_answer to maillage_runtime;
`;

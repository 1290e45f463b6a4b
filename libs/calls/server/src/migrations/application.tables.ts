import { answeredFiles, indexOfFiles } from './answered-files.columns.js';

const decision = `
  act text not null,
  from_state text,
  to_state text not null,
  person_id uuid,
  person_name text not null,
  decided_at timestamptz not null,
  reason text`;

/** Applications, what was decided of them by those who apply and by those who examine, answers, deposits, messages. */
export const applicationTables = `
create table calls.application (
  id uuid primary key,
  tenant_id uuid not null,
  call_id uuid not null,
  coordinator_id uuid not null,
  form_version_id uuid not null,
  state text not null check (state in ('draft', 'partnersPending', 'awaitingSignOff', 'submitted', 'resubmitted', 'withdrawn')),
  title text not null check (length(title) between 1 and 200),
  sign_off_asked_by uuid,
  signed_off_at timestamptz,
  signed_off_by text,
  deposits integer not null default 0 check (deposits >= 0),
  readers uuid[] not null default '{}',
  parties uuid[] not null check (tenant_id = any (parties)),
  version integer not null default 1,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  unique (tenant_id, id),
  unique (tenant_id, id, coordinator_id),
  foreign key (coordinator_id, call_id) references calls.call (tenant_id, id),
  check ((signed_off_at is null) = (signed_off_by is null)),
  check (state not in ('submitted', 'resubmitted') or deposits > 0)
);
create index application_of_tenant on calls.application (tenant_id, changed_at desc, id desc);
create index application_of_call on calls.application (call_id, id);
grant select, insert, update (state, title, sign_off_asked_by, signed_off_at, signed_off_by, deposits, readers, parties, version,
  changed_at) on calls.application to maillage_runtime;

create table calls.application_decision (
  id uuid primary key,
  tenant_id uuid not null,
  application_id uuid not null,${decision},
  foreign key (tenant_id, application_id) references calls.application (tenant_id, id)
);
create index decision_of_application on calls.application_decision (application_id, id);
grant select, insert on calls.application_decision to maillage_runtime;

create table calls.answer (
  id uuid primary key,
  tenant_id uuid not null,
  application_id uuid not null,
  lead_id uuid not null,
  field_key text not null check (length(field_key) between 1 and 100),
  value jsonb,
  ${answeredFiles('value')},
  readers uuid[] not null,
  version integer not null default 1,
  changed_at timestamptz not null,
  changed_by text not null,
  unique (tenant_id, application_id, field_key),
  foreign key (lead_id, application_id) references calls.application (tenant_id, id)
);
create index answer_of_application on calls.answer (application_id);
${indexOfFiles('answer')}
grant select, insert, update (value, readers, version, changed_at, changed_by) on calls.answer to maillage_runtime;

create table calls.deposit (
  id uuid primary key,
  tenant_id uuid not null,
  application_id uuid not null,
  coordinator_id uuid not null,
  number integer not null check (number > 0),
  readers uuid[] not null,
  content text not null,
  ${answeredFiles('content::jsonb')},
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  is_late boolean not null,
  person_id uuid not null,
  person_name text not null,
  deposited_at timestamptz not null,
  unique (tenant_id, application_id, number),
  check (sha256 = encode(sha256(convert_to(content, 'UTF8')), 'hex')),
  foreign key (tenant_id, application_id, coordinator_id) references calls.application (tenant_id, id, coordinator_id)
);
create index deposit_of_application on calls.deposit (application_id, number);
${indexOfFiles('deposit')}
grant select, insert on calls.deposit to maillage_runtime;

create function calls.refuse_change_of_deposit() returns trigger language plpgsql as $$
begin
  raise exception 'A deposit is never changed' using errcode = 'integrity_constraint_violation';
end $$;
create trigger deposit_is_never_changed before update or delete on calls.deposit
  for each row execute function calls.refuse_change_of_deposit();
create trigger deposits_are_never_emptied before truncate on calls.deposit
  for each statement execute function calls.refuse_change_of_deposit();

create table calls.message (
  id uuid primary key,
  tenant_id uuid not null,
  application_id uuid not null,
  lead_id uuid not null,
  audience text not null check (audience in ('own', 'consortium', 'coordinator', 'everyone')),
  readers uuid[] not null,
  body text not null check (length(body) between 1 and 10000),
  person_id uuid not null,
  person_name text not null,
  written_at timestamptz not null,
  foreign key (lead_id, application_id) references calls.application (tenant_id, id)
);
create index message_of_application on calls.message (application_id, id);
grant select, insert on calls.message to maillage_runtime;

create table calls.examination (
  id uuid primary key,
  tenant_id uuid not null,
  application_id uuid not null,
  lead_id uuid not null,
  state text not null check (state in ('admissibility', 'changesRequested', 'review', 'shortlisted', 'reserveList',
    'awarded', 'awardedPartially', 'rejected', 'inadmissible')),
  deposit_number integer not null check (deposit_number > 0),
  corrections_until timestamptz,
  version integer not null default 1,
  changed_at timestamptz not null,
  unique (tenant_id, id),
  unique (tenant_id, application_id),
  foreign key (lead_id, application_id, tenant_id) references calls.application (tenant_id, id, coordinator_id)
);
grant select, insert, update (state, deposit_number, corrections_until, version, changed_at) on calls.examination to maillage_runtime;

create table calls.examination_decision (
  id uuid primary key,
  tenant_id uuid not null,
  examination_id uuid not null,${decision},
  foreign key (tenant_id, examination_id) references calls.examination (tenant_id, id)
);
create index decision_of_examination on calls.examination_decision (examination_id, id);
grant select, insert on calls.examination_decision to maillage_runtime;

create table calls.correction (
  id uuid primary key,
  tenant_id uuid not null,
  application_id uuid not null,
  lead_id uuid not null,
  deposit_number integer not null,
  organisation_id uuid,
  field_key text not null check (length(field_key) between 1 and 100),
  kind text not null check (kind in ('incorrect', 'incomplete', 'outdated')),
  body text not null check (length(body) between 1 and 10000),
  person_name text not null,
  asked_at timestamptz not null,
  until timestamptz not null,
  cancelled_at timestamptz,
  unique (tenant_id, id),
  foreign key (lead_id, application_id, tenant_id) references calls.application (tenant_id, id, coordinator_id)
);
create index correction_of_application on calls.correction (application_id, id);
grant select, insert, update (cancelled_at) on calls.correction to maillage_runtime;
`;

/** Scenarios of sharing, envelopes of calls, what is granted out of them, agreements, and payments. */
export const awardTables = `
create table calls.allocation_scenario (
  id uuid primary key,
  tenant_id uuid not null,
  call_id uuid not null,
  title text not null check (length(title) between 1 and 200),
  rule jsonb not null,
  envelope_cents bigint not null check (envelope_cents >= 0),
  lines jsonb not null,
  application_ids uuid[] not null,
  allocated_cents bigint not null check (allocated_cents between 0 and envelope_cents),
  left_cents bigint not null check (left_cents = envelope_cents - allocated_cents),
  created_at timestamptz not null,
  created_by text not null,
  chosen_at timestamptz,
  chosen_by text,
  unique (tenant_id, id),
  foreign key (tenant_id, call_id) references calls.call (tenant_id, id),
  check ((chosen_at is null) = (chosen_by is null))
);
create unique index one_chosen_scenario on calls.allocation_scenario (tenant_id, call_id) where chosen_at is not null;
create index scenario_of_call on calls.allocation_scenario (call_id, id);
grant select, insert, update (chosen_at, chosen_by) on calls.allocation_scenario to maillage_runtime;

create table calls.envelope (
  id uuid primary key,
  tenant_id uuid not null,
  call_id uuid not null,
  amount_cents bigint not null check (amount_cents >= 0),
  committed_cents bigint not null default 0,
  unique (tenant_id, id),
  unique (tenant_id, call_id),
  foreign key (tenant_id, call_id) references calls.call (tenant_id, id),
  constraint never_overspent check (committed_cents between 0 and amount_cents)
);
grant select, insert, update (committed_cents) on calls.envelope to maillage_runtime;

create table calls.award (
  id uuid primary key,
  tenant_id uuid not null,
  call_id uuid not null,
  application_id uuid not null,
  lead_id uuid not null,
  state text not null check (state in ('proposed', 'approved', 'agreementSent', 'signed', 'active', 'amended', 'reporting',
    'settled', 'cancelled')),
  amount_cents bigint not null check (amount_cents > 0),
  schedule jsonb not null,
  onward jsonb not null,
  readers uuid[] not null default '{}',
  agreement_number integer not null default 0 check (agreement_number >= 0),
  agreement text,
  agreement_sha256 text,
  version integer not null default 1,
  changed_at timestamptz not null,
  unique (tenant_id, id),
  unique (tenant_id, id, application_id, lead_id),
  foreign key (tenant_id, call_id) references calls.envelope (tenant_id, call_id),
  foreign key (lead_id, application_id, tenant_id) references calls.application (tenant_id, id, coordinator_id),
  check ((agreement_number = 0) = (agreement is null)),
  check (agreement_sha256 is not distinct from encode(sha256(convert_to(agreement, 'UTF8')), 'hex'))
);
create unique index one_award on calls.award (tenant_id, application_id) where state <> 'cancelled';
create index award_of_call on calls.award (call_id);
grant select, insert, update (state, amount_cents, schedule, onward, readers, agreement_number, agreement, agreement_sha256,
  version, changed_at) on calls.award to maillage_runtime;

create table calls.award_decision (
  id uuid primary key,
  tenant_id uuid not null,
  award_id uuid not null,
  application_id uuid not null,
  lead_id uuid not null,
  act text not null,
  from_state text,
  to_state text not null,
  amount_cents bigint not null,
  person_id uuid,
  person_name text not null,
  decided_at timestamptz not null,
  reason text,
  unique (tenant_id, id),
  foreign key (tenant_id, award_id, application_id, lead_id) references calls.award (tenant_id, id, application_id, lead_id)
);
create index decision_of_award on calls.award_decision (award_id, id);
grant select, insert on calls.award_decision to maillage_runtime;

create table calls.agreement_signature (
  id uuid primary key,
  tenant_id uuid not null,
  coordinator_id uuid not null,
  award_id uuid not null,
  application_id uuid not null,
  lead_id uuid not null,
  agreement_number integer not null check (agreement_number > 0),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  readers uuid[] not null,
  person_id uuid not null,
  person_name text not null,
  signed_at timestamptz not null,
  unique (tenant_id, id),
  unique (tenant_id, award_id, agreement_number),
  foreign key (coordinator_id, award_id, application_id, lead_id)
    references calls.award (tenant_id, id, application_id, lead_id),
  check (tenant_id in (coordinator_id, lead_id))
);
create index signature_of_award on calls.agreement_signature (award_id);
grant select, insert on calls.agreement_signature to maillage_runtime;

create table calls.payment (
  id uuid primary key,
  tenant_id uuid not null,
  award_id uuid not null,
  application_id uuid not null,
  lead_id uuid not null,
  readers uuid[] not null,
  number integer not null check (number > 0),
  kind text not null check (kind in ('advance', 'interim', 'final')),
  condition text not null check (condition in ('signature', 'interimReport', 'finalReport', 'none')),
  amount_cents bigint not null check (amount_cents > 0),
  due_on date not null,
  checked_at timestamptz,
  checked_by text,
  paid_on date,
  withdrawn_at timestamptz,
  unique (tenant_id, id),
  unique (tenant_id, id, application_id, lead_id),
  foreign key (tenant_id, award_id, application_id, lead_id) references calls.award (tenant_id, id, application_id, lead_id),
  check ((checked_at is null) = (checked_by is null)),
  check (paid_on is null or checked_at is not null)
);
create index payment_of_award on calls.payment (award_id, number);
grant select, insert, update (checked_at, checked_by, paid_on, withdrawn_at) on calls.payment to maillage_runtime;

create table calls.payment_request (
  id uuid primary key,
  tenant_id uuid not null,
  coordinator_id uuid not null,
  payment_id uuid not null,
  application_id uuid not null,
  readers uuid[] not null,
  note text not null check (length(note) <= 10000),
  person_id uuid not null,
  person_name text not null,
  asked_at timestamptz not null,
  unique (tenant_id, id),
  unique (tenant_id, payment_id),
  foreign key (coordinator_id, payment_id, application_id, tenant_id)
    references calls.payment (tenant_id, id, application_id, lead_id)
);
create index request_of_payment on calls.payment_request (payment_id);
grant select, insert on calls.payment_request to maillage_runtime;
`;

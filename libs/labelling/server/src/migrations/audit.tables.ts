export const auditTables = `
create table labelling.auditor (
  id uuid primary key,
  tenant_id uuid not null,
  person_id uuid not null,
  person_name text not null,
  kind text not null check (kind in ('external', 'peer')),
  qualified_on date not null,
  qualified_until date not null check (qualified_until > qualified_on),
  most_audits integer not null check (most_audits between 1 and 50),
  entered_at timestamptz not null,
  entered_by text not null,
  left_at timestamptz,
  unique (tenant_id, id)
);
create unique index one_auditor_each on labelling.auditor (tenant_id, person_id) where left_at is null;
grant select, insert, update (kind, qualified_on, qualified_until, most_audits, left_at) on labelling.auditor to maillage_runtime;

create table labelling.audit (
  id uuid primary key,
  tenant_id uuid not null,
  organisation_id uuid not null,
  cycle_id uuid not null,
  lead_auditor_id uuid not null,
  second_auditor_id uuid not null,
  plan jsonb not null default '{}',
  plan_sent_at timestamptz,
  summary text not null default '' check (length(summary) <= 12000),
  assigned_at timestamptz not null,
  assigned_by text not null,
  started_at timestamptz,
  finished_at timestamptz,
  replaced_at timestamptz,
  version integer not null default 1,
  unique (tenant_id, id),
  foreign key (organisation_id, cycle_id) references labelling.cycle (tenant_id, id),
  foreign key (tenant_id, lead_auditor_id) references labelling.auditor (tenant_id, id),
  foreign key (tenant_id, second_auditor_id) references labelling.auditor (tenant_id, id),
  check (lead_auditor_id <> second_auditor_id)
);
create unique index one_audit_at_work on labelling.audit (tenant_id, cycle_id) where replaced_at is null;
create index audit_of_lead on labelling.audit (lead_auditor_id);
create index audit_of_second on labelling.audit (second_auditor_id);
grant select, insert, update (plan, plan_sent_at, summary, started_at, finished_at, replaced_at, version) on labelling.audit
  to maillage_runtime;

create table labelling.audit_opinion (
  id uuid primary key,
  tenant_id uuid not null,
  organisation_id uuid not null,
  cycle_id uuid not null,
  audit_id uuid not null,
  criterion_key text not null,
  opinion text check (opinion in ('confirmed', 'above', 'below')),
  seen_percent integer check (seen_percent between 0 and 100),
  finding text check (finding in ('alertPoint', 'improvementSuggestion', 'goodPractice')),
  body text not null default '' check (length(body) <= 8000),
  on_agenda boolean not null default false,
  version integer not null default 1,
  person_name text not null,
  written_at timestamptz not null,
  unique (tenant_id, id),
  unique (tenant_id, audit_id, criterion_key),
  foreign key (tenant_id, audit_id) references labelling.audit (tenant_id, id),
  foreign key (organisation_id, cycle_id) references labelling.cycle (tenant_id, id)
);
grant select, insert, update (opinion, seen_percent, finding, body, on_agenda, version, person_name, written_at)
  on labelling.audit_opinion to maillage_runtime;

create table labelling.audit_report (
  id uuid primary key,
  tenant_id uuid not null,
  organisation_id uuid not null,
  cycle_id uuid not null,
  kind text not null check (kind in ('plan', 'draft', 'final', 'erratum')),
  content jsonb not null,
  content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'),
  sent_at timestamptz not null,
  sent_by text not null,
  answer_until timestamptz,
  unique (tenant_id, id),
  foreign key (organisation_id, cycle_id) references labelling.cycle (tenant_id, id)
);
create index report_of_cycle on labelling.audit_report (cycle_id, sent_at);
grant select, insert on labelling.audit_report to maillage_runtime;

create table labelling.finding (
  id uuid primary key,
  tenant_id uuid not null,
  cycle_id uuid not null,
  criterion_key text not null,
  kind text not null check (kind in ('alertPoint', 'improvementSuggestion', 'goodPractice')),
  state text not null check (state in ('notified', 'accepted', 'contested', 'upheld', 'lifted', 'actionPlanned', 'evidenceSent',
    'verified', 'closed', 'reopened')),
  body text not null,
  response text check (length(response) <= 4000),
  responded_by text,
  responded_at timestamptz,
  reply text check (length(reply) <= 4000),
  replied_by text,
  replied_at timestamptz,
  notified_at timestamptz not null,
  changed_at timestamptz not null,
  unique (tenant_id, id),
  foreign key (tenant_id, cycle_id) references labelling.cycle (tenant_id, id)
);
create index finding_of_cycle on labelling.finding (cycle_id, kind);
grant select, insert, update (state, body, kind, response, responded_by, responded_at, reply, replied_by, replied_at, changed_at)
  on labelling.finding to maillage_runtime;
`;

export const commissionTables = `
create table labelling.commission_member (
  id uuid primary key,
  tenant_id uuid not null,
  person_id uuid not null,
  person_name text not null,
  college text not null check (college in ('network', 'state', 'localAuthorities', 'associations', 'economy')),
  starts_on date not null,
  ends_on date check (ends_on > starts_on),
  unique (tenant_id, id)
);
create unique index one_member_each on labelling.commission_member (tenant_id, person_id) where ends_on is null;
grant select, insert, update (college, ends_on) on labelling.commission_member to maillage_runtime;

create table labelling.commission_session (
  id uuid primary key,
  tenant_id uuid not null,
  title text not null check (length(title) between 1 and 200),
  held_on date not null,
  place text not null default '',
  state text not null check (state in ('prepared', 'convened', 'held')),
  created_at timestamptz not null,
  convened_at timestamptz,
  closed_at timestamptz,
  unique (tenant_id, id)
);
create index session_order on labelling.commission_session (held_on desc, id);
grant select, insert, update (title, held_on, place, state, convened_at, closed_at) on labelling.commission_session to maillage_runtime;

create table labelling.commission_item (
  id uuid primary key,
  tenant_id uuid not null,
  session_id uuid not null,
  organisation_id uuid not null,
  cycle_id uuid not null,
  position integer not null,
  decision text check (decision in ('granted', 'grantedWithConditions', 'deferred', 'refused')),
  level integer check (level > 0),
  motives text check (length(motives) <= 8000),
  conditions text check (length(conditions) <= 8000),
  present uuid[] not null default '{}',
  decided_at timestamptz,
  decided_by text,
  withdrawn_at timestamptz,
  unique (tenant_id, id),
  foreign key (tenant_id, session_id) references labelling.commission_session (tenant_id, id),
  foreign key (organisation_id, cycle_id) references labelling.cycle (tenant_id, id),
  check ((decision is null) = (decided_at is null)),
  check (decision is null or motives is not null)
);
create unique index one_item_waiting on labelling.commission_item (tenant_id, cycle_id) where decided_at is null and withdrawn_at is null;
create index item_of_session on labelling.commission_item (session_id, position);
create index item_of_cycle on labelling.commission_item (cycle_id);
grant select, insert, update (position, decision, level, motives, conditions, present, decided_at, decided_by, withdrawn_at)
  on labelling.commission_item to maillage_runtime;

create table labelling.recusal (
  id uuid primary key,
  tenant_id uuid not null,
  item_id uuid not null,
  member_id uuid not null,
  person_id uuid not null,
  person_name text not null,
  origin text not null check (origin in ('declared', 'computed')),
  reason text not null check (length(reason) between 1 and 2000),
  recorded_at timestamptz not null,
  unique (tenant_id, id),
  unique (tenant_id, item_id, member_id),
  foreign key (tenant_id, item_id) references labelling.commission_item (tenant_id, id),
  foreign key (tenant_id, member_id) references labelling.commission_member (tenant_id, id)
);
grant select, insert on labelling.recusal to maillage_runtime;

create table labelling.label (
  id uuid primary key,
  tenant_id uuid not null,
  framework_tenant_id uuid not null,
  framework_id uuid not null,
  cycle_id uuid not null,
  number text not null,
  verification_code text not null check (verification_code ~ '^[0-9a-f]{32}$'),
  level integer not null check (level > 0),
  conditions text,
  state text not null check (state in ('valid', 'suspended', 'withdrawn', 'expired', 'replaced')),
  granted_on date not null,
  valid_until date not null check (valid_until > granted_on),
  follow_up_due_on date not null,
  followed_up_on date,
  changed_at timestamptz not null,
  unique (tenant_id, id),
  unique (tenant_id, cycle_id),
  foreign key (tenant_id, cycle_id, framework_id) references labelling.cycle (tenant_id, id, framework_id),
  foreign key (framework_tenant_id, framework_id) references labelling.framework (tenant_id, id)
);
create unique index label_code on labelling.label (tenant_id, verification_code);
create unique index one_label_in_force on labelling.label (tenant_id, framework_id) where state in ('valid', 'suspended');
create index label_expiry on labelling.label (valid_until) where state in ('valid', 'suspended');
create index label_verified on labelling.label (verification_code);
grant select, insert, update (state, follow_up_due_on, followed_up_on, valid_until, changed_at) on labelling.label to maillage_runtime;

create table labelling.label_decision (
  id uuid primary key,
  tenant_id uuid not null,
  label_id uuid not null,
  act text not null,
  from_state text,
  to_state text not null,
  person_id uuid,
  person_name text not null,
  on_behalf_of uuid not null,
  decided_at timestamptz not null,
  reason text,
  unique (tenant_id, id),
  foreign key (tenant_id, label_id) references labelling.label (tenant_id, id)
);
create index decision_of_label on labelling.label_decision (label_id, id);
grant select, insert on labelling.label_decision to maillage_runtime;
`;

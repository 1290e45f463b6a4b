import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  addressedBy,
  counted,
  decisionTable,
  groupSeen,
  guarded,
  led,
  ledInAct,
  ledItself,
  leftToLeadOrNobody,
  machine,
  takesPart,
  tenant,
  whole,
  writable,
} from './workgroups-policies.js';

/** Groups with their leads, seats and members. Bands as in docs/rights.md. */
export class WorkgroupTables20261127000200 implements MigrationInterface {
  readonly name = 'WorkgroupTables20261127000200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(groupTables);
    await runner.query(memberTables);
    await runner.query(policies);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema workgroups cascade');
  }
}

/** The group that a row of another organisation than its sponsor hangs on. */
const ofGroup = `group_id uuid not null,
  sponsor_id uuid not null,
  foreign key (sponsor_id, group_id) references workgroups.workgroup (tenant_id, id)`;

const groupTables = `
create schema workgroups;
grant usage on schema workgroups to maillage_runtime;

create table workgroups.workgroup (
  id uuid primary key,
  tenant_id uuid not null,
  kind text not null check (kind in ('theme', 'pooling')),
  situation text not null check (situation in ('exists', 'toBeCreated', 'toBeDecided')),
  state text not null check (state in ('proposed', 'active', 'paused', 'closed')),
  title text not null check (length(title) between 1 and 200),
  theme text not null check (length(theme) <= 100),
  band text not null check (band in ('region', 'network')),
  audience uuid[] not null,
  joining text not null check (joining in ('open', 'onRequest', 'byInvitation')),
  letter jsonb not null,
  starts_on date,
  ends_on date,
  calls_volunteers boolean not null default false,
  lead_person_id uuid,
  lead_organisation_id uuid,
  lead_until date,
  report text check (length(report) > 0),
  version integer not null default 1,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  unique (tenant_id, id),
  check (starts_on <= ends_on),
  check ((lead_person_id is null) = (lead_organisation_id is null) and (lead_person_id is null) = (lead_until is null)),
  check ((state = 'closed') = (report is not null)),
  check (band = 'region' or audience = '{}')
);
create index workgroup_order on workgroups.workgroup (changed_at desc, id desc);
create index workgroup_of_tenant on workgroups.workgroup (tenant_id);
create index workgroup_of_lead on workgroups.workgroup (lead_person_id) where lead_person_id is not null;
grant select, insert, update (situation, state, title, theme, band, audience, joining, letter, starts_on, ends_on,
  calls_volunteers, lead_person_id, lead_organisation_id, lead_until, report, version, changed_at)
  on workgroups.workgroup to maillage_runtime;

create table workgroups.group_decision (${decisionTable},
  ${ofGroup}
);
create index decision_of_group on workgroups.group_decision (group_id, id);
grant select, insert on workgroups.group_decision to maillage_runtime;

create table workgroups.lead_term (
  id uuid primary key,
  tenant_id uuid not null,
  group_id uuid not null,
  person_id uuid not null,
  organisation_id uuid not null,
  starts_on date not null,
  ends_on date not null,
  ended_on date,
  ended_because text check (ended_because in ('replaced', 'stoodDown', 'termOver', 'leftOffice', 'groupClosed')),
  foreign key (tenant_id, group_id) references workgroups.workgroup (tenant_id, id),
  check (starts_on < ends_on),
  check ((ended_on is null) = (ended_because is null))
);
create unique index one_lead_at_a_time on workgroups.lead_term (tenant_id, group_id) where ended_on is null;
create index lead_term_of_group on workgroups.lead_term (group_id);
grant select, insert, update (ended_on, ended_because) on workgroups.lead_term to maillage_runtime;

create table workgroups.volunteer (
  id uuid primary key,
  tenant_id uuid not null,
  person_id uuid not null,
  words text not null,
  offered_at timestamptz not null,
  withdrawn_at timestamptz,
  ${ofGroup}
);
create unique index volunteer_once on workgroups.volunteer (tenant_id, group_id, person_id) where withdrawn_at is null;
create index volunteer_of_group on workgroups.volunteer (group_id) where withdrawn_at is null;
grant select, insert, update (withdrawn_at) on workgroups.volunteer to maillage_runtime;

create table workgroups.seat_counter (
  group_id uuid not null,
  region_code text not null,
  tenant_id uuid not null,
  seats integer check (seats > 0),
  taken integer not null default 0 check (taken >= 0),
  primary key (group_id, region_code),
  foreign key (tenant_id, group_id) references workgroups.workgroup (tenant_id, id),
  constraint group_seat_must_be_left check (seats is null or taken <= seats)
);
grant select, insert, update (seats, taken), delete on workgroups.seat_counter to maillage_runtime;
`;

const memberTables = `
create table workgroups.membership (
  id uuid primary key,
  tenant_id uuid not null,
  state text not null check (state in ('invited', 'asked', 'member', 'declined', 'refused', 'left')),
  person_id uuid,
  region_code text not null,
  joined_at timestamptz,
  changed_at timestamptz not null,
  unique (tenant_id, id),
  constraint one_membership_of_organisation unique (group_id, tenant_id),
  check (state <> 'member' or (person_id is not null and joined_at is not null)),
  ${ofGroup}
);
create index membership_of_tenant on workgroups.membership (tenant_id, state);
grant select, insert, update (state, person_id, region_code, joined_at, changed_at) on workgroups.membership to maillage_runtime;

create table workgroups.joining_need (
  membership_id uuid primary key,
  tenant_id uuid not null,
  group_id uuid not null,
  body text not null check (length(body) between 1 and 2000),
  foreign key (tenant_id, membership_id) references workgroups.membership (tenant_id, id)
);
create index joining_need_of_group on workgroups.joining_need (group_id);
grant select, insert, update (body), delete on workgroups.joining_need to maillage_runtime;

create table workgroups.membership_decision (${decisionTable},
  organisation_id uuid not null,
  ${ofGroup}
);
create index decision_of_membership on workgroups.membership_decision (group_id, organisation_id, id);
grant select, insert on workgroups.membership_decision to maillage_runtime;
`;

// A statement without a condition is not held by the policy of reads: what is written names the group that is seen.
const answer = (table: string): string => `${writable} and ${groupSeen(table)}`;
const counters = `${counted} and ${groupSeen('seat_counter')}`;

const policies = `
${guarded('workgroup', {
  read: [
    `tenant_id = ${tenant}`,
    `${tenant} is not null and (band = 'network' or ${tenant} = any (audience))`,
    `${machine} and (lead_until is not null or band = 'region')`,
  ],
  insert: writable,
  update: `${writable} or (${ledItself})`,
  updateCheck: `${writable} or ${leftToLeadOrNobody}`,
})}
${guarded('group_decision', { read: [groupSeen('group_decision')], insert: answer('group_decision') })}
${guarded('lead_term', {
  read: [groupSeen('lead_term')],
  insert: writable,
  update: `${writable} or (${ledInAct('lead_term')})`,
})}
${guarded('volunteer', { read: [whole, led('volunteer')], insert: answer('volunteer'), update: writable })}
${guarded('seat_counter', { read: [groupSeen('seat_counter')], insert: writable, update: counters, delete: writable })}
${guarded('membership', {
  read: [whole, led('membership'), `state = 'member' and ${groupSeen('membership')}`],
  insert: `(${answer('membership')}) or (${ledInAct('membership')})`,
  update: `${writable} or (${ledInAct('membership')})`,
})}
${guarded('joining_need', {
  read: [whole, takesPart('joining_need')],
  insert: answer('joining_need'),
  update: writable,
  delete: writable,
})}
${guarded('membership_decision', {
  read: [whole, led('membership_decision'), addressedBy('organisation_id')],
  insert: answer('membership_decision'),
})}
`;

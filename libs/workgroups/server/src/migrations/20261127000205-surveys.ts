import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addressedBy, decisionTable, guarded, machine, tenant, whole, writable } from './workgroups-policies.js';

/** Surveys of what Missions would pool, their answers, and what is told of them. Bands as in docs/rights.md. */
export class Surveys20261127000205 implements MigrationInterface {
  readonly name = 'Surveys20261127000205';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(policies);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table workgroups.survey_proposal, workgroups.survey_result, workgroups.survey_revision,
      workgroups.survey_answer, workgroups.survey_receipt, workgroups.survey_decision, workgroups.survey`);
  }
}

const tables = `
create table workgroups.survey (
  id uuid primary key,
  tenant_id uuid not null,
  title text not null check (length(title) between 1 and 200),
  purpose text not null,
  families jsonb not null check (jsonb_array_length(families) between 1 and 12),
  state text not null check (state in ('draft', 'open', 'closed', 'published')),
  closes_at timestamptz not null,
  threshold_percent integer not null check (threshold_percent between 1 and 99),
  audience uuid[] not null default '{}',
  reminded_at timestamptz,
  shown_answers uuid[] not null default '{}',
  unique (tenant_id, id),
  check (state in ('closed', 'published') or shown_answers = '{}')
);
create index survey_order on workgroups.survey (closes_at desc, id desc);
create index survey_due on workgroups.survey (closes_at) where state = 'open';
grant select, insert, update (title, purpose, families, state, closes_at, threshold_percent, audience, reminded_at, shown_answers)
  on workgroups.survey to maillage_runtime;

create table workgroups.survey_decision (${decisionTable},
  survey_id uuid not null,
  foreign key (tenant_id, survey_id) references workgroups.survey (tenant_id, id)
);
create index decision_of_survey on workgroups.survey_decision (survey_id, id);
grant select, insert on workgroups.survey_decision to maillage_runtime;

create table workgroups.survey_answer (
  id uuid primary key,
  tenant_id uuid not null,
  survey_id uuid not null,
  sponsor_id uuid not null,
  shares_answer boolean not null,
  revision integer not null check (revision > 0),
  region_code text not null,
  size_band text not null check (size_band in ('small', 'middle', 'large', 'unknown')),
  families jsonb not null,
  answered_at timestamptz not null,
  unique (tenant_id, id),
  constraint one_answer_of_mission unique (survey_id, tenant_id),
  foreign key (sponsor_id, survey_id) references workgroups.survey (tenant_id, id)
);
create index answer_of_sponsor on workgroups.survey_answer (sponsor_id, survey_id);
grant select, insert, update (shares_answer, revision, region_code, size_band, families, answered_at)
  on workgroups.survey_answer to maillage_runtime;

create table workgroups.survey_revision (
  answer_id uuid not null,
  revision integer not null,
  tenant_id uuid not null,
  shares_answer boolean not null,
  families jsonb not null,
  person_id uuid,
  person_name text not null,
  answered_at timestamptz not null,
  primary key (answer_id, revision),
  foreign key (tenant_id, answer_id) references workgroups.survey_answer (tenant_id, id)
);
grant select, insert on workgroups.survey_revision to maillage_runtime;

create table workgroups.survey_receipt (
  survey_id uuid not null,
  tenant_id uuid not null,
  sponsor_id uuid not null,
  answered_at timestamptz not null,
  primary key (survey_id, tenant_id),
  foreign key (sponsor_id, survey_id) references workgroups.survey (tenant_id, id)
);
grant select, insert, update (answered_at) on workgroups.survey_receipt to maillage_runtime;

create table workgroups.survey_result (
  survey_id uuid not null,
  tenant_id uuid not null,
  dimension text not null check (dimension in ('all', 'region', 'size')),
  code text not null,
  position integer not null,
  asked integer,
  answered integer not null,
  families jsonb,
  primary key (survey_id, dimension, code),
  foreign key (tenant_id, survey_id) references workgroups.survey (tenant_id, id)
);
grant select, insert on workgroups.survey_result to maillage_runtime;

create table workgroups.survey_proposal (
  id uuid primary key,
  tenant_id uuid not null,
  survey_id uuid not null,
  family_id uuid not null,
  kind text not null check (kind in ('group', 'campaign')),
  record_id uuid not null,
  title text not null,
  proposed_at timestamptz not null,
  constraint family_is_proposed_once unique (tenant_id, survey_id, family_id, kind),
  foreign key (tenant_id, survey_id) references workgroups.survey (tenant_id, id)
);
grant select, insert on workgroups.survey_proposal to maillage_runtime;
`;

const surveySeen = (table: string): string =>
  `exists (select from workgroups.survey where survey.id = ${table}.survey_id)`;

/** Whether the survey that a row is about is seen, and told to everybody. */
const surveyTold = (table: string): string =>
  `exists (select from workgroups.survey where survey.id = ${table}.survey_id and survey.state = 'published')`;

/** Whether the sponsor may be shown this answer: once the survey is closed, and when no other can be computed by it. */
const isShown = `exists (select from workgroups.survey where survey.id = survey_answer.survey_id
    and survey_answer.id = any (survey.shown_answers))`;

// The foreign key alone would let a Mission answer a survey that it does not see.
const answer = (table: string): string => `${writable} and ${surveySeen(table)}`;

const policies = `
${guarded('survey', {
  read: [
    whole,
    `state <> 'draft' and ${tenant} = any (audience)`,
    `state = 'published' and ${tenant} is not null`,
    `${machine} and state = 'open'`,
  ],
  insert: writable,
  update: writable,
})}
${guarded('survey_decision', { read: [surveySeen('survey_decision')], insert: writable })}
${guarded('survey_answer', {
  read: [whole, `shares_answer and ${addressedBy('sponsor_id')} and ${isShown}`, machine],
  insert: answer('survey_answer'),
  update: answer('survey_answer'),
})}
${guarded('survey_revision', { read: [whole], insert: writable })}
${guarded('survey_receipt', {
  read: [whole, addressedBy('sponsor_id')],
  insert: answer('survey_receipt'),
  update: answer('survey_receipt'),
})}
${guarded('survey_result', { read: [whole, surveyTold('survey_result')], insert: writable })}
${guarded('survey_proposal', { read: [surveySeen('survey_proposal')], insert: writable })}
`;

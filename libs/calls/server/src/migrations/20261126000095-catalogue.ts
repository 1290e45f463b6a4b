import type { MigrationInterface, QueryRunner } from 'typeorm';
import { guarded, signedIn, writable } from './calls-policies.js';

/** Calls of funders outside the network, as entries of the catalogue that everybody reads. */
export class Catalogue20261126000095 implements MigrationInterface {
  readonly name = 'Catalogue20261126000095';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(guarded('outside_call', { read: [signedIn], insert: writable, update: writable }));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table calls.outside_call');
  }
}

const tables = `
create table calls.outside_call (
  id uuid primary key,
  tenant_id uuid not null,
  title text not null check (length(title) between 1 and 200),
  funder text not null check (length(funder) between 1 and 200),
  source_url text not null check (source_url ~* '^https://[^@[:space:]]+$' and length(source_url) <= 500),
  summary text not null,
  theme text not null check (length(theme) <= 100),
  kinds text[] not null,
  region_codes text[] not null,
  opens_at timestamptz,
  closes_at timestamptz,
  time_zone text not null,
  least_cents bigint check (least_cents > 0),
  most_cents bigint check (most_cents > 0),
  checked_on date not null,
  archived_at timestamptz,
  version integer not null default 1,
  changed_at timestamptz not null,
  check (opens_at < closes_at),
  check (least_cents <= most_cents)
);
create index outside_call_order on calls.outside_call (closes_at, id) where archived_at is null;
grant select, insert, update (title, funder, source_url, summary, theme, kinds, region_codes, opens_at, closes_at, time_zone,
  least_cents, most_cents, checked_on, archived_at, version, changed_at) on calls.outside_call to maillage_runtime;
`;

import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  accountColumns,
  apiTokenTable,
  assistanceTables,
  factorTables,
  linkTables,
  markDemoAccounts,
  throttleTables,
} from './accounts.tables.js';

/** Links of mails, second factors, devices, API tokens and assistance. The bands are those of docs/rights.md. */
export class Accounts20261122000031 implements MigrationInterface {
  readonly name = 'Accounts20261122000031';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [accountColumns, linkTables, factorTables, throttleTables, apiTokenTable, assistanceTables]) {
      await runner.query(part);
    }
    await runner.query(markDemoAccounts);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table network.account_token, network.identity, network.second_factor, network.recovery_code,
        network.sign_in_failure, network.known_device, network.api_token, network.impersonation;
      drop policy account_kept on network.account;
      drop policy account_invited_read on network.account;
      drop policy account_invited_change on network.account;
      revoke update (email, password_hash) on network.account from maillage_runtime;
      alter table network.account drop column is_demo;
      alter table network.session drop column id, drop column device, drop column address, drop column factor_at,
        drop column last_seen_at, drop column impersonation_id;
    `);
  }
}

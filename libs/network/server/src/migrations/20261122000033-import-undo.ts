import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What an import wrote, it may take back, unless something was built on it: an account, a delegation and a proposal
 * hold the person whom they are about.
 */
export class ImportUndo20261122000033 implements MigrationInterface {
  readonly name = 'ImportUndo20261122000033';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${tables.map(deletable).join('')}
      alter table network.account add foreign key (person_id) references network.person (id);
      alter table network.delegation add foreign key (person_id) references network.person (id);
      alter table network.membership_proposal add foreign key (person_id) references network.person (id);
      create index person_contact_address on network.person_contact (lower(email));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index network.person_contact_address;
      alter table network.membership_proposal drop constraint membership_proposal_person_id_fkey;
      alter table network.delegation drop constraint delegation_person_id_fkey;
      alter table network.account drop constraint account_person_id_fkey;
      ${tables.map(kept).join('')}
    `);
  }
}

const tables = ['organisation', 'person', 'membership', 'mandate', 'person_contact'];

const imported = `tenant_id = any ((select nullif(current_setting('app.writable', true), '')::uuid[])::uuid[])
    and (select nullif(current_setting('app.tenant', true), '')) is null`;

function deletable(table: string): string {
  return `
grant delete on network.${table} to maillage_runtime;
create policy ${table}_taken_back on network.${table} for delete using (${imported});`;
}

function kept(table: string): string {
  return `
drop policy ${table}_taken_back on network.${table};
revoke delete on network.${table} from maillage_runtime;`;
}

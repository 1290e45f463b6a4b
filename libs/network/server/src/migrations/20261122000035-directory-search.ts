import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The text of an organisation that a search looks at: its name, its commune, its code. */
export class DirectorySearch20261122000035 implements MigrationInterface {
  readonly name = 'DirectorySearch20261122000035';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table network.organisation add column searched text not null generated always as (
        sort_name || ' ' || coalesce(translate(lower(commune_name),
          'àâäãçéèêëîïìôöòùûüÿñ’''-', 'aaaaceeeeiiiooouuuyn   '), '') || ' ' || translate(lower(code), '-', ' ')) stored;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table network.organisation drop column searched');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * No cycle has applied without having finished its self-assessment. Those that did before that day was kept have finished it
 * when their review was asked for, or when they applied: steering counts them among those that finished.
 */
export class AppliedOnceAssessed20261127000100 implements MigrationInterface {
  readonly name = 'AppliedOnceAssessed20261127000100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(finishedByApplying);
    await runner.query(`alter table labelling.cycle drop constraint if exists applied_once_assessed,
      add constraint applied_once_assessed check (applied_at is null or assessed_at is not null)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table labelling.cycle drop constraint applied_once_assessed');
  }
}

// Forced row-level security binds the owner, too: without its lifting, no row is seen.
const tables = ['cycle', 'cycle_decision'];
const finishedByApplying = `
${tables.map((name) => `alter table labelling.${name} no force row level security;`).join('\n')}
update labelling.cycle set assessed_at = least(cycle.applied_at, (select min(decision.decided_at)
    from labelling.cycle_decision decision where decision.tenant_id = cycle.tenant_id and decision.cycle_id = cycle.id
      and decision.act in ('askReview', 'apply')))
  where cycle.applied_at is not null and cycle.assessed_at is null;
${tables.map((name) => `alter table labelling.${name} force row level security;`).join('\n')}
`;

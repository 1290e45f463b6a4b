import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId } from '@maillage/platform-kernel';
import { AppliedOnceAssessed20261127000100 } from '../../src/migrations/20261127000100-applied-once-assessed.js';
import { cycleCastIn } from './cycle-cast.js';
import { layCycle, layFramework } from './laid-cycle.js';
import { aMigrationWorld, type MigrationWorld } from './migration-world.js';

const applied = new Date('2026-03-20T08:00:00Z');
const reviewed = new Date('2026-03-01T08:00:00Z');

describe('cycles that applied before it was kept when a self-assessment was finished', () => {
  let world: MigrationWorld;

  beforeAll(async () => {
    world = await aMigrationWorld(new AppliedOnceAssessed20261127000100());
  });
  afterAll(() => world.leave());

  test('have finished it when their review was asked for, or when they applied; others keep what they have', async () => {
    const { ask, migrated } = world;
    const cast = await cycleCastIn(ask);
    const framework = await layFramework(ask, cast.union.organisationId);
    const lay = () => layCycle(ask, framework, cast.mission);
    await migrated('down');
    const [withReview, without, kept, never] = [await lay(), await lay(), await lay(), await lay()];
    await ask('update labelling.cycle set assessed_at = null, applied_at = null');
    await ask('update labelling.cycle set applied_at = $1 where id = any ($2::uuid[])', [
      applied,
      [withReview, without, kept],
    ]);
    await ask('update labelling.cycle set assessed_at = $1 where id = $2', [reviewed, kept]);
    await ask(
      `insert into labelling.cycle_decision (id, tenant_id, cycle_id, act, from_state, to_state, person_name, on_behalf_of, decided_at)
        values ($1, $2, $3, 'askReview', 'selfAssessment', 'regionalReview', 'A', $2, $4)`,
      [newId(), cast.mission.organisationId, withReview, reviewed],
    );

    await migrated('up');

    const rows = await ask<{ id: string; at: Date | null }>('select id, assessed_at as at from labelling.cycle');
    expect(new Map(rows.map(({ id, at }) => [id, at]))).toEqual(
      new Map([
        [withReview, reviewed],
        [without, applied],
        [kept, reviewed],
        [never, null],
      ]),
    );
    await expect(ask('update labelling.cycle set assessed_at = null')).rejects.toMatchObject({
      constraint: 'applied_once_assessed',
    });
    expect(await world.unforced()).toEqual([]);
  });
});

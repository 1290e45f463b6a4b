import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId } from '@maillage/platform-kernel';
import { AgendaOfEachReport20261127000213 } from '../../src/migrations/20261127000213-agenda-of-each-report.js';
import { cycleCastIn } from './cycle-cast.js';
import { layCycle, layFramework } from './laid-cycle.js';
import { aMigrationWorld, type MigrationWorld } from './migration-world.js';

describe('points of the agenda that were kept before each report had its own', () => {
  let world: MigrationWorld;

  beforeAll(async () => {
    world = await aMigrationWorld(new AgendaOfEachReport20261127000213());
  });
  afterAll(() => world.leave());

  test('are those of the first final report, there and back', async () => {
    const { ask, migrated } = world;
    const { union, mission } = await cycleCastIn(ask);
    const cycleId = await layCycle(ask, await layFramework(ask, union.organisationId), mission);
    const report = async (kind: 'draft' | 'final', sentAt: string) => {
      const id = newId();
      await ask(
        `insert into labelling.audit_report (id, tenant_id, organisation_id, cycle_id, kind, content, content_hash, sent_at, sent_by)
          values ($1, $2, $3, $4, $5, '{}', repeat('a', 64), $6, 'A')`,
        [id, union.organisationId, mission.organisationId, cycleId, kind, sentAt],
      );
      return id;
    };
    await report('draft', '2026-01-01');
    const first = await report('final', '2026-02-01');
    const second = await report('final', '2026-03-01');
    const points = () => ask<{ reportId: string }>('select report_id as "reportId" from labelling.agenda_point');
    const point = (reportId: string) =>
      ask(
        `insert into labelling.agenda_point (tenant_id, organisation_id, cycle_id, report_id, criterion_key, code, position)
          values ($1, $2, $3, $4, 'c-1', '1.1', 0)`,
        [union.organisationId, mission.organisationId, cycleId, reportId],
      );
    await point(first);
    await point(second);

    await migrated('down');
    await migrated('up');

    expect(await points()).toEqual([{ reportId: first }]);
    await point(second);
    expect(await world.unforced()).toEqual([]);
  });
});

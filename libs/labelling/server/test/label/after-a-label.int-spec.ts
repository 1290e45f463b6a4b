import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { LabelCycleKind } from '@maillage/labelling-domain';
import { ActOnce } from '@maillage/platform-server';
import { CourseActs } from '../../src/application/cycle/course-acts.js';
import { OrdinaryActs } from '../../src/application/cycle/ordinary-acts.use-case.js';
import { OpenLabelCycle } from '../../src/application/label/open-label-cycle.use-case.js';
import { RuleOnLabel } from '../../src/application/label/rule-on-label.use-case.js';
import { CourseRepository } from '../../src/persistence/cycle/course.repository.js';
import { LabelReader } from '../../src/persistence/label/label.reader.js';
import { LabelRepository } from '../../src/persistence/label/label.repository.js';
import { answerTo, closeCycles, once, rowOf, startedCycle } from '../assessment-inputs.js';
import { aLabellingWorld, type LabellingWorld } from '../labelling-world.js';
import { aLabelOf } from './laid-label.js';

describe('after a label', () => {
  let world: LabellingWorld;
  let opening: OpenLabelCycle;
  let ruling: RuleOnLabel;
  let moving: OrdinaryActs;
  let labelledId: string;
  let labelId: string;

  beforeAll(async () => {
    world = await aLabellingWorld();
    const { acts, registration, cycles, stamps } = world.acts;
    opening = new OpenLabelCycle(acts, registration, cycles);
    ruling = new RuleOnLabel(new ActOnce(world.tenants), new LabelRepository(stamps), new LabelReader());
    moving = new OrdinaryActs(new CourseActs(world.tenants, new CourseRepository(stamps)));
  });
  afterAll(() => world.leave());
  beforeEach(async () => {
    await closeCycles(world);
    await world.ask('delete from labelling.label_decision');
    await world.ask('delete from labelling.label');
    labelledId = (await startedCycle(world)).id;
    await answerTo(world, world.mission, [labelledId, 'service.health'], { comment: 'Deux permanences.' });
    await world.ask(`update labelling.cycle set state = 'granted', is_open = false where id = $1`, [labelledId]);
    labelId = await aLabelOf(world, labelledId);
  });

  const open = (kind: LabelCycleKind, cycleId = labelledId) =>
    opening.execute(world.mission, { ...once(), cycleId, kind });

  test('its renewal has the answers that were given before, and says what it looks at first', async () => {
    const renewed = await open('renewal');

    expect(renewed).toMatchObject({ kind: 'renewal', state: 'registered', isOpen: true });
    expect(rowOf(renewed, 'service.health')).toMatchObject({ status: 'done', version: 0 });
    expect(renewed.progress.answered).toBe(1);
    expect(renewed.progress.done).toBeGreaterThan(0);
    const [kept] = await world.ask<{ scope_keys: string[] }>('select scope_keys from labelling.cycle where id = $1', [
      renewed.id,
    ]);
    const named = renewed.axes.flatMap(({ criteria }) => criteria).find(({ code }) => code === '1.1');
    expect(kept?.scope_keys).toEqual([named?.key]);
    const told = await world.ask(
      `select from platform.outbox_event where name = 'labelFiguresChanged' and payload ->> 'organisationId' = $1`,
      [world.mission.organisationId],
    );
    expect(told.length).toBeGreaterThan(0);
  });

  test('a suspended label cannot be renewed, by whichever way one asks', async () => {
    await ruling.execute(world.union, 'suspend', { ...once(), labelId, reason: 'Direction vacante.' });

    await expect(open('renewal')).rejects.toMatchObject({ code: 'labelSuspended' });
    const asked = { ...once(), frameworkId: world.framework.frameworkId, kind: 'renewal' as const };
    await expect(world.acts.register.execute(world.mission, asked)).rejects.toMatchObject({ code: 'labelSuspended' });
    expect(await world.ask('select from labelling.cycle where is_open')).toEqual([]);
  });

  test('its follow-up ends with its report, and the union writes down that it was held', async () => {
    const followUp = await open('followUp');
    await world.ask(`update labelling.cycle set state = 'reportFinal' where id = $1`, [followUp.id]);

    const ended = await moving.execute(world.union, 'completeCycle', { ...once(), cycleId: followUp.id });
    const held = await ruling.recordFollowUp(world.union, {
      ...{ ...once(), labelId, heldOn: '2026-11-25', reason: 'Les conditions sont levées.' },
    });

    expect(ended).toMatchObject({ state: 'completed', isOpen: false });
    expect(held).toMatchObject({ followedUpOn: '2026-11-25', state: 'valid' });
    await expect(open('followUp')).rejects.toMatchObject({ code: 'followUpAlreadyRecorded' });
  });

  test('nothing is opened beside a cycle that runs, nor twice', async () => {
    const both = await Promise.allSettled([open('renewal'), open('followUp')]);

    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(open('renewal')).rejects.toMatchObject({ code: 'labelCycleAlreadyOpen' });
  });

  test('nothing follows a cycle that gave no label, and nobody opens what is after the label of others', async () => {
    await world.ask('delete from labelling.label');

    await expect(open('renewal')).rejects.toMatchObject({ code: 'nothingToRenew' });
    const asked = { cycleId: labelledId, kind: 'renewal' as const };
    await expect(opening.execute(world.neighbour, { ...once(), ...asked })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(opening.execute(world.arml, { ...once(), ...asked })).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});

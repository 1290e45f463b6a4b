import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { ActOnce, type ReadTransaction, type WriteTransaction } from '@maillage/platform-server';
import { OpenLabelCycle } from '../../src/application/label/open-label-cycle.use-case.js';
import { RuleOnLabel } from '../../src/application/label/rule-on-label.use-case.js';
import { CycleReader } from '../../src/persistence/assessment/cycle.reader.js';
import { CycleRepository, type LockedCycle } from '../../src/persistence/assessment/cycle.repository.js';
import { LabelReader, type LabelRow } from '../../src/persistence/label/label.reader.js';
import { LabelRepository } from '../../src/persistence/label/label.repository.js';
import { closeCycles, once, startedCycle } from '../assessment-inputs.js';
import { Gate, isWaiting } from '../gate.js';
import { aLabellingWorld, type LabellingWorld } from '../labelling-world.js';
import { commissionActs, convenedWith, decided, seatedCommission } from './commission-acts.js';
import { aLabelWorld, type LabelWorld } from './label-world.js';
import { aLabelOf } from './laid-label.js';

/** Waits at its gate once the label is moved and before that is committed. */
class GatedLabelReader extends LabelReader {
  constructor(private readonly gate: Gate) {
    super();
  }

  override async one(reads: ReadTransaction, id: string): Promise<LabelRow | undefined> {
    await this.gate.pass();
    return super.one(reads, id);
  }
}

/** Waits at its gate once the cycle is opened and before that is committed. */
class GatedCycles extends CycleRepository {
  constructor(
    stamps: LabelWorld['stamps'],
    private readonly gate: Gate,
  ) {
    super(new CycleReader(), stamps);
  }

  override async added(transaction: WriteTransaction, id: string): Promise<LockedCycle> {
    await this.gate.pass();
    return super.added(transaction, id);
  }
}

describe('at the very instant at which a label is suspended', () => {
  describe('its holder', () => {
    let world: LabellingWorld;
    let labelledId: string;
    let labelId: string;

    beforeAll(async () => {
      world = await aLabellingWorld();
    });
    afterAll(() => world.leave());
    beforeEach(async () => {
      await closeCycles(world);
      await world.ask('delete from labelling.label_decision');
      await world.ask('delete from labelling.label');
      labelledId = (await startedCycle(world)).id;
      await world.ask(`update labelling.cycle set state = 'granted', is_open = false where id = $1`, [labelledId]);
      labelId = await aLabelOf(world, labelledId);
    });

    const suspend = (reader: LabelReader) =>
      new RuleOnLabel(new ActOnce(world.tenants), new LabelRepository(world.acts.stamps), reader).execute(
        world.union,
        'suspend',
        { ...once(), labelId, reason: 'Direction vacante.' },
      );
    const renew = (cycles = world.acts.cycles) =>
      new OpenLabelCycle(world.acts.acts, world.acts.registration, cycles).execute(world.mission, {
        ...once(),
        cycleId: labelledId,
        kind: 'renewal',
      });

    test('does not renew it: who comes second waits, and sees it suspended', async () => {
      const gate = new Gate();
      const suspending = suspend(new GatedLabelReader(gate));
      await gate.reached;

      const renewing = renew();
      const waited = await isWaiting(renewing);
      gate.open();

      expect(waited).toBe(true);
      await expect(renewing).rejects.toMatchObject({ code: 'labelSuspended' });
      await expect(suspending).resolves.toMatchObject({ state: 'suspended' });
      expect(await world.ask('select from labelling.cycle where is_open')).toEqual([]);
    });

    test('who came first has renewed it, and the suspension comes after', async () => {
      const gate = new Gate();
      const renewing = renew(new GatedCycles(world.acts.stamps, gate));
      await gate.reached;

      const suspending = suspend(new LabelReader());
      const waited = await isWaiting(suspending);
      gate.open();

      expect(waited).toBe(true);
      await expect(renewing).resolves.toMatchObject({ kind: 'renewal', isOpen: true });
      await expect(suspending).resolves.toMatchObject({ state: 'suspended' });
    });

    test('one of twenty who begin together leaves no renewal of a label that was suspended before', async () => {
      const [suspended, ...renewals] = await Promise.allSettled([
        suspend(new LabelReader()),
        ...Array.from({ length: 19 }, () => renew()),
      ]);

      const opened = renewals.filter(({ status }) => status === 'fulfilled');
      const reasons = renewals.flatMap((one) => (one.status === 'rejected' ? [String(one.reason.code)] : []));
      expect(suspended.status).toBe('fulfilled');
      expect(opened.length).toBeLessThanOrEqual(1);
      expect(reasons.filter((code) => !['labelSuspended', 'cycleAlreadyOpen'].includes(code))).toEqual([]);
      expect(await world.ask('select from labelling.cycle where is_open')).toHaveLength(opened.length);
    });
  });

  test('the commission does not replace it by another', async () => {
    const world = await aLabelWorld();
    const acts = commissionActs(world);
    const [chairId = ''] = await seatedCommission(world, acts);
    const presentMemberIds = [chairId];
    const first = await convenedWith(world, acts, await world.aCycle(world.mission));
    await decided(world, acts, first.item.id, { presentMemberIds });
    const second = await convenedWith(world, acts, await world.aCycle(world.mission, { kind: 'renewal', level: 2 }));
    const [label] = await world.ask<{ id: string }>('select id from labelling.label');
    const gate = new Gate();
    const ruling = new RuleOnLabel(
      new ActOnce(world.tenants),
      new LabelRepository(world.stamps),
      new GatedLabelReader(gate),
    );

    const asked = { ...once(), labelId: label?.id ?? '', reason: 'Direction vacante.' };
    const suspending = ruling.execute(world.officer, 'suspend', asked);
    await gate.reached;
    const deciding = decided(world, acts, second.item.id, { level: 2, presentMemberIds });
    const waited = await isWaiting(deciding);
    gate.open();

    expect(waited).toBe(true);
    await expect(suspending).resolves.toMatchObject({ state: 'suspended' });
    await expect(deciding).rejects.toMatchObject({ code: 'labelSuspended' });
    expect(await world.ask('select from labelling.label')).toHaveLength(1);
    await world.leave();
  });
});

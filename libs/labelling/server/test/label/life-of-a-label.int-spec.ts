import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { newId } from '@maillage/platform-kernel';
import { ActOnce, nobody } from '@maillage/platform-server';
import { ExpireLabel } from '../../src/application/label/expire-label.use-case.js';
import { FollowUpOfCycle } from '../../src/application/label/follow-up-of-cycle.js';
import { labelView } from '../../src/application/label/label.view.js';
import { RemindHolder } from '../../src/application/label/remind-holder.use-case.js';
import { RuleOnLabel } from '../../src/application/label/rule-on-label.use-case.js';
import { VerifyLabel } from '../../src/application/label/verify-label.js';
import { WatchLabels } from '../../src/jobs/label/watch-labels.job.js';
import { LabelReader } from '../../src/persistence/label/label.reader.js';
import { LabelRepository } from '../../src/persistence/label/label.repository.js';
import { once } from './commission-acts.js';
import { aLabelWorld, type LabelWorld } from './label-world.js';

const code = 'c0ffee00c0ffee00c0ffee00c0ffee00';

describe('a label', () => {
  let world: LabelWorld;
  let ruling: RuleOnLabel;
  let expiring: ExpireLabel;
  let watch: WatchLabels;
  let labelId: string;
  let cycleId: string;
  const reader = new LabelReader();

  beforeAll(async () => {
    world = await aLabelWorld();
    const labels = new LabelRepository(world.stamps);
    ruling = new RuleOnLabel(new ActOnce(world.tenants), labels, reader);
    expiring = new ExpireLabel(world.tenants, labels);
    watch = new WatchLabels(world.tenants, expiring, new RemindHolder(world.tenants, labels));
  });
  afterAll(() => world.leave());
  beforeEach(async () => {
    world.clock.moveTo('2026-03-01T08:00:00Z');
    await world.ask('delete from labelling.label_decision');
    await world.ask('delete from labelling.label');
    cycleId = await world.aCycle(world.mission, { state: 'granted' });
    await world.ask('update labelling.cycle set is_open = false');
    labelId = await given('2025-06-01', '2028-06-01');
  });

  async function given(grantedOn: string, validUntil: string): Promise<string> {
    const id = newId();
    await world.ask(
      `insert into labelling.label (id, tenant_id, framework_tenant_id, framework_id, cycle_id, number, verification_code, level,
          conditions, state, granted_on, valid_until, follow_up_due_on, changed_at)
        values ($1, $2, $3, $4, $5, '2025-L-1', $6, 1, 'Revoir le critère 1.1.', 'valid', $7, $8, $7::date + 540, now())`,
      [
        ...[id, world.mission.organisationId, world.officer.organisationId, world.frameworkId, cycleId, code],
        ...[grantedOn, validUntil],
      ],
    );
    return id;
  }

  const seenBy = (actor: typeof world.mission) =>
    world.as(actor, async (reads) => {
      const page = await reader.page(reads, { first: 50 }, {});
      return page.rows.map((row) => labelView(row, actor))[0];
    });

  test('stands in the register of the network; its conditions and its code are for those whom it concerns', async () => {
    const own = await seenBy(world.mission);
    const above = await seenBy(world.arml);
    const far = await seenBy(world.elsewhere);
    const guest = await seenBy(world.chair);

    expect(own).toMatchObject({ verificationCode: code, conditions: 'Revoir le critère 1.1.', cycleId });
    expect(above).toMatchObject({ verificationCode: code });
    expect(far).toMatchObject({
      number: '2025-L-1',
      verificationCode: null,
      conditions: null,
      cycleId: null,
      acts: [],
    });
    expect(guest).toMatchObject({ verificationCode: null, conditions: null });
  });

  test('is found by region, state, level, end and name, and by nothing else', async () => {
    const found = (filter: object) =>
      world.as(world.elsewhere, async (reads) => (await reader.page(reads, { first: 50 }, filter)).rows.length);

    expect(await found({ regionCode: '24', state: 'valid', level: 1, text: 'mérelles' })).toBe(1);
    expect(await found({ expiresBefore: '2028-06-02' })).toBe(1);
    expect(await found({ expiresBefore: '2028-06-01' })).toBe(0);
    expect(await found({ regionCode: '53' })).toBe(0);
    expect(await found({ text: '%' })).toBe(0);
  });

  test('is suspended and reinstated for a reason that its organisation reads, and that others do not', async () => {
    await ruling.execute(world.officer, 'suspend', { ...once(), labelId, reason: 'Direction vacante.' });
    world.clock.moveTo('2026-04-01T08:00:00Z');
    await ruling.execute(world.officer, 'reinstate', { ...once(), labelId, reason: 'Direction pourvue.' });

    const own = await world.as(world.mission, (reads) => reader.one(reads, labelId));
    const far = await world.as(world.elsewhere, (reads) => reader.one(reads, labelId));
    expect(own?.decisions.map(({ act, reason, by }) => [act, reason, by])).toEqual([
      ['reinstate', 'Direction pourvue.', 'Maud Verrier'],
      ['suspend', 'Direction vacante.', 'Maud Verrier'],
    ]);
    expect(far?.decisions).toEqual([]);
  });

  test('is not withdrawn without a reason, nor suspended twice; nothing is written then', async () => {
    const silent = ruling.execute(world.officer, 'withdraw', { ...once(), labelId, reason: ' ' });
    await expect(silent).rejects.toMatchObject({ code: 'reasonMissing' });
    await ruling.execute(world.officer, 'suspend', { ...once(), labelId, reason: 'Direction vacante.' });

    const twice = ruling.execute(world.officer, 'suspend', { ...once(), labelId, reason: 'Encore.' });

    await expect(twice).rejects.toMatchObject({ code: 'labelSuspended' });
    expect(await world.ask('select from labelling.label_decision')).toHaveLength(1);
  });

  test('ends the day after its last, once, by the clock and in the name of nobody', async () => {
    const { organisationId } = world.mission;
    world.clock.moveTo('2028-06-01T20:00:00Z');
    await expiring.execute(organisationId, labelId);
    const onTheLastDay = await seenBy(world.mission);
    world.clock.moveTo('2028-06-02T00:30:00Z');

    await Promise.all([expiring.execute(organisationId, labelId), expiring.execute(organisationId, labelId)]);

    expect(onTheLastDay?.state).toBe('valid');
    const label = await world.as(world.mission, (reads) => reader.one(reads, labelId));
    expect(label?.decisions.map(({ act, by }) => [act, by])).toEqual([['expire', '']]);
  });

  test('comes by with the job: it ends what is over, and proposes once what comes near', async () => {
    await world.ask(`update labelling.label set valid_until = current_date - 1 where id = $1`, [labelId]);
    const nearId = await nearlyDue();
    world.clock.moveTo(new Date().toISOString());

    await watch.run();
    await watch.run();

    const acts = await world.ask<{ act: string; label_id: string }>(
      'select act, label_id from labelling.label_decision',
    );
    expect(acts).toEqual(
      expect.arrayContaining([
        { act: 'expire', label_id: labelId },
        { act: 'remindFollowUp', label_id: nearId },
        { act: 'remindRenewal', label_id: nearId },
      ]),
    );
    expect(acts).toHaveLength(3);
    expect(
      await world.ask(`select from platform.outbox_event where name = 'labelChanged' and payload ->> 'labelId' = $1`, [
        nearId,
      ]),
    ).toHaveLength(2);
  });

  test('is verified by whoever holds its code: name, level, end and state, and nothing else', async () => {
    const verification = new VerifyLabel(world.tenants);

    const told = await verification.execute(code);

    expect(told).toEqual({
      ...{
        known: true,
        organisationName: 'Mission Locale des Mérelles',
        frameworkTitle: expect.any(String),
        isDemo: true,
      },
      ...{ level: 1, levelTitle: expect.any(String), state: 'valid', validUntil: '2028-06-01' },
    });
    const unknown = await verification.execute('0'.repeat(32));
    expect(unknown).toMatchObject({ known: false, organisationName: null, state: null });
    expect(await verification.execute("' or true --")).toEqual(unknown);
    expect(await verification.execute('')).toEqual(unknown);
  });

  test('is read by its code alone, whoever asks without having signed in', async () => {
    const rows = await world.tenants.read(
      { ...nobody, credential: { kind: 'token', value: '1'.repeat(32) } },
      (reads) => reads.rows({ name: 'test.labels', text: 'select id from labelling.label' }, []),
    );

    expect(rows).toEqual([]);
  });

  test('names what its follow-up looks at: open alert points and what the conditions name', async () => {
    const [{ content } = { content: undefined }] = await world.ask<{
      content: { axes: { criteria: { key: string; code: string }[] }[] };
    }>('select content from labelling.framework_version');
    const criteria = content?.axes.flatMap((axis) => axis.criteria) ?? [];
    const [first, , third] = criteria;
    await world.ask(
      `insert into labelling.finding (id, tenant_id, cycle_id, criterion_key, kind, state, body, notified_at, changed_at)
        values ($1, $2, $3, $4, 'alertPoint', 'actionPlanned', 'Le conseil ne s’est pas réuni.', now(), now())`,
      [newId(), world.mission.organisationId, cycleId, third?.key],
    );
    await world.ask('update labelling.label set conditions = $1', [`Revoir le critère ${first?.code}.`]);

    const scope = await world.as(world.mission, (reads) => new FollowUpOfCycle().of(reads, cycleId, 'followUp'));

    expect(scope).toMatchObject({ labelId, dueOn: expect.any(String) });
    const byKey = new Map(
      scope.items.map(({ criterionKey, reasons }) => [criterionKey, reasons.map((one) => one.code)]),
    );
    expect(byKey.get(first?.key ?? '')).toContain('condition');
    expect(byKey.get(third?.key ?? '')).toContain('alertPointOpen');
    const far = world.as(world.elsewhere, (reads) => new FollowUpOfCycle().of(reads, cycleId, 'followUp'));
    await expect(far).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  async function nearlyDue(): Promise<string> {
    const id = newId();
    const other = await world.aCycle(world.elsewhere, { state: 'granted' });
    await world.ask('update labelling.cycle set is_open = false where id = $1', [other]);
    await world.ask(
      `insert into labelling.label (id, tenant_id, framework_tenant_id, framework_id, cycle_id, number, verification_code, level,
          state, granted_on, valid_until, follow_up_due_on, changed_at)
        values ($1, $2, $3, $4, $5, '2024-L-2', $6, 1, 'valid', current_date - 900, current_date + 200, current_date - 300, now())`,
      [
        ...[id, world.elsewhere.organisationId, world.officer.organisationId, world.frameworkId, other],
        'd0'.repeat(16),
      ],
    );
    return id;
  }
});

import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { ActingActor } from '@maillage/platform-server';
import { AwaitedLabelActsReader } from '../../src/persistence/awaited/awaited-label-acts.reader.js';
import {
  type CommissionActs,
  commissionActs,
  convenedWith,
  decided,
  once,
  preparedSession,
  seatedCommission,
} from './commission-acts.js';
import { aLabelWorld, type LabelWorld } from './label-world.js';

describe('the commission', () => {
  let world: LabelWorld;
  let acts: CommissionActs;
  let chairId: string;
  let mayorId: string;
  let regionalId: string;

  beforeAll(async () => {
    world = await aLabelWorld();
    acts = commissionActs(world);
    [chairId = '', mayorId = '', regionalId = ''] = await seatedCommission(world, acts);
  });
  afterAll(() => world.leave());
  beforeEach(async () => {
    world.clock.moveTo('2026-03-01T08:00:00Z');
    await world.ask(`update labelling.cycle set is_open = false, state = 'abandoned' where is_open`);
    await world.ask(`update labelling.label set state = 'withdrawn'`);
    await world.ask(`update labelling.commission_item set withdrawn_at = now() where decided_at is null`);
  });

  const itemsSeenBy = (actor: ActingActor, sessionId: string): Promise<string[]> =>
    world.as(actor, async (reads) => (await acts.reader.items(reads, sessionId)).map(({ cycleId }) => cycleId));
  const stateOf = async (cycleId: string): Promise<unknown> =>
    (await world.ask('select state, is_open as "isOpen" from labelling.cycle where id = $1', [cycleId]))[0];

  test('is made of people who hold the seat at the union, each once', async () => {
    const { officer, auditor, chair } = world;
    const enter = (personId: string) =>
      acts.members.execute(officer, { ...once(), personId, college: 'economy', startsOn: '2026-01-01' });

    await expect(enter(auditor.personId)).rejects.toMatchObject({ code: 'memberHasNoSeat' });
    await expect(enter(chair.personId)).rejects.toMatchObject({ code: 'memberAlreadyThere' });
  });

  test('is proposed the cycles whose report is final, that were deferred or appealed, and no other', async () => {
    const ready = await world.aCycle(world.mission);
    const deferred = await world.aCycle(world.elsewhere, { state: 'deferred' });
    await world.aCycle(world.neighbour, { kind: 'mock' });

    const page = await world.as(world.officer, (reads) => acts.reader.proposals(reads, { first: 50 }));

    expect(page.rows.map(({ cycleId }) => cycleId).sort()).toEqual([ready, deferred].sort());
  });

  test('is awaited by the same cycles on the home of the union', async () => {
    const ready = await world.aCycle(world.mission);
    const deferred = await world.aCycle(world.elsewhere, { state: 'deferred' });

    const awaited = await world.as(world.officer, (reads) => new AwaitedLabelActsReader().of(reads, world.officer));

    const toSchedule = awaited.filter(({ kind }) => kind === 'putOnAgenda').map(({ subjectId }) => subjectId);
    expect(toSchedule.sort()).toEqual([ready, deferred].sort());
  });

  test('opens a file that goes on the agenda to the members whom nothing keeps from it', async () => {
    const cycleId = await world.aCycle(world.mission, { auditors: [world.mayor] });
    const { id: sessionId } = await preparedSession(world, acts);

    const session = await acts.agenda.add(world.officer, { ...once(), sessionId, cycleId });

    expect(await stateOf(cycleId)).toEqual({ state: 'commissionScheduled', isOpen: true });
    expect(session.items[0]?.recusals.map(({ personName, code, reason }) => [personName, code, reason])).toEqual([
      ['Iris Coudert', 'seatInItsRegion', null],
      ['Noé Bastide', 'auditedIt', null],
    ]);
    expect(await itemsSeenBy(world.chair, sessionId)).toEqual([cycleId]);
    expect(await itemsSeenBy(world.mayor, sessionId)).toEqual([]);
    expect(await itemsSeenBy(world.regional, sessionId)).toEqual([]);
  });

  test('never has a file on two agendas, nor one whose report is not final', async () => {
    const cycleId = await world.aCycle(world.mission);
    const early = await world.aCycle(world.elsewhere, { state: 'contradictoryPhase' });
    const { id: sessionId } = await preparedSession(world, acts);
    await acts.agenda.add(world.officer, { ...once(), sessionId, cycleId });
    const { id: other } = await preparedSession(world, acts);

    const twice = acts.agenda.add(world.officer, { ...once(), sessionId: other, cycleId });
    const tooEarly = acts.agenda.add(world.officer, { ...once(), sessionId, cycleId: early });

    await expect(twice).rejects.toMatchObject({ code: 'cycleAlreadyOnAgenda' });
    await expect(tooEarly).rejects.toMatchObject({ code: 'cycleNotReadyForCommission' });
    expect(await stateOf(early)).toMatchObject({ state: 'contradictoryPhase' });
  });

  test('gives a file back when it leaves the agenda, and closes it to the members', async () => {
    const cycleId = await world.aCycle(world.mission);
    const { id: sessionId } = await preparedSession(world, acts);
    const { items } = await acts.agenda.add(world.officer, { ...once(), sessionId, cycleId });

    await acts.agenda.remove(world.officer, { ...once(), itemId: items[0]?.id ?? '', reason: 'Pièce attendue.' });

    expect(await stateOf(cycleId)).toMatchObject({ state: 'reportFinal' });
    expect(await itemsSeenBy(world.chair, sessionId)).toEqual([]);
    expect(await openAccesses(cycleId)).toBe(0);
  });

  test('closes a file at once to a member who declares an interest, and keeps why', async () => {
    const cycleId = await world.aCycle(world.mission);
    const { session, item } = await convenedWith(world, acts, cycleId);

    const left = await acts.interests.execute(world.mayor, {
      ...once(),
      itemId: item.id,
      reason: 'Ma fille y travaille.',
    });

    expect(left.items).toEqual([]);
    expect(await itemsSeenBy(world.mayor, session.id)).toEqual([]);
    expect(await itemsSeenBy(world.chair, session.id)).toEqual([cycleId]);
    const [file] = (await world.as(world.officer, (reads) => acts.answers.session(reads, world.officer, session.id)))
      .items;
    expect(file?.recusals).toContainEqual(
      expect.objectContaining({ personName: 'Noé Bastide', origin: 'declared', reason: 'Ma fille y travaille.' }),
    );
    const again = acts.interests.execute(world.mayor, { ...once(), itemId: item.id, reason: 'Encore.' });
    await expect(again).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('never counts a recused member among those present', async () => {
    const { item } = await convenedWith(world, acts, await world.aCycle(world.mission));

    const deciding = decided(world, acts, item.id, { presentMemberIds: [chairId, regionalId] });

    await expect(deciding).rejects.toMatchObject({ code: 'recusedMemberPresent', params: { name: 'Iris Coudert' } });
    expect(await stateOf(item.cycleId)).toMatchObject({ state: 'commissionScheduled' });
  });

  test('keeps out a member whom something has bound since, whatever was recorded', async () => {
    const { item } = await convenedWith(world, acts, await world.aCycle(world.elsewhere));
    await world.ask(`update network.membership set tenant_id = $1 where person_id = $2 and role = 'director'`, [
      ...[world.elsewhere.organisationId, world.regional.personId],
    ]);

    const deciding = decided(world, acts, item.id, { presentMemberIds: [chairId, regionalId] });

    await expect(deciding).rejects.toMatchObject({ code: 'recusedMemberPresent' });
    await world.ask(`update network.membership set tenant_id = $1 where person_id = $2 and role = 'director'`, [
      ...[world.neighbour.organisationId, world.regional.personId],
    ]);
  });

  test('grants a label in the transaction of its decision, and closes the file to all who had it', async () => {
    const cycleId = await world.aCycle(world.mission, { auditors: [world.auditor] });
    const { item } = await convenedWith(world, acts, cycleId);
    world.clock.moveTo('2026-03-20T09:30:00Z');

    const file = await decided(world, acts, item.id, { presentMemberIds: [chairId, mayorId] });

    expect(file).toMatchObject({ decision: 'granted', level: 1, decidedBy: 'Maud Verrier' });
    expect(file.present.map(({ personName }) => personName)).toEqual(['Ada Ferrand', 'Noé Bastide']);
    expect(file.letter?.paragraphs.join('\n')).toContain('Le rapport final est favorable.');
    expect(await stateOf(cycleId)).toEqual({ state: 'granted', isOpen: false });
    expect(await openAccesses(cycleId)).toBe(0);
    expect(await labelsOf(world.mission)).toEqual([
      expect.objectContaining({
        ...{ state: 'valid', level: 1, granted_on: '2026-03-20', valid_until: '2029-03-20' },
        ...{ follow_up_due_on: '2027-09-20', verification_code: expect.stringMatching(/^[0-9a-f]{32}$/) },
      }),
    ]);
  });

  test.each([
    ['deferred', 'deferred', true],
    ['refused', 'refused', false],
  ] as const)('gives no label when it says %s', async (decision, state, isOpen) => {
    const cycleId = await world.aCycle(world.mission);
    const { item } = await convenedWith(world, acts, cycleId);

    await decided(world, acts, item.id, { decision, level: null, presentMemberIds: [chairId] });

    expect(await stateOf(cycleId)).toEqual({ state, isOpen });
    expect(await labelsOf(world.mission)).toEqual([]);
  });

  test('replaces the label that a renewal renews: one is in force', async () => {
    const first = await convenedWith(world, acts, await world.aCycle(world.mission));
    await decided(world, acts, first.item.id, { presentMemberIds: [chairId] });
    const second = await convenedWith(world, acts, await world.aCycle(world.mission, { kind: 'renewal', level: 2 }));

    await decided(world, acts, second.item.id, { level: 2, presentMemberIds: [chairId] });

    const held = await labelsOf(world.mission);
    expect(held.map(({ state, level }) => [state, level])).toEqual([
      ['replaced', 1],
      ['valid', 2],
    ]);
  });

  test('does not renew a suspended label', async () => {
    const first = await convenedWith(world, acts, await world.aCycle(world.mission));
    await decided(world, acts, first.item.id, { presentMemberIds: [chairId] });
    await world.ask(`update labelling.label set state = 'suspended' where state = 'valid'`);
    const second = await convenedWith(world, acts, await world.aCycle(world.mission, { kind: 'renewal' }));

    const deciding = decided(world, acts, second.item.id, { presentMemberIds: [chairId] });

    await expect(deciding).rejects.toMatchObject({ code: 'labelSuspended' });
  });

  test('goes above the report only when it says why', async () => {
    const { item } = await convenedWith(world, acts, await world.aCycle(world.mission));

    const silent = decided(world, acts, item.id, { level: 2, presentMemberIds: [chairId] });

    await expect(silent).rejects.toMatchObject({ code: 'levelAboveReport', params: { level: 2, supported: 1 } });
    const aboveReportBecause = 'Le projet associatif est paru depuis la visite.';
    const file = await decided(world, acts, item.id, { level: 2, aboveReportBecause, presentMemberIds: [chairId] });
    expect(file.motives).toContain(aboveReportBecause);
  });

  test('lets the organisation read the decision once it is taken, and nothing of the members', async () => {
    const cycleId = await world.aCycle(world.mission);
    const { item } = await convenedWith(world, acts, cycleId);
    const seen = () => world.as(world.mission, (reads) => acts.reader.decisions(reads, cycleId));
    const before = await seen();

    await decided(world, acts, item.id, { presentMemberIds: [chairId] });

    expect(before).toEqual([]);
    expect(await seen()).toEqual([expect.objectContaining({ decision: 'granted', present: [], recusals: [] })]);
  });

  test('is held once every file is decided', async () => {
    const { session, item } = await convenedWith(world, acts, await world.aCycle(world.mission));
    const close = () => acts.holding.close(world.officer, { ...once(), sessionId: session.id });

    await expect(close()).rejects.toMatchObject({ code: 'itemsUndecided', params: { count: 1 } });
    await decided(world, acts, item.id, { decision: 'deferred', level: null, presentMemberIds: [chairId] });

    expect(await close()).toMatchObject({ state: 'held', decidedCount: 1 });
  });

  test('hears an appeal by another session', async () => {
    const cycleId = await world.aCycle(world.mission);
    const { item } = await convenedWith(world, acts, cycleId);
    await decided(world, acts, item.id, { decision: 'refused', level: null, presentMemberIds: [chairId] });
    await world.ask(`update labelling.cycle set state = 'appealed', is_open = true where id = $1`, [cycleId]);

    const again = await convenedWith(world, acts, cycleId);
    const file = await decided(world, acts, again.item.id, { presentMemberIds: [mayorId] });

    expect(file.decision).toBe('granted');
    expect(await world.as(world.mission, (reads) => acts.reader.decisions(reads, cycleId))).toHaveLength(2);
  });

  async function openAccesses(cycleId: string): Promise<number> {
    return (await world.ask('select from labelling.cycle_access where cycle_id = $1 and closed_at is null', [cycleId]))
      .length;
  }

  function labelsOf({ organisationId }: ActingActor): Promise<Record<string, unknown>[]> {
    return world.ask(
      `select state, level, granted_on::text, valid_until::text, follow_up_due_on::text, verification_code
        from labelling.label where tenant_id = $1 and state <> 'withdrawn' order by level`,
      [organisationId],
    );
  }
});

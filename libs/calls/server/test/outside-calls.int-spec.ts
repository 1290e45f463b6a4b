import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type ActingActor, ActOnce, readScope, StampSource } from '@maillage/platform-server';
import { KeepOutsideCall, type OutsideTermsAsked } from '../src/application/catalogue/keep-outside-call.use-case.js';
import { OutsideCallListExport } from '../src/application/catalogue/outside-call-list.export.js';
import { outsideCallView } from '../src/application/catalogue/outside-call.view.js';
import { type OutsideCallFilter, OutsideCallReader } from '../src/persistence/catalogue/outside-call.reader.js';
import { OutsideCallRepository } from '../src/persistence/catalogue/outside-call.repository.js';
import { once } from './calls-inputs.js';
import { aCallsWorld, type CallsWorld } from './calls-world.js';

const day = 86_400_000;
const inDays = (days: number) => ({
  day: new Date(Date.now() + days * day).toISOString().slice(0, 10),
  hour: '12:00',
});

const someCall = (facts: Partial<OutsideTermsAsked> = {}): OutsideTermsAsked => ({
  ...{ title: 'Mobilités solidaires', funder: 'Fondation des Trois Rives', theme: 'Mobilité', summary: 'Des vélos.' },
  ...{ sourceUrl: 'https://fondation.example/appel', kinds: ['localMission'], regionCodes: [] },
  ...{ opening: inDays(-20), closing: inDays(30), timeZone: 'Europe/Paris', leastCents: 5_000_00, mostCents: null },
  ...facts,
});

describe('a call of an outside funder', () => {
  let world: CallsWorld;
  let keeping: KeepOutsideCall;

  beforeAll(async () => {
    world = await aCallsWorld();
    const { clock } = world;
    const stamps = new (class extends StampSource {
      override after = () => Promise.resolve(clock.now());
    })();
    keeping = new KeepOutsideCall(new ActOnce(world.tenants), new OutsideCallRepository(stamps), stamps);
  });
  afterAll(() => world.leave());
  beforeEach(async () => {
    world.clock.moveTo('2026-11-26T09:00:00Z');
    await world.ask('delete from calls.outside_call');
  });

  const entered = (facts: Partial<OutsideTermsAsked> = {}, actor = world.arml) =>
    keeping.enter(actor, { ...once(), terms: someCall(facts) });
  const seenBy = (actor: ActingActor, filter: OutsideCallFilter = {}) =>
    world.tenants.read(readScope(actor), async (reads) => {
      const { rows } = await new OutsideCallReader().page(reads, { first: 50, after: null }, filter);
      return rows.map((row) => outsideCallView(row, actor));
    });
  const titlesFor = async (filter: OutsideCallFilter) =>
    (await seenBy(world.missions[0], filter)).map(({ title }) => title);

  test('is read by the whole network, with its source and the day when it was checked', async () => {
    await entered();

    const [seen] = await seenBy(world.elsewhere);

    expect(seen).toMatchObject({
      ...{ title: 'Mobilités solidaires', funder: 'Fondation des Trois Rives', state: 'open', isOurs: false },
      ...{ sourceUrl: 'https://fondation.example/appel', checkedOn: '2026-11-26', leastCents: 5_000_00, acts: [] },
    });
    expect(seen?.keeper.name).toBe('ARML des Trois Vals');
  });

  test('is kept right by who entered it, and by nobody else', async () => {
    const { id, acts } = await entered();
    expect(acts.map(({ act, can }) => [act, can])).toEqual([
      ['edit', true],
      ['check', true],
      ['archive', true],
    ]);
    world.clock.moveTo('2054-12-02T09:00:00Z');

    expect((await keeping.check(world.arml, { ...once(), outsideCallId: id })).checkedOn).toBe('2054-12-02');
    for (const actor of [world.otherArml, world.missions[0]]) {
      await expect(keeping.archive(actor, { ...once(), outsideCallId: id })).rejects.toMatchObject({
        code: 'FORBIDDEN',
      });
    }
  });

  test('is changed by one of two who read the same version', async () => {
    const { id, version } = await entered();
    const edit = (title: string) =>
      keeping.edit(world.arml, { ...once(), outsideCallId: id, version, terms: someCall({ title }) });

    expect((await edit('Mobilités')).title).toBe('Mobilités');
    await expect(edit('Vélos')).rejects.toMatchObject({ code: 'outsideCallChangedMeanwhile' });
  });

  test('leaves the catalogue once it is archived, and takes no more acts', async () => {
    const { id } = await entered();

    const archived = await keeping.archive(world.arml, { ...once(), outsideCallId: id });

    expect(archived.acts.every(({ code }) => code === 'outsideCallArchived')).toBe(true);
    expect(await titlesFor({})).toEqual([]);
    await expect(keeping.check(world.arml, { ...once(), outsideCallId: id })).rejects.toMatchObject({
      code: 'outsideCallArchived',
    });
  });

  test('is refused without a safe source, and PostgreSQL refuses it too', async () => {
    await expect(entered({ sourceUrl: 'http://fondation.example' })).rejects.toMatchObject({
      code: 'outsideSourceNotHttps',
    });
    await entered();
    await expect(world.ask("update calls.outside_call set source_url = 'javascript:alert(1)'")).rejects.toThrow(
      'source_url',
    );
  });

  test.each<[string, OutsideCallFilter, string[]]>([
    ['those that are open', { states: ['open'] }, ['Vélos', 'Mobilités solidaires']],
    ['those to come', { states: ['announced'] }, ['Numérique']],
    ['a territory', { regionCode: '53' }, ['Vélos', 'Mobilités solidaires']],
    ['a day of closing', { closingBy: inDays(10).day }, ['Vélos']],
    ['a word of the theme', { text: 'inclusion' }, ['Numérique']],
    ['a word of the funder', { text: 'trois rives' }, ['Vélos', 'Mobilités solidaires', 'Numérique']],
  ])('is found by %s', async (_, filter, titles) => {
    await entered();
    await entered({ title: 'Vélos', closing: inDays(10) });
    await entered({
      ...{ title: 'Numérique', theme: 'Inclusion', regionCodes: ['24'] },
      ...{ opening: inDays(5), closing: inDays(60) },
    });

    expect(await titlesFor(filter)).toEqual(titles);
  });

  test('is found page after page, those without an end last', async () => {
    await entered({ title: 'Toujours', closing: null });
    await entered({ title: 'Bientôt', closing: inDays(3) });
    const reader = new OutsideCallReader();
    const pageAfter = (after: string | null) =>
      world.tenants.read(readScope(world.arml), (reads) => reader.page(reads, { first: 1, after }, {}));

    const first = await pageAfter(null);
    const second = await pageAfter(first.endCursor);

    expect([...first.rows, ...second.rows].map(({ title }) => title)).toEqual(['Bientôt', 'Toujours']);
    expect([first.hasMore, second.hasMore]).toEqual([true, false]);
  });

  test('is in the file of the list', async () => {
    await entered();
    const list = new OutsideCallListExport(new OutsideCallReader());
    const filter = list.filterOf({ filter: { states: ['open'] } });

    const { count, rows } = await world.tenants.read(readScope(world.arml), async (reads) => ({
      count: await list.count(reads, filter),
      rows: (await list.page(reads, filter, { after: null, actor: world.arml })).rows,
    }));

    expect(count).toBe(1);
    expect(rows).toMatchObject([{ callTitle: 'Mobilités solidaires', leastEuros: 5000, mostEuros: null }]);
    expect(() => list.filterOf({ filter: { keeper: 'x' } })).toThrow();
  });
});

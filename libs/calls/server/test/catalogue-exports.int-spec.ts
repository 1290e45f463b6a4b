import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { newId } from '@maillage/platform-kernel';
import {
  type ActingActor,
  AskExport,
  ExportableLists,
  type ExportableList,
  ExportRunRepository,
  readScope,
} from '@maillage/platform-server';
import { CallListExport } from '../src/application/catalogue/call-list.export.js';
import { DepositListExport } from '../src/application/catalogue/deposit-list.export.js';
import type { CallView } from '../src/application/call/call.view.js';
import { CallReader } from '../src/persistence/call/call.reader.js';
import { CallFiguresReader } from '../src/persistence/catalogue/call-figures.reader.js';
import { DepositListReader } from '../src/persistence/catalogue/deposit-list.reader.js';
import { begun, deposited, draftedCall, openedCall } from './calls-inputs.js';
import { seated, seatIn } from './jury-scene.js';
import { aCallsWorld, type CallsWorld } from './calls-world.js';

type Line = Readonly<Record<string, string>>;

describe('lists of calls taken away as files', () => {
  let world: CallsWorld;
  let call: CallView;

  beforeAll(async () => {
    world = await aCallsWorld();
  });
  afterAll(() => world.leave());
  beforeEach(async () => {
    call = await openedCall(world, { title: `Appel ${newId()}` });
  });

  const taken = async (actor: ActingActor, list: ExportableList, filter: object): Promise<Line[]> => {
    const lists = new ExportableLists({ getProviders: () => [{ instance: list }] } as never);
    lists.onModuleInit();
    const written = new ExportRunRepository();
    const columns = list.columns.map((name) => ({ name, title: name, words: {} }));
    const asked = { idempotencyKey: newId(), list: list.name, format: 'csv' as const, columns, filter: { filter } };
    const { id } = await new AskExport(world.tenants, lists, written).execute(actor, { ...asked, fileName: 'Appels' });
    return linesOf(await world.tenants.read(readScope(actor), (reads) => written.content(reads, id)));
  };
  const depositsFor = (actor: ActingActor, filter: object = {}) =>
    taken(actor, new DepositListExport(new DepositListReader()), { callId: call.id, ...filter });
  const callsFor = (actor: ActingActor, filter: object = {}) =>
    taken(actor, new CallListExport(new CallReader()), filter);

  test('have what was deposited, with what it asks for, for who runs the call alone', async () => {
    await deposited(world, call);
    await begun(world, call, world.missions[1]);

    const lines = await depositsFor(world.arml);

    expect(lines).toEqual([
      {
        ...{ organisation: 'Mission Locale du Val d’Aubre', code: 'Mission Locale du Val d’Aubre' },
        ...{ application: 'Des vélos et un permis', state: 'submitted', depositNumber: '1' },
        ...{ depositedAt: '2026-11-26 10:00', depositedLate: 'no', askedEuros: '21000' },
      },
    ]);
    expect(await depositsFor(world.arml, { state: 'review' })).toEqual([]);
    expect(await depositsFor(world.otherArml)).toEqual([]);
  });

  test('stand beside figures of what came in and what became of it', async () => {
    await deposited(world, call);
    await begun(world, call, world.missions[1]);

    const figures = await world.tenants.read(readScope(world.arml), (reads) =>
      new CallFiguresReader().one(reads, call.id),
    );

    expect(figures).toEqual({
      ...{ tenantId: world.arml.organisationId, deposited: 1, withdrawn: 0, admitted: 0, retained: 0 },
      medianDayTenths: null,
    });
  });

  test('do not have what its asker is bound to', async () => {
    await deposited(world, call);
    const officer = await seated(world, world.arml, 'Chargée d’appels');
    expect(await depositsFor(officer)).toHaveLength(1);

    await seatIn(world, officer, world.missions[0].organisationId);

    expect(await depositsFor(officer)).toEqual([]);
  });

  test('have the calls that one sees, as the list is filtered', async () => {
    const { title } = call.terms;
    const draft = await draftedCall(world, { title: `Brouillon, ${title}` });
    const titles = (lines: Line[]) => lines.map(({ callTitle }) => callTitle);

    const ours = titles(await callsFor(world.arml, { ledByUs: true, text: title }));
    expect(new Set(ours)).toEqual(new Set([draft.terms.title, title]));
    expect(await callsFor(world.missions[0], { text: title })).toMatchObject([
      {
        ...{ callTitle: title, coordinator: 'ARML des Trois Vals', state: 'open', regionCodes: '' },
        ...{ callOpensAt: '2026-11-01 09:00', callClosesAt: '2054-12-18 12:00', envelopeEuros: '640000' },
      },
    ]);
    expect(await callsFor(world.missions[0], { text: title, closingBy: '2054-12-17' })).toEqual([]);
    expect(await callsFor(world.missions[0], { text: title, closingBy: '2054-12-18' })).toHaveLength(1);
  });

  test('refuse a filter that their screens do not have', () => {
    expect(() => new DepositListExport(new DepositListReader()).filterOf({ filter: {} })).toThrow();
    expect(() => new CallListExport(new CallReader()).filterOf({ filter: { owner: 'x' } })).toThrow();
  });
});

/** The rows of a file whose cells hold no separator, by their titles. */
function linesOf(bytes: Buffer | null | undefined): Line[] {
  const [header = '', ...rows] = (bytes ?? Buffer.from(''))
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split(/\r?\n/);
  const titles = header.split(';');
  return rows.map((row) => Object.fromEntries(row.split(';').map((cell, place) => [titles[place] ?? '', cell])));
}

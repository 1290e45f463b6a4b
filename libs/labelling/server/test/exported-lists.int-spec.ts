import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type ActingActor, readScope } from '@maillage/platform-server';
import { AnswerListExport } from '../src/application/assessment/answer-list.export.js';
import { CycleListExport } from '../src/application/assessment/cycle-list.export.js';
import { SteeredMissionListExport } from '../src/application/steering/steered-mission-list.export.js';
import { SteeredMissions } from '../src/application/steering/steered-missions.js';
import { CycleListReader } from '../src/persistence/assessment/cycle-list.reader.js';
import { CycleReader } from '../src/persistence/assessment/cycle.reader.js';
import { SteeredMissionsReader } from '../src/persistence/steering/steered-missions.reader.js';
import { SteeringReader } from '../src/persistence/steering/steering.reader.js';
import { answerTo, closeCycles, once, startedCycle } from './assessment-inputs.js';
import { aLabellingWorld, type LabellingWorld } from './labelling-world.js';
import { takenFile } from './taken-file.js';

type Line = Readonly<Record<string, string>>;

describe('lists of the label taken away as files', () => {
  let world: LabellingWorld;

  beforeAll(async () => {
    world = await aLabellingWorld();
  });
  afterAll(() => world.leave());
  beforeEach(() => closeCycles(world));

  const answersOf = async (actor: ActingActor, cycleId: string): Promise<Line[]> =>
    linesOf(
      await takenFile(world.tenants, actor, { list: new AnswerListExport(new CycleReader()), filter: { cycleId } }),
    );
  const cyclesOf = async (actor: ActingActor, filter: object): Promise<Line[]> =>
    linesOf(await takenFile(world.tenants, actor, { list: new CycleListExport(new CycleListReader()), filter }));

  test('have the cycles that one accompanies, one a row, with their day, their scores and their level', async () => {
    await startedCycle(world, { actor: world.elsewhere });
    const { id } = await startedCycle(world);
    await answerTo(world, world.mission, [id, 'service.health']);

    const [ours, ...others] = await cyclesOf(world.arml, { isOpen: true });

    expect(others).toEqual([]);
    expect(ours).toMatchObject({
      organisation: 'Mission Locale de la Brenne-Vive',
      ...{ regions: '24', framework: 'Label Mission Locale', frameworkVersion: '1', cycleKind: 'initial' },
      ...{ state: 'selfAssessment', openedOn: '2026-11-26', appliedOn: '', answered: '1', levelReached: '0' },
    });
    expect(Number(ours?.['donePercent']?.replace(',', '.'))).toBeGreaterThan(0);
    expect(await cyclesOf(world.union, { isOpen: true })).toHaveLength(2);
    expect(await cyclesOf(world.union, { isOpen: true, regionCode: '53' })).toHaveLength(1);
    expect(await cyclesOf(world.neighbour, { isOpen: true })).toEqual([]);
  });

  test.each([
    ['all', {}, 3],
    ['those to call', { view: 'toHelp' }, 1],
    ['those of a text', { text: 'brenne' }, 1],
    ['those of a region', { regionCode: '53' }, 1],
    ['those of a view and a text that share none', { view: 'toHelp', text: 'zzz' }, 0],
  ])(
    'have the Missions of the steering as its screen shows them: %s',
    async (_, filter: Readonly<Record<string, string>>, many) => {
      const { id } = await startedCycle(world);
      await startedCycle(world, { actor: world.elsewhere });
      await world.ask(`update labelling.cycle set help = 'asked' where id = $1`, [id]);
      const missions = new SteeredMissions(new SteeredMissionsReader(), new SteeringReader());

      const list = new SteeredMissionListExport(missions);
      const taken = linesOf(await takenFile(world.tenants, world.union, { list, filter }));

      const shown = await world.tenants.read(readScope(world.union), (reads) =>
        missions.page(reads, world.union, list.filterOf({ filter }), { first: 50 }),
      );
      expect(taken.map(({ organisation }) => organisation)).toEqual(shown.rows.map(({ name }) => name));
      expect(taken).toHaveLength(many);
      if (filter['view'] === 'toHelp' && many > 0)
        expect(taken[0]).toMatchObject({ stage: 'selfAssessment', needOfHelp: 'asked' });
    },
  );

  test('have each criterion with its answer, in the order of the framework, for the Mission and its region', async () => {
    const { id } = await startedCycle(world);
    const said = { status: 'partly', donePercent: 60, plannedOn: '2027-03-30', comment: 'Baromètre passé.' } as const;
    await answerTo(world, world.officer, [id, 'service.youth-voice'], said);

    const lines = await answersOf(world.mission, id);

    expect(lines).toHaveLength(35);
    expect(lines.find(({ comment }) => comment !== '')).toMatchObject({
      ...{ axisCode: '4', answerStatus: 'partly', donePercent: '60', plannedOn: '2027-03-30' },
      ...{ comment: 'Baromètre passé.', evidence: '0', answeredBy: world.officer.name, answeredOn: '2026-11-26' },
    });
    expect(lines.some(({ answerStatus }) => answerStatus === 'excluded')).toBe(true);
    expect(await answersOf(world.arml, id)).toEqual(lines);
  });

  test('show no answer to who is shown progress alone, and no cycle to a stranger', async () => {
    const { id } = await startedCycle(world);

    expect(await answersOf(world.union, id)).toEqual([]);
    await expect(answersOf(world.neighbour, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(answersOf(world.otherArml, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('give a contributor the criteria entrusted, and nothing else', async () => {
    const { id } = await startedCycle(world);
    const criterionKeys = ['service.health'];
    const personId = world.contributor.personId;
    await world.acts.assign.execute(world.mission, { ...once(), cycleId: id, criterionKeys, personId });

    const lines = await answersOf(world.contributor, id);

    expect(lines.map(({ assignee }) => assignee)).toEqual([world.contributor.name]);
  });

  test('refuse a filter that their screens do not have', () => {
    expect(() => new CycleListExport(new CycleListReader()).filterOf({ filter: { contact: 'x' } })).toThrow();
    expect(() => new AnswerListExport(new CycleReader()).filterOf({ filter: {} })).toThrow();
  });
});

/** The rows of a file whose cells hold no separator, by their titles. */
function linesOf(bytes: Buffer): Line[] {
  const [header = '', ...rows] = bytes
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split(/\r?\n/);
  const titles = header.split(';');
  return rows.map((row) => Object.fromEntries(row.split(';').map((cell, place) => [titles[place] ?? '', cell])));
}

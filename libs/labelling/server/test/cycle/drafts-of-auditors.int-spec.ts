import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { ActingActor } from '@maillage/platform-server';
import { auditedCycle, enteredPool, opinionOn } from './cycle-story.js';
import { aCycleWorld, type CycleWorld, once } from './cycle-world.js';

/** Words that stand nowhere but in what auditors have not sent. */
const draft = 'Zibeline-brouillon';
const note = 'Zibeline-carnet';

/** Every table of the context with a text in it, as the catalogue has them. */
const tablesOfContext = `select table_name as name from information_schema.tables where table_schema = 'labelling'`;

describe('what auditors have not sent reaches nobody else', () => {
  let world: CycleWorld;
  let cycleId: string;

  beforeEach(async () => {
    world = await aCycleWorld();
    const pool = await enteredPool(world);
    cycleId = await auditedCycle(world, pool);
    const { acts, auditors } = world;
    const written = { finding: 'alertPoint', opinion: 'below', seenPercent: 13, body: draft, onAgenda: true };
    await acts.opinion.execute(auditors.external, opinionOn(cycleId, 'c-1', written));
    await acts.opinion.execute(auditors.peer, opinionOn(cycleId, 'c-2', { body: note }));
  });
  afterEach(() => world.leave());

  const readers = (): readonly [string, ActingActor][] => [
    ['the audited Mission', world.mission],
    ['its association', world.arml],
    ['another association', world.otherArml],
    ['an auditor of another pair', world.auditors.third],
  ];

  const everyPayloadOf = async (actor: ActingActor): Promise<string> => {
    const asked = [
      () => world.seen(actor, cycleId),
      () => world.fileSeen(actor, cycleId),
      () => world.compared(actor, cycleId),
      () => world.pool(actor),
      () => world.proposed(actor, cycleId),
    ];
    const answers = await Promise.all(asked.map((ask) => ask().catch((error: unknown) => String(error))));
    return JSON.stringify(answers);
  };

  const everyRowOf = async (actor: ActingActor): Promise<string> => {
    const tables = await world.ask<{ name: string }>(tablesOfContext);
    const rows = await Promise.all(
      tables.map(({ name }) => world.reading(actor, `select to_json(one) as row from labelling.${name} one`)),
    );
    expect(tables.length).toBeGreaterThan(20);
    return JSON.stringify(rows);
  };

  test('its own pair reads it, so that the search below finds something', async () => {
    expect(await everyPayloadOf(world.auditors.peer)).toContain(draft);
    expect(await everyRowOf(world.auditors.peer)).toContain(note);
  });

  test('neither in an answer of the API nor in a row, before the report is sent', async () => {
    for (const [who, actor] of readers()) {
      const told = `${who}: ${await everyPayloadOf(actor)} ${await everyRowOf(actor)}`;

      expect(told).not.toContain('Zibeline');
    }
  });

  test('nor after it was sent: the finding is told, and the notes on what was found in order are not', async () => {
    const { acts, auditors, mission, arml } = world;
    await acts.visit.finish(auditors.external, { ...once(), cycleId });
    await acts.report.send(auditors.external, { ...once(), cycleId, summary: 'Une équipe engagée.' });

    for (const actor of [mission, arml]) {
      const told = `${await everyPayloadOf(actor)} ${await everyRowOf(actor)}`;

      expect(told).toContain(draft);
      expect(told).not.toContain(note);
    }
  });

  test('and what they put before the commission is read by the union alone, with the report as without', async () => {
    const { acts, auditors, mission, arml, union, ask, reading } = world;
    await acts.visit.finish(auditors.external, { ...once(), cycleId });
    await acts.report.send(auditors.external, { ...once(), cycleId, summary: 'Une équipe engagée.' });
    const findingId = (await world.seen(mission, cycleId)).findings[0]?.id ?? '';
    await acts.findings.respond(mission, { ...once(), findingId, act: 'accept' });
    await acts.report.finalise(auditors.external, { ...once(), cycleId, summary: 'Une équipe engagée.' });

    const [{ code } = { code: '' }] = await ask<{ code: string }>('select code from labelling.agenda_point');
    const points = 'select code from labelling.agenda_point';

    expect(await reading(union, points)).toEqual([{ code }]);
    for (const actor of [mission, arml]) {
      expect(await reading(actor, points)).toEqual([]);
      expect(`${await everyPayloadOf(actor)} ${await everyRowOf(actor)}`).not.toMatch(/onAgenda|on_agenda/);
    }
  });

  test('nor in what an act of theirs answers', async () => {
    const { acts, auditors, mission, seen } = world;
    await acts.visit.finish(auditors.external, { ...once(), cycleId });
    await acts.report.send(auditors.external, { ...once(), cycleId, summary: 'Une équipe engagée.' });
    const findingId = (await seen(mission, cycleId)).findings[0]?.id ?? '';

    const answer = await acts.findings.respond(mission, { ...once(), findingId, act: 'accept' });

    expect(JSON.stringify(answer)).not.toContain(note);
  });
});

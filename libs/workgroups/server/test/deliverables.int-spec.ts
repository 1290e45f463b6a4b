import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { ActingActor } from '@maillage/platform-server';
import { aLedGroup, once, on } from './workgroups-world.js';
import { aWorkWorld, type WorkWorld } from './work-world.js';

let world: WorkWorld;
let group: string;
let lead: ActingActor;
let member: ActingActor;
let other: ActingActor;
let outsider: ActingActor;

beforeAll(async () => {
  world = await aWorkWorld();
  [lead, member, other, outsider] = world.missions;
}, 120_000);
afterAll(() => world.leave());

/** A group of the region at work on Formation, with two members beside its lead. */
beforeEach(async () => {
  world.clock.moveTo('2026-11-26T09:00:00Z');
  group = await aGroupAtWork();
  await world.deliver();
});

async function aGroupAtWork(): Promise<string> {
  const { id } = await aLedGroup(world);
  await world.acts.moves.move(world.arml, 'start', 'startWorkgroup', on({ id }));
  await world.join(member, id);
  await world.join(other, id);
  return id;
}

const terms = (title: string) => ({ title, kind: 'model' as const, summary: 'Prêt à l’emploi' });

async function delivered(who: ActingActor = member, title = 'Modèle de plan', renewsId: string | null = null) {
  const { documentId, versionId } = await world.aFile(who);
  const asked = { ...once(), groupId: group, ...terms(title), documentVersionId: versionId, renewsId };
  const { deliverables } = await world.work.delivering.deliver(who, asked);
  const id = deliverables[0]?.id ?? '';
  return { id, documentId, versionId };
}

const found = async (id: string, who: ActingActor = lead) =>
  (await world.seen.work(who, group)).deliverables.find((one) => one.id === id);

async function adopted(title?: string, renewsId: string | null = null, who: ActingActor = member) {
  const one = await delivered(who, title, renewsId);
  await world.work.examining.review(lead, { ...once(), deliverableId: one.id });
  await world.work.examining.adopt(world.arml, { ...once(), deliverableId: one.id });
  return { ...one, resourceId: (await found(one.id))?.resourceId ?? '' };
}

async function published(title?: string, renewsId: string | null = null, who: ActingActor = member) {
  const one = await adopted(title, renewsId, who);
  await world.work.resources.publish(world.arml, { ...once(), resourceId: one.resourceId });
  return one;
}

const libraryOf = async (who: ActingActor) =>
  (await world.seen.library(who)).rows.filter(({ groupId }) => groupId === group);

describe('a deliverable', () => {
  test('awaits its review from the sponsor while the lead is vacant', async () => {
    const { id } = await delivered();
    const awaited = async () => (await world.seen.awaited(world.arml)).filter((one) => one.id === id);
    const before = await awaited();

    await world.acts.moves.move(lead, 'endLead', 'endGroupLead', { ...on({ id: group }), reason: 'Départ' });

    expect([before, await awaited()]).toMatchObject([[], [{ kind: 'reviewDeliverable' }]]);
  });

  test('is reviewed by the lead, adopted by the sponsor and published, each told of their turn', async () => {
    const { id } = await delivered();
    expect((await world.deliver()).map(({ person, subject }) => [person, subject])).toEqual([
      [lead.personId, 'À relire : Modèle de plan'],
    ]);
    expect((await world.seen.awaited(lead)).filter((one) => one.id === id)).toMatchObject([
      { kind: 'reviewDeliverable' },
    ]);

    await world.work.examining.review(lead, { ...once(), deliverableId: id });
    expect((await world.deliver()).map(({ person }) => person)).toEqual([world.arml.personId]);
    expect(await found(id)).toMatchObject({ state: 'reviewed' });
    await world.work.examining.adopt(world.arml, { ...once(), deliverableId: id });
    const { resourceId = null, state } = (await found(id)) ?? {};
    expect(state).toBe('adopted');
    expect(await libraryOf(member)).toEqual([]);
    await world.work.resources.publish(world.arml, { ...once(), resourceId: resourceId ?? '' });
    const told = await world.deliver();

    expect(
      told
        .filter(({ subject }) => subject.startsWith('Publié'))
        .map(({ person }) => person)
        .sort(),
    ).toEqual([lead, member, other].map(({ personId }) => personId).sort());
    expect(await libraryOf(outsider)).toMatchObject([
      { title: 'Modèle de plan', theme: 'Formation', edition: 1, isCurrent: true, uses: null },
    ]);
    expect((await found(id))?.history.map(({ act }) => act)).toEqual(['publish', 'adopt', 'review', 'deliver']);
  });

  test('is adopted by nobody but the sponsor, whatever the code asks', async () => {
    const { id, versionId, documentId } = await delivered();
    await world.work.examining.review(lead, { ...once(), deliverableId: id });

    for (const who of [lead, member]) {
      await expect(world.work.examining.adopt(who, { ...once(), deliverableId: id })).rejects.toMatchObject({
        code: 'FORBIDDEN',
      });
    }
    const officerOfLead = { ...lead, capabilities: new Set([...lead.capabilities, 'sponsorGroups']) };
    await expect(world.work.examining.adopt(officerOfLead, { ...once(), deliverableId: id })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    const adopting = `insert into workgroups.resource (id, tenant_id, group_id, deliverable_id, deliverer_id, line_id, edition,
        title, kind, theme, summary, folded, document_id, document_version_id, file_name, media_type, byte_size, sha256,
        adopted_by, adopted_at)
      values (gen_random_uuid(), $1, $2, $3, $4, $3, 1, 'Forcé', 'model', 'Formation', '', '', $5, $6, 'f', 'application/pdf', 7,
        repeat('a', 64), 'Chef de file', now())`;
    const forced = [world.arml.organisationId, group, id, member.organisationId, documentId, versionId];
    await expect(world.writing(lead, adopting, forced)).rejects.toThrow('row-level security');
    expect(await found(id)).toMatchObject({ state: 'reviewed', resourceId: null });
  });

  test('is sent back with a reason, revised by who delivered it, and reviewed again', async () => {
    const { id } = await delivered();
    await world.deliver();
    await world.work.examining.sendBack(lead, { ...once(), deliverableId: id, reason: 'Ajoutez un exemple' });
    expect((await world.deliver()).map(({ person, body }) => [person, body.includes('Ajoutez un exemple')])).toEqual(
      expect.arrayContaining([[member.personId, true]]),
    );
    expect((await world.seen.awaited(member)).filter((one) => one.id === id)).toMatchObject([
      { kind: 'reviseDeliverable' },
    ]);

    const revise = { ...once(), deliverableId: id, ...terms('Modèle de plan, avec un exemple') };
    await expect(world.work.delivering.revise(other, { ...revise, ...once() })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    await world.work.delivering.revise(member, revise);

    expect(await found(id)).toMatchObject({ state: 'draft', note: null, file: { fileName: 'modele.pdf' } });
    expect((await world.deliver()).map(({ person }) => person)).toEqual([lead.personId]);
    await world.work.examining.review(lead, { ...once(), deliverableId: id });
    await expect(world.work.delivering.revise(member, { ...revise, ...once() })).rejects.toMatchObject({
      code: 'deliverablePastThis',
    });
  });

  test('is taken back before it is reviewed, which frees its file', async () => {
    const { id, documentId, versionId } = await delivered();
    expect(await world.seen.uses(member, documentId)).toEqual([{ kind: 'deliverable', label: 'Modèle de plan' }]);

    await world.work.delivering.withdraw(member, { ...once(), deliverableId: id });

    expect(await found(id)).toBeUndefined();
    expect(await world.seen.door(lead, versionId)).toBeNull();
    expect(await world.seen.uses(member, documentId)).toEqual([]);
  });

  test.each([
    ['deliverableFileMissing', { kind: 'kit' as const }],
    ['deliverableLinkMissing', { kind: 'replay' as const }],
    ['meetingLinkNotHttps', { kind: 'replay' as const, link: 'http://video.example' }],
  ])('is refused with %s', async (code, more) => {
    const asked = { ...once(), groupId: group, ...terms('Kit'), ...more };

    await expect(world.work.delivering.deliver(member, asked)).rejects.toMatchObject({ code });
    await expect(world.work.delivering.deliver(outsider, asked)).rejects.toMatchObject({ code: 'workForMembers' });
  });
});

describe('the next edition of a resource', () => {
  test('is one of so many as a page shows', async () => {
    const { id } = await delivered();
    await world.ask(
      `insert into workgroups.deliverable (id, tenant_id, group_id, sponsor_id, line_id, state, title, kind, summary, link,
          person_id, person_name, delivered_at, changed_at)
        select gen_random_uuid(), tenant_id, group_id, sponsor_id, gen_random_uuid(), 'draft', title, 'replay', '',
          'https://video.example', person_id, person_name, delivered_at, changed_at
        from workgroups.deliverable, generate_series(2, 300) where id = $1`,
      [id],
    );

    await expect(delivered()).rejects.toMatchObject({ code: 'workTooMuch', params: { max: 300 } });
  });

  test('replaces the one before in the library, and both are kept', async () => {
    const first = await published('Modèle de plan');
    const second = await published('Modèle de plan, revu', first.id, other);

    expect(await libraryOf(outsider)).toMatchObject([
      { title: 'Modèle de plan, revu', edition: 2, editions: [{ edition: 2 }, { edition: 1 }] },
    ]);
    expect(await found(first.id)).toMatchObject({ state: 'replaced', edition: 1 });
    expect(await found(second.id)).toMatchObject({ state: 'published', edition: 2, replacesEdition: 1 });
    for (const { versionId } of [first, second]) expect(await world.seen.door(outsider, versionId)).not.toBeNull();
  });

  test('is one at a time, of what is published', async () => {
    const first = await published();
    await delivered(member, 'Deuxième', first.id);

    await expect(delivered(other, 'Troisième', first.id)).rejects.toMatchObject({ code: 'editionUnderWay' });
    const draft = await delivered(member, 'Autre');
    await expect(delivered(member, 'Suite', draft.id)).rejects.toMatchObject({ code: 'deliverableNotThereYet' });
  });

  test('is delivered once when two are at the same moment', async () => {
    const first = await published();
    const versions = [await world.aFile(member), await world.aFile(other)];
    const asked = versions.map(({ versionId }) => ({
      ...{ ...once(), groupId: group, ...terms('Deuxième'), documentVersionId: versionId, renewsId: first.id },
    }));

    // Both have looked at the group before either writes.
    const writing = { first: [['lock table workgroups.deliverable in share mode', []]], waiting: 2 } as const;

    const answers = await world.meanwhile(writing, () =>
      Promise.allSettled(asked.map((one, place) => world.work.delivering.deliver(place === 0 ? member : other, one))),
    );

    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(answers.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'editionUnderWay' } });
  });

  test('leaves one current edition when two are published at once', async () => {
    const first = await published();
    const second = await delivered(member, 'Deuxième', first.id);
    // Two members who delivered at the same moment, as nothing of one is seen by the other yet.
    const line = `update workgroups.deliverable set line_id = $2 where id = $1`;
    const third = await delivered(other, 'Troisième');
    await world.ask(line, [third.id, first.id]);
    const resources: string[] = [];
    for (const { id } of [second, third]) {
      await world.work.examining.review(lead, { ...once(), deliverableId: id });
      await world.work.examining.adopt(world.arml, { ...once(), deliverableId: id });
      resources.push((await found(id))?.resourceId ?? '');
    }

    await Promise.all(
      resources.map((resourceId) => world.work.resources.publish(world.arml, { ...once(), resourceId })),
    );

    expect(await libraryOf(outsider)).toHaveLength(1);
    const states = (await world.seen.work(lead, group)).deliverables.map(({ state }) => state).sort();
    expect(states).toEqual(['published', 'replaced', 'replaced']);
  });
});

describe('the library', () => {
  test('is searched without accents, by theme and by kind', async () => {
    await published('Évaluer l’été des équipes');
    const search = async (filter: Parameters<typeof world.seen.library>[1]) =>
      (await world.seen.library(outsider, filter)).rows.filter(({ groupId }) => groupId === group).length;

    expect(await search({ text: 'evaluer equipe' })).toBe(1);
    expect(await search({ text: 'L’ÉTÉ prêt' })).toBe(1);
    expect(await search({ text: 'absent' })).toBe(0);
    expect(await search({ theme: 'Formation', kind: 'model' })).toBe(1);
    expect(await search({ kind: 'kit' })).toBe(0);
    expect(await search({ theme: 'Logement' })).toBe(0);
    const { themes } = await world.seen.library(outsider);
    expect(themes.find(({ theme }) => theme === 'Formation')?.count).toBeGreaterThan(0);
  });

  test('counts a use once for an organisation and a day, and tells it to the group and its sponsor', async () => {
    const { resourceId } = await published();
    const use = (who: ActingActor) => world.work.resources.use(who, { ...once(), resourceId });

    expect((await use(outsider)).uses).toBeNull();
    await Promise.all([use(outsider), use(outsider), use(world.officer)]);
    world.clock.moveTo('2026-11-27T09:00:00Z');
    await use(outsider);

    const [seen] = await libraryOf(member);
    expect(seen?.uses).toBe(3);
    expect((await libraryOf(world.arml))[0]?.uses).toBe(3);
    expect(await world.reading(outsider, 'select used_on from workgroups.resource_use')).toHaveLength(2);
  });

  test('shows a group’s resources to those who see the group, and its files by the same rows', async () => {
    const { versionId, resourceId } = await published();

    expect(await libraryOf(world.elsewhere)).toEqual([]);
    expect(await world.seen.door(world.elsewhere, versionId)).toBeNull();
    await expect(world.work.resources.use(world.elsewhere, { ...once(), resourceId })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await world.seen.door(outsider, versionId)).toBe(member.organisationId);
  });

  test('loses what the sponsor retires, which its group keeps', async () => {
    const { id, versionId, resourceId } = await published();
    await expect(world.work.resources.retire(lead, { ...once(), resourceId, reason: 'Périmé' })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });

    await world.work.resources.retire(world.arml, { ...once(), resourceId, reason: 'Des noms y figurent' });

    expect(await libraryOf(outsider)).toEqual([]);
    expect(await world.seen.door(outsider, versionId)).toBeNull();
    expect(await world.seen.door(other, versionId)).toBe(member.organisationId);
    expect(await found(id)).toMatchObject({ state: 'retired', retiredBecause: 'Des noms y figurent' });
  });

  test('keeps what a Mission delivered when the Mission leaves', async () => {
    const { documentId, versionId } = await published();
    const draft = await delivered(member, 'En cours');
    await world.leaveGroup(member, group);

    expect(await libraryOf(outsider)).toHaveLength(1);
    expect(await world.seen.door(outsider, versionId)).toBe(member.organisationId);
    expect(await world.seen.uses(member, documentId)).toEqual([{ kind: 'deliverable', label: 'Modèle de plan' }]);
    await expect(
      world.work.delivering.revise(member, { ...once(), deliverableId: draft.id, ...terms('Encore') }),
    ).rejects.toMatchObject({ code: 'workForMembers' });
  });
});

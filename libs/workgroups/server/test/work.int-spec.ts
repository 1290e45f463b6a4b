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

/** A group at work, with two members beside its lead. */
beforeEach(async () => {
  world.clock.moveTo('2026-11-26T09:00:00Z');
  const { id } = await aLedGroup(world);
  await world.acts.moves.move(world.arml, 'start', 'startWorkgroup', on({ id }));
  await world.join(member, id);
  await world.join(other, id);
  group = id;
  await world.deliver();
});

const milestone = (title: string, dueOn = '2027-01-31') =>
  world.work.roadmap.add(lead, { ...once(), groupId: group, title, note: '', dueOn });
const task = (more: object = {}) =>
  world.work.tasks.add(lead, { ...once(), groupId: group, title: 'Relire', details: '', ...more });

describe('the roadmap of a group', () => {
  test('is kept by its lead, in the order that the lead gives', async () => {
    await milestone('Plan écrit');
    const { milestones } = await milestone('Modèle prêt', '2027-03-31');
    const [first, second] = milestones;

    await world.work.roadmap.order(lead, {
      ...{ ...once(), groupId: group },
      milestoneIds: [second?.id ?? '', first?.id ?? ''],
    });
    await world.work.roadmap.move(lead, { ...once(), milestoneId: first?.id ?? '', act: 'reach' });

    const seen = await world.seen.work(member, group);
    expect(seen.milestones.map(({ title, state }) => [title, state])).toEqual([
      ['Modèle prêt', 'planned'],
      ['Plan écrit', 'reached'],
    ]);
    expect(seen.milestones[0]?.acts.every(({ can }) => !can)).toBe(true);
  });

  test('is not ordered by halves, nor kept by a member', async () => {
    const { milestones } = await milestone('Plan écrit');
    await milestone('Modèle prêt');

    await expect(
      world.work.roadmap.order(lead, { ...once(), groupId: group, milestoneIds: [milestones[0]?.id ?? ''] }),
    ).rejects.toMatchObject({ code: 'milestonesIncomplete' });
    await expect(
      world.work.roadmap.add(member, { ...once(), groupId: group, title: 'À moi', note: '', dueOn: '2027-01-31' }),
    ).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(
      world.work.roadmap.move(member, { ...once(), milestoneId: milestones[0]?.id ?? '', act: 'reach' }),
    ).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  test('is read by those who take part and by nobody else, a Mission that left included', async () => {
    await milestone('Plan écrit');

    await expect(world.seen.work(outsider, group)).rejects.toMatchObject({ code: 'workForMembers' });
    expect((await world.seen.work(world.arml, group)).milestones).toHaveLength(1);
    await world.leaveGroup(member, group);

    await expect(world.seen.work(member, group)).rejects.toMatchObject({ code: 'workForMembers' });
    const rows = 'select id from workgroups.milestone where group_id = $1';
    expect(await world.reading(member, rows, [group])).toEqual([]);
  });
});

describe('a group that rests or ends', () => {
  const toldOf = async (...people: readonly ActingActor[]) => {
    const told = new Set((await world.deliver()).map(({ person }) => person));
    return people.map(({ personId }) => told.has(personId));
  };

  test('says so to its members and its lead when its sponsor moves it', async () => {
    await world.acts.moves.move(world.arml, 'pause', 'pauseWorkgroup', { ...on({ id: group }), reason: 'Budget' });
    expect(await toldOf(member, other, lead, world.arml, outsider)).toEqual([true, true, true, false, false]);

    await world.acts.moves.close(world.arml, { ...on({ id: group }), report: 'Fini' });
    expect(await toldOf(member, other, lead, world.arml, outsider)).toEqual([true, true, true, false, false]);
  });

  test('says so to its members and its sponsor when its lead moves it', async () => {
    await world.acts.moves.close(lead, { ...on({ id: group }), report: 'Fini' });

    expect(await toldOf(member, other, lead, world.arml, outsider)).toEqual([true, true, false, true, false]);
  });
});

describe('a task', () => {
  test('is told to whom it is given, who says how far it is', async () => {
    const { tasks } = await task({ ownerId: member.personId, dueOn: '2054-12-10' });
    const [given] = tasks;

    expect((await world.deliver()).map(({ person, subject }) => [person, subject])).toEqual([
      [member.personId, 'Une tâche pour vous : Relire'],
    ]);
    await world.work.tasks.move(member, { ...once(), taskId: given?.id ?? '', act: 'begin' });
    await expect(
      world.work.tasks.move(other, { ...once(), taskId: given?.id ?? '', act: 'complete' }),
    ).rejects.toMatchObject({ code: 'taskNotYours' });
    const done = await world.work.tasks.move(member, { ...once(), taskId: given?.id ?? '', act: 'complete' });
    expect(done.tasks[0]).toMatchObject({ state: 'done', isOurs: true });
  });

  test('is given to people of the group, on a milestone of the group', async () => {
    await expect(task({ ownerId: outsider.personId })).rejects.toMatchObject({ code: 'memberUnknown' });
    const elsewhere = await aLedGroup(world);
    const foreign = await world.acts.moves.move(world.arml, 'start', 'startWorkgroup', on(elsewhere));
    const { milestones } = await world.work.roadmap.add(lead, {
      ...{ ...once(), groupId: foreign.id, title: 'Ailleurs', note: '', dueOn: '2027-01-31' },
    });
    await expect(task({ milestoneId: milestones[0]?.id })).rejects.toMatchObject({ code: 'milestoneUnknown' });
  });

  test('that is late is recalled once to its owner and to the lead, and anew for a new day', async () => {
    const { tasks } = await task({ ownerId: member.personId, dueOn: '2020-01-31' });
    await world.deliver();

    await world.work.recalling.run();
    await world.work.recalling.run();
    const first = await world.deliver();
    await world.work.tasks.edit(lead, {
      ...{ ...once(), taskId: tasks[0]?.id ?? '', title: 'Relire', details: '', ownerId: member.personId },
      dueOn: '2020-02-28',
    });
    await world.work.recalling.run();

    expect(first.map(({ person }) => person).sort()).toEqual([lead.personId, member.personId].sort());
    expect(first[0]?.body).toContain('31/01/2020');
    expect(await world.deliver()).toHaveLength(2);
  });

  test('that is late is recalled, and awaited, when its group works again', async () => {
    await task({ ownerId: member.personId, dueOn: '2020-01-31' });
    await world.deliver();
    await world.acts.moves.move(lead, 'pause', 'pauseWorkgroup', { ...on({ id: group }), reason: 'Congés' });
    const awaited = async () => (await world.seen.awaited(member)).filter(({ groupId }) => groupId === group).length;
    const late = async () => (await world.deliver()).filter(({ subject }) => subject.startsWith('En retard')).length;

    await world.work.recalling.run();
    const resting = [await late(), await awaited()];
    await world.acts.moves.move(lead, 'resume', 'resumeWorkgroup', on({ id: group }));
    await world.work.recalling.run();

    expect(resting).toEqual([0, 0]);
    expect([await late(), await awaited()]).toEqual([2, 1]);
  });

  test('that is late is recalled to the lead alone once its owner has left the group', async () => {
    await task({ ownerId: member.personId, dueOn: '2020-01-31' });
    await world.deliver();
    await world.leaveGroup(member, group);

    await world.work.recalling.run();

    expect((await world.deliver()).map(({ person }) => person)).toEqual([lead.personId]);
  });

  test('is handed on by nobody but who leads, whatever the code asks', async () => {
    const { tasks } = await task({ ownerId: member.personId });
    const toOther = `update workgroups.group_task set owner_id = $2, owner_organisation_id = $3 where id = $1 returning id`;
    const handing = (who: ActingActor) =>
      world.writing(who, toOther, [tasks[0]?.id, other.personId, other.organisationId]);

    await expect(handing(member)).rejects.toThrow(/row-level security/);
    expect(await handing(lead)).toHaveLength(1);
  });

  test('takes room as long as it is to do, and what is to do comes first', async () => {
    const { tasks } = await task({ dueOn: '2054-12-01' });
    const [id = ''] = tasks.map((one) => one.id);
    const copied = `insert into workgroups.group_task (id, tenant_id, group_id, state, title, details, changed_at)
      select gen_random_uuid(), tenant_id, group_id, $2, 'Copie', '', '2020-01-01' from workgroups.group_task, generate_series(1, $3)
      where id = $1`;
    await world.ask(copied, [id, 'done', 300]);
    await world.work.tasks.move(lead, { ...once(), taskId: id, act: 'complete' });

    const added = await task();

    expect(added.tasks.map(({ state }) => state).slice(0, 2)).toEqual(['open', 'done']);
    expect(added.tasks.filter(({ state }) => state === 'done')).toHaveLength(100);
    expect(added.endedTasksHidden).toBe(201);
    expect(added.tasks.map((one) => one.id)).toContain(id);
    await world.ask(copied, [id, 'underWay', 299]);
    const full = { code: 'workTooMuch', params: { max: 300 } };
    await expect(task()).rejects.toMatchObject(full);
    await expect(
      world.work.tasks.move(lead, { ...once(), taskId: id, act: 'reopen', reason: 'Une région manque' }),
    ).rejects.toMatchObject(full);
  });

  test('that ended long ago is not listed, is taken up again by its id, and counts for its milestone', async () => {
    const { milestones } = await milestone('Plan écrit');
    const milestoneId = milestones[0]?.id ?? null;
    const { tasks } = await task({ milestoneId });
    const [id = ''] = tasks.map((one) => one.id);
    await world.ask(
      `insert into workgroups.group_task (id, tenant_id, group_id, milestone_id, state, title, details, changed_at)
        select gen_random_uuid(), tenant_id, group_id, milestone_id, 'done', 'Copie', '', now() + interval '1 day'
        from workgroups.group_task, generate_series(1, 100) where id = $1`,
      [id],
    );
    const done = await world.work.tasks.move(lead, { ...once(), taskId: id, act: 'complete' });

    const reopened = await world.work.tasks.move(lead, {
      ...once(),
      taskId: id,
      act: 'reopen',
      reason: 'Une région manque',
    });

    expect(done.tasks.some((one) => one.id === id)).toBe(false);
    expect(done.milestones[0]).toMatchObject({ tasksDone: 101, tasksAll: 101 });
    expect(reopened.tasks[0]).toMatchObject({ id, state: 'open' });
  });

  test('that is due soon is awaited from its owner', async () => {
    const soon = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
    const { tasks } = await task({ ownerId: member.personId, dueOn: soon });

    const awaited = (await world.seen.awaited(member)).filter(({ groupId }) => groupId === group);
    expect(awaited).toMatchObject([{ kind: 'doTask', id: tasks[0]?.id, title: 'Relire' }]);
    expect((await world.seen.awaited(other)).filter(({ groupId }) => groupId === group)).toEqual([]);
  });
});

describe('the thread of a group', () => {
  const post = (who: ActingActor, body: string) => world.work.thread.post(who, { ...once(), groupId: group, body });

  test('is written by members, read by the sponsor, and tells whom it mentions', async () => {
    await post(lead, 'Bienvenue');
    const { mentions } = await post(member, `Merci @${other.name.toUpperCase()}, et @${member.name}`);
    const told = await world.deliver();

    expect(mentions.map(({ personId }) => personId).sort()).toEqual([member.personId, other.personId].sort());
    expect(told.map(({ person }) => person)).toEqual([other.personId]);
    expect(told[0]?.body).toContain(`/o/CODE/groupes/${group}/fil`);
    const read = await world.seen.thread(world.arml, group);
    expect(read.map(({ body }) => body)).toEqual([expect.stringContaining('Merci'), 'Bienvenue']);
    await expect(post(world.arml, 'Bonjour')).rejects.toMatchObject({ code: 'threadForMembers' });
    await expect(post(outsider, 'Bonjour')).rejects.toMatchObject({ code: 'workForMembers' });
  });

  test('is closed to a Mission that left, at the next click', async () => {
    const mine = await post(member, 'Je pars');
    await world.leaveGroup(member, group);

    await expect(world.seen.thread(member, group)).rejects.toMatchObject({ code: 'workForMembers' });
    await expect(post(member, 'Encore')).rejects.toMatchObject({ code: 'workForMembers' });
    await expect(world.work.thread.withdraw(member, { ...once(), messageId: mine.id })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    const rows = 'select id from workgroups.thread_message where group_id = $1';
    expect(await world.reading(member, rows, [group])).toEqual([]);
    expect((await world.seen.thread(other, group)).map(({ body }) => body)).toEqual(['Je pars']);
  });

  test('lets its writer take a message back, and nobody else', async () => {
    const { id } = await post(member, `Trop vite, @${other.name}`);
    await expect(world.work.thread.withdraw(lead, { ...once(), messageId: id })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });

    await world.work.thread.withdraw(member, { ...once(), messageId: id });

    expect(await world.deliver()).toEqual([]);
    expect(await world.seen.thread(other, group)).toMatchObject([{ body: '', mentions: [], personName: member.name }]);
    await expect(world.work.thread.withdraw(member, { ...once(), messageId: id })).rejects.toMatchObject({
      code: 'messageWithdrawn',
    });
  });

  test.each([
    [' ', 'messageEmpty'],
    ['a'.repeat(5_001), 'INVALID_INPUT'],
  ])('takes no message that says nothing or too much', async (body, code) => {
    await expect(post(member, body)).rejects.toMatchObject({ code });
  });
});

describe('the files of a group', () => {
  async function shared(who: ActingActor = member) {
    const { documentId, versionId } = await world.aFile(who, 'plan.pdf');
    const asked = { ...once(), groupId: group, title: 'Plan de formation', documentVersionId: versionId };
    const { files } = await world.work.files.share(who, asked);
    return { documentId, versionId, fileId: files[0]?.id ?? '' };
  }

  test('have versions of whoever brings them, and open to those who take part at that moment', async () => {
    const { versionId, fileId } = await shared();
    const { versionId: second } = await world.aFile(other, 'plan-v2.pdf');
    await world.work.files.addVersion(other, { ...once(), fileId, documentVersionId: second });

    const { files } = await world.seen.files(world.arml, group);
    expect(files[0]?.versions.map(({ fileName }) => fileName)).toEqual(['plan-v2.pdf', 'plan.pdf']);
    expect(await world.seen.door(lead, versionId)).toBe(member.organisationId);
    expect(await world.seen.door(world.arml, second)).toBe(other.organisationId);
    expect(await world.seen.door(outsider, versionId)).toBeNull();
    await world.leaveGroup(other, group);

    expect(await world.seen.door(other, versionId)).toBeNull();
    await expect(world.seen.files(other, group)).rejects.toMatchObject({ code: 'workForMembers' });
    expect(await world.seen.door(lead, second)).toBe(other.organisationId);
  });

  test('are removed by who shared them or leads, which shuts the door', async () => {
    const { documentId, versionId, fileId } = await shared();
    expect(await world.seen.uses(member, documentId)).toEqual([{ kind: 'groupFile', label: 'Plan de formation' }]);
    await expect(world.work.files.remove(other, { ...once(), fileId })).rejects.toMatchObject({
      code: 'groupFileNotYours',
    });

    const { files } = await world.work.files.remove(lead, { ...once(), fileId });

    expect(files).toEqual([]);
    expect(await world.seen.door(other, versionId)).toBeNull();
    expect(await world.seen.uses(member, documentId)).toEqual([]);
    await expect(world.work.files.remove(member, { ...once(), fileId })).rejects.toMatchObject({
      code: 'groupFileRemoved',
    });
  });

  test('are so many as a page shows, and each has so many versions', async () => {
    const { fileId, versionId } = await shared();
    const { organisationId, personId } = member;
    const version = { ...once(), documentVersionId: versionId };
    await world.ask(
      `insert into workgroups.group_file_version (id, tenant_id, owner_id, file_id, group_id, sponsor_id, person_id, person_name,
          document_id, document_version_id, file_name, media_type, byte_size, sha256, added_at)
        select gen_random_uuid(), tenant_id, owner_id, file_id, group_id, sponsor_id, person_id, person_name, document_id,
          document_version_id, file_name, media_type, byte_size, sha256, added_at
        from workgroups.group_file_version, generate_series(2, 50) where file_id = $1`,
      [fileId],
    );
    await world.ask(
      `insert into workgroups.group_file (id, tenant_id, group_id, sponsor_id, person_id, person_name, title, shared_at)
        select gen_random_uuid(), $1, $2, $3, $4, 'Agathe', 'Plan', now() from generate_series(2, 300)`,
      [organisationId, group, world.arml.organisationId, personId],
    );

    await expect(world.work.files.addVersion(member, { ...version, fileId })).rejects.toMatchObject({
      ...{ code: 'workTooMuch', params: { max: 50 } },
    });
    await expect(
      world.work.files.share(member, { ...version, ...once(), groupId: group, title: 'Un de trop' }),
    ).rejects.toMatchObject({ code: 'workTooMuch', params: { max: 300 } });
  });

  test('are ours, and were found safe', async () => {
    const foreign = await world.aFile(other);
    const waiting = await world.aFile(member, 'attend.pdf', 'waiting');
    const share = (documentVersionId: string) =>
      world.work.files.share(member, { ...once(), groupId: group, title: 'Plan', documentVersionId });

    await expect(share(foreign.versionId)).rejects.toMatchObject({ code: 'fileNotOurs' });
    await expect(share(waiting.versionId)).rejects.toMatchObject({ code: 'documentNotSafeYet' });
    expect((await world.seen.files(member, group)).files).toEqual([]);
  });
});

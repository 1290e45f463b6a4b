import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId } from '@maillage/platform-kernel';
import { type ActingActor, readScope } from '@maillage/platform-server';
import { ownThemeView, sponsoredThemeView } from '../src/application/engagement/engagement.view.js';
import { EngagementReader } from '../src/persistence/engagement/engagement.reader.js';
import { aPoolingGroupWorld, type PoolingGroupWorld } from './pooling-world.js';

const day = 86_400_000;

/** A year of a group whose every deed is laid from one seed, and counted again from what was laid. */
describe('engagement', () => {
  let world: PoolingGroupWorld;
  let groupId: string;
  /** What was laid, as `organisation facet`, for each deed that counts. */
  const laid: string[] = [];
  const chance = seeded(2027);

  beforeAll(async () => {
    world = await aPoolingGroupWorld({ missions: 8 });
    groupId = await aGroup();
    await meetings(24);
    await workshops(12);
    await services(5);
    await survey();
    await work(20);
  });
  afterAll(() => world.leave());

  test('of every Mission is what an independent count of the laid deeds says', async () => {
    const [theme] = await sponsored(world.arml);

    const told = (theme?.missions ?? []).flatMap(({ organisation, figures }) =>
      figures.flatMap(({ facet, count }) => Array.from({ length: count }, () => `${organisation.id} ${facet}`)),
    );
    expect(told.toSorted()).toEqual(laid.toSorted());
    expect(new Set(laid.map((deed) => deed.split(' ')[1])).size).toBe(5);
  });

  test('told to a Mission is its own, the same as its sponsor reads', async () => {
    const [theme] = await sponsored(world.arml);
    for (const mission of world.missions) {
      const [own] = await ownOf(mission);
      const read = theme?.missions.find(({ organisation }) => organisation.id === mission.organisationId);
      expect({ figures: own?.figures, balance: own?.balance }).toEqual({
        ...{ figures: read?.figures, balance: read?.balance },
      });
    }
  });

  test('of a group is told to nobody who neither sponsors it nor is in it', async () => {
    expect(await sponsored(world.elsewhere)).toEqual([]);
    expect(await ownOf(world.elsewhere)).toEqual([]);
  });

  test('shows Missions in the order of their names, whatever they did', async () => {
    const [theme] = await sponsored(world.arml);

    const names = (theme?.missions ?? []).map(({ organisation }) => organisation.name);
    expect(names).toHaveLength(8);
    expect(names).toEqual(names.toSorted((one, other) => one.localeCompare(other)));
  });

  const sponsored = (actor: ActingActor) =>
    world.tenants.read(readScope(actor), async (reads) =>
      (await new EngagementReader().sponsoredBy(reads, actor.organisationId)).map(sponsoredThemeView),
    );
  const ownOf = (actor: ActingActor) =>
    world.tenants.read(readScope(actor), async (reads) =>
      (await new EngagementReader().ownOf(reads, actor.organisationId)).map((row) =>
        ownThemeView(row, actor.organisationId),
      ),
    );

  const lead = (): ActingActor => world.missions[0] as ActingActor;
  /** A day of the last two years: half of them are too long ago to count. */
  const someDay = () => 10 + Math.floor(chance() * 700);
  const counts = (daysAgo: number) => daysAgo < 360;
  const at = (daysAgo: number) => new Date(Date.now() - daysAgo * day).toISOString();
  const some = () => world.missions.filter(() => chance() < 0.4);

  function note(mission: ActingActor, facet: string, daysAgo: number, isCounted = true): void {
    if (isCounted && counts(daysAgo)) laid.push(`${mission.organisationId} ${facet}`);
  }

  /** Days around the border of the twelve months are left out: leap years are no matter of this test. */
  function dayApart(): number {
    const drawn = someDay();
    return drawn > 355 && drawn < 375 ? 20 : drawn;
  }

  async function aGroup(): Promise<string> {
    const id = newId();
    const audience = world.missions.map(({ organisationId }) => organisationId);
    const { personId, organisationId } = lead();
    await world.ask(
      `insert into workgroups.workgroup (id, tenant_id, kind, situation, state, title, theme, band, audience, joining, letter,
         lead_person_id, lead_organisation_id, lead_until, created_at, changed_at)
       values ($1, $2, 'pooling', 'exists', 'active', 'Groupe', 'Achats', 'region', $3, 'open', '{}', $4, $5, '2099-01-01', now(), now())`,
      [id, world.arml.organisationId, audience, personId, organisationId],
    );
    await world.ask(
      `insert into workgroups.lead_term (id, tenant_id, group_id, person_id, organisation_id, starts_on, ends_on)
       values ($1, $2, $3, $4, $5, '2020-01-01', '2099-01-01')`,
      [newId(), world.arml.organisationId, id, personId, organisationId],
    );
    for (const mission of world.missions.slice(1)) {
      await world.ask(
        `insert into workgroups.membership (id, tenant_id, group_id, sponsor_id, state, person_id, region_code, joined_at, changed_at)
         values ($1, $2, $3, $4, 'member', $5, '24', now(), now())`,
        [newId(), mission.organisationId, id, world.arml.organisationId, mission.personId],
      );
    }
    return id;
  }

  async function meetings(count: number): Promise<void> {
    for (let place = 0; place < count; place += 1) {
      const id = newId();
      const ago = dayApart();
      const isHeld = chance() < 0.8;
      await world.ask(
        `insert into workgroups.meeting (id, tenant_id, group_id, state, title, mode, place, link, time_zone, agenda, starts_at,
           ends_at, created_at, changed_at)
         values ($1, $2, $3, $4, 'Réunion', 'remote', '', '', 'Europe/Paris', '[]', $5, $5::timestamptz + interval '1 hour', now(), now())`,
        [id, world.arml.organisationId, groupId, isHeld ? 'held' : 'convened', at(ago)],
      );
      note(lead(), 'led', ago, isHeld);
      for (const mission of some()) await attends(mission, { id, ago, isHeld });
    }
  }

  async function attends(mission: ActingActor, meeting: { id: string; ago: number; isHeld: boolean }): Promise<void> {
    const { id, ago, isHeld } = meeting;
    const of = [world.arml.organisationId, groupId, id];
    const state = chance() < 0.7 ? 'present' : 'excused';
    // Two people of one Mission come to one meeting: it attended once.
    for (const personId of [mission.personId, newId()]) {
      await world.ask(
        `insert into workgroups.attendance (id, tenant_id, sponsor_id, group_id, meeting_id, person_id, person_name, state, noted_by, noted_at)
         values ($1, $2, $3, $4, $5, $6, 'Agathe', $7, '', now())`,
        [newId(), mission.organisationId, ...of, personId, state],
      );
    }
    note(mission, 'attended', ago, isHeld && state === 'present');
    const amended = chance() < 0.3 ? (chance() < 0.5 ? 'accepted' : 'declined') : null;
    if (amended === null) return;
    await world.ask(
      `insert into workgroups.report_amendment (id, tenant_id, sponsor_id, group_id, meeting_id, person_id, person_name, body, state, proposed_at)
       values ($1, $2, $3, $4, $5, $6, 'Agathe', 'Mieux', $7, $8)`,
      [newId(), mission.organisationId, ...of, mission.personId, amended, at(ago)],
    );
    note(mission, 'contributed', ago, amended === 'accepted');
    const isDone = chance() < 0.5;
    await world.ask(
      `insert into workgroups.logged_decision (id, tenant_id, group_id, meeting_id, text, owner_id, owner_name, owner_organisation_id,
         state, decided_on, changed_at)
       values ($1, $2, $3, $4, 'Faire', $5, 'Agathe', $6, $7, now()::date, $8)`,
      [newId(), ...[of[0], of[1], of[2]], mission.personId, mission.organisationId, isDone ? 'done' : 'open', at(ago)],
    );
    note(mission, 'contributed', ago, isDone);
  }

  async function workshops(count: number): Promise<void> {
    for (let place = 0; place < count; place += 1) {
      const id = newId();
      const ago = dayApart();
      const isOfGroup = chance() < 0.7;
      await world.ask(
        `insert into workgroups.workshop (id, tenant_id, group_id, state, title, summary, kind, band, audience, link, time_zone,
           starts_at, ends_at, created_at, changed_at)
         values ($1, $2, $3, 'held', 'Atelier', '', 'exchange', 'network', '{}', 'https://visio.example', 'Europe/Paris', $4,
           $4::timestamptz + interval '1 hour', now(), now())`,
        [id, world.arml.organisationId, isOfGroup ? groupId : null, at(ago)],
      );
      let arrival = 0;
      for (const mission of some()) {
        arrival += 1;
        const came = chance() < 0.6;
        await world.ask(
          `insert into workgroups.registration (id, tenant_id, workshop_id, registrant_id, person_id, person_name, state, arrival,
             seat_given_at, attended, registered_at, changed_at)
           values ($1, $2, $3, $4, $5, 'Agathe', 'registered', $6, now(), $7, now(), now())`,
          [newId(), world.arml.organisationId, id, mission.organisationId, mission.personId, arrival, came],
        );
        note(mission, 'attended', ago, came && isOfGroup);
      }
    }
  }

  async function services(count: number): Promise<void> {
    for (let place = 0; place < count; place += 1) {
      const id = newId();
      await world.ask(
        `insert into workgroups.shared_service (id, tenant_id, group_id, state, kind, title, description, service_level, seats,
           starts_on, ends_on, cost_cents, key_parts)
         values ($1, $2, $3, 'open', 'tool', 'Outil', '', '', 9, '2026-01-01', '2099-01-01', 0, '[]')`,
        [id, world.arml.organisationId, groupId],
      );
      let ticket = 0;
      for (const mission of some()) {
        const ago = dayApart();
        ticket += 1;
        await world.ask(
          `insert into workgroups.subscription (id, tenant_id, service_id, sponsor_id, ticket, subscribed_at)
           values ($1, $2, $3, $4, $5, $6)`,
          [newId(), mission.organisationId, id, world.arml.organisationId, ticket, at(ago)],
        );
        note(mission, 'used', ago);
      }
    }
  }

  /** Tasks, messages, files, and deliverables that were adopted and used. */
  async function work(count: number): Promise<void> {
    const sponsor = world.arml.organisationId;
    for (let place = 0; place < count; place += 1) {
      const ago = dayApart();
      const mission = world.missions[Math.floor(chance() * world.missions.length)] as ActingActor;
      const by = [mission.organisationId, groupId, sponsor, mission.personId];
      const isKept = chance() < 0.7;
      await world.ask(
        `insert into workgroups.group_task (id, tenant_id, group_id, state, title, details, owner_id, owner_name, owner_organisation_id, changed_at)
         values ($1, $2, $3, $4, 'Tâche', '', $5, 'Agathe', $6, $7)`,
        [newId(), sponsor, groupId, isKept ? 'done' : 'open', mission.personId, mission.organisationId, at(ago)],
      );
      note(mission, 'contributed', ago, isKept);
      await world.ask(
        `insert into workgroups.thread_message (id, tenant_id, group_id, sponsor_id, person_id, person_name, body, mentions, written_at, withdrawn_at)
         values ($1, $2, $3, $4, $5, 'Agathe', $6, '[]', $7, $8)`,
        [newId(), ...by, isKept ? 'Bonjour' : '', at(ago), isKept ? null : at(ago)],
      );
      note(mission, 'contributed', ago, isKept);
      await world.ask(
        `insert into workgroups.group_file (id, tenant_id, group_id, sponsor_id, person_id, person_name, title, shared_at, removed_at, removed_by)
         values ($1, $2, $3, $4, $5, 'Agathe', 'Fichier', $6, $7, $8)`,
        [newId(), ...by, at(ago), isKept ? null : at(ago), isKept ? null : 'Agathe'],
      );
      note(mission, 'contributed', ago, isKept);
      if (isKept) await delivered(mission, ago);
    }
  }

  async function delivered(mission: ActingActor, ago: number): Promise<void> {
    const sponsor = world.arml.organisationId;
    const [deliverable, resource, line] = [newId(), newId(), newId()];
    await world.ask(
      `insert into workgroups.deliverable (id, tenant_id, group_id, sponsor_id, line_id, state, title, kind, summary, link,
         person_id, person_name, delivered_at, changed_at)
       values ($1, $2, $3, $4, $5, 'reviewed', 'Modèle', 'replay', '', 'https://x.example', $6, 'Agathe', now(), now())`,
      [deliverable, mission.organisationId, groupId, sponsor, line, mission.personId],
    );
    await world.ask(
      `insert into workgroups.resource (id, tenant_id, group_id, deliverable_id, deliverer_id, line_id, edition, title, kind,
         theme, summary, folded, link, adopted_by, adopted_at, published_at)
       values ($1, $2, $3, $4, $5, $6, 1, 'Modèle', 'replay', 'Achats', '', '', 'https://x.example', 'Agathe', $7, $7)`,
      [resource, sponsor, groupId, deliverable, mission.organisationId, line, at(ago)],
    );
    note(mission, 'delivered', ago);
    for (const user of some()) {
      await world.ask(
        `insert into workgroups.resource_use (id, tenant_id, group_id, sponsor_id, resource_id, used_on)
         values ($1, $2, $3, $4, $5, $6::timestamptz::date)`,
        [newId(), user.organisationId, groupId, sponsor, resource, at(ago)],
      );
      note(user, 'used', ago);
    }
  }

  /** A survey that ended in the group: who answered it contributed to it. */
  async function survey(): Promise<void> {
    const id = newId();
    const audience = world.missions.map(({ organisationId }) => organisationId);
    await world.ask(
      `insert into workgroups.survey (id, tenant_id, title, purpose, families, state, closes_at, threshold_percent, audience)
       values ($1, $2, 'Recensement', '', '[{}]', 'closed', now(), 50, $3)`,
      [id, world.arml.organisationId, audience],
    );
    await world.ask(
      `insert into workgroups.survey_proposal (id, tenant_id, survey_id, family_id, kind, record_id, title, proposed_at)
       values ($1, $2, $3, $4, 'group', $5, 'Groupe', now())`,
      [newId(), world.arml.organisationId, id, newId(), groupId],
    );
    for (const mission of some()) {
      const ago = dayApart();
      await world.ask(
        `insert into workgroups.survey_receipt (survey_id, tenant_id, sponsor_id, answered_at) values ($1, $2, $3, $4)`,
        [id, mission.organisationId, world.arml.organisationId, at(ago)],
      );
      note(mission, 'contributed', ago);
    }
  }
});

/** A sequence between 0 and 1 that a seed fixes. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

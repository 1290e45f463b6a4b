import { newId } from '@maillage/platform-kernel';
import type { ActingActor } from '@maillage/platform-server';
import type { ApplicationView } from '../src/application/application/application.view.js';
import type { CallView } from '../src/application/call/call.view.js';
import type { TermsAsked } from '../src/application/call/terms-of-input.js';
import { deposited, once, openedCall, someTerms } from './calls-inputs.js';
import type { CallsWorld } from './calls-world.js';

/** Somebody of the network who holds a seat, as the directory knows it. */
export async function seated(world: CallsWorld, actor: ActingActor, name: string): Promise<ActingActor> {
  const person = { ...actor, personId: newId(), name: `Personne ${name}` };
  await world.ask(
    `insert into network.person (id, tenant_id, given_name, family_name) values ($1, $2, 'Personne', $3)`,
    [person.personId, actor.organisationId, name],
  );
  await seatIn(world, person, actor.organisationId);
  return person;
}

/** A membership, or a mandate, of a person in an organisation. */
export async function seatIn(
  world: CallsWorld,
  { personId }: Pick<ActingActor, 'personId'>,
  organisationId: string,
  { kind = 'membership', endsOn = null }: { kind?: 'membership' | 'mandate'; endsOn?: string | null } = {},
): Promise<void> {
  const isMandate = kind === 'mandate';
  const more = isMandate ? ', body, position, designation' : '';
  const values = isMandate ? `, 'board', 'member', 'elected'` : '';
  await world.ask(
    `insert into network.${kind} (id, tenant_id, person_tenant_id, person_id, role, starts_on, ends_on${more})
      select $1, $2, person.tenant_id, person.id, 'boardMember', '2015-01-01', $4::date${values}
      from network.person where person.id = $3`,
    [newId(), organisationId, personId, endsOn],
  );
}

/** A mandate in an organisation, as the substitute of somebody else. */
export async function standingIn(
  world: CallsWorld,
  { personId }: Pick<ActingActor, 'personId'>,
  organisation: ActingActor,
  endsOn: string | null = null,
): Promise<void> {
  const titular = await seated(world, organisation, `Titulaire ${newId()}`);
  await seatIn(world, titular, organisation.organisationId, { kind: 'mandate', endsOn });
  await world.ask(
    `insert into network.mandate (id, tenant_id, person_tenant_id, person_id, role, starts_on, ends_on, body, position,
        designation, substitute_for)
      select gen_random_uuid(), mandate.tenant_id, person.tenant_id, person.id, mandate.role, mandate.starts_on,
        mandate.ends_on, mandate.body, mandate.position, mandate.designation, mandate.id
      from network.mandate, network.person where mandate.person_id = $1 and person.id = $2`,
    [titular.personId, personId],
  );
}

const criteria = [
  { key: 'need', label: 'Besoin', weight: 3, mostPoints: 5, eliminatoryBelow: 2 },
  { key: 'team', label: 'Équipe', weight: 1, mostPoints: 5, eliminatoryBelow: null },
];

/** A call that is instructed, with one application in review. */
export async function inReview(
  world: CallsWorld,
  facts: Partial<TermsAsked> = {},
): Promise<{ call: CallView; application: ApplicationView }> {
  world.clock.moveTo('2026-11-26T09:00:00Z');
  const call = await openedCall(world, someTerms({ criteria, ...facts }));
  const application = await deposited(world, call);
  world.clock.moveTo('2054-12-18T11:00:00Z');
  await world.acts.closing.execute(world.arml.organisationId, call.id);
  await world.acts.moves.move(world.arml, 'instruct', 'instructCall', { ...once(), callId: call.id });
  for (const act of ['examine', 'admit'] as const) {
    await world.acts.examinations.move(world.arml, act, act, { ...once(), applicationId: application.id });
  }
  return { call, application };
}

/** @returns the id of the assignment */
export async function assigned(
  world: CallsWorld,
  { id: applicationId }: Pick<ApplicationView, 'id'>,
  { personId, organisationId }: ActingActor,
): Promise<string> {
  const asked = { ...once(), applicationId, personId, organisationId, kind: 'review' as const };
  const { files } = await world.acts.reviewers.assign(world.arml, asked);
  const file = files.find(({ id }) => id === applicationId);
  return file?.assignments.find((assignment) => assignment.personId === personId)?.id ?? '';
}

export const someMarks = { marks: { need: 4, team: 3 }, recommendation: 'yes' as const, comment: 'Projet solide.' };

export function given(world: CallsWorld, reviewer: ActingActor, assignmentId: string, facts: object = {}) {
  const asked = { ...once(), assignmentId, ...someMarks, version: 0, ...facts };
  return world.acts.reviewing.give(reviewer, asked);
}

/** An admitted application of an instructed call, reviewed by somebody of the coordinator and retained by a jury of one. */
export async function retained(
  world: CallsWorld,
  { callId, applicationId }: { readonly callId: string; readonly applicationId: string },
): Promise<void> {
  const { acts, arml } = world;
  const reviewer = await seated(world, arml, `Relectrice ${newId()}`);
  const assignmentId = await assigned(world, { id: applicationId }, reviewer);
  await given(world, reviewer, assignmentId, {
    marks: (await world.review(reviewer, assignmentId)).criteria.reduce(
      (marks, { key, mostPoints }) => ({ ...marks, [key]: mostPoints }),
      {},
    ),
  });
  await acts.examinations.move(arml, 'shortlist', 'shortlistApplication', { ...once(), applicationId });
  await acts.moves.move(arml, 'convene', 'conveneCallCommittee', { ...once(), callId });
  const memberIds = [reviewer.personId];
  const { meetings } = await acts.juries.convene(arml, {
    ...{ ...once(), callId, heldOn: '2055-01-28', place: 'Visioconférence', quorum: 1, memberIds },
  });
  await acts.juries.decide(arml, {
    ...{ ...once(), itemId: meetings[0]?.items[0]?.id ?? '', decision: 'award', motives: 'Projet solide.' },
    presentIds: memberIds,
  });
}

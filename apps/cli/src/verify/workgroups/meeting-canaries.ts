import { newId } from '@maillage/platform-kernel';
import { type Canary, canary, type CanaryFacts, type OpenCycle } from '../canary.js';
import type { CanaryNetwork, CanaryPerson } from '../canary-network.js';
import { isGuest } from '../member-facts.js';
import { factsOf, type GroupScene } from './group-canaries.js';

const someDay = '2026-01-02';
const times = { starts_at: '2026-01-05T09:00:00Z', ends_at: '2026-01-05T11:00:00Z' };

/** Somebody in the name of an organisation. */
interface Writer {
  readonly person: string;
  readonly tenant: string;
}

/**
 * A meeting that was held, with what each of its people wrote, and one that is convened. What somebody wrote who takes no
 * part in the group, or is a guest of a member, stands there too: no act would write it.
 */
export function meetingCanaries(scene: GroupScene, { tenants, secondSeats }: CanaryNetwork): Canary[] {
  const { id: group, sponsor } = scene;
  const facts = { ...factsOf(scene), sharedWith: [scene.member] };
  const meeting = newId();
  const date = newId();
  const of = { sponsor_id: sponsor, group_id: group, meeting_id: meeting };
  const ofTenant = (id: string): readonly CanaryPerson[] => tenants.find((tenant) => tenant.id === id)?.people ?? [];
  const [member, asking] = [scene.member, scene.asking].map((tenant) => ({
    tenant,
    person: ofTenant(tenant)[0]?.id ?? newId(),
  }));
  if (member === undefined || asking === undefined) throw new Error('A group has a member and who asks');
  const guests = ofTenant(scene.member).filter(({ role }) => isGuest(role));
  const twice = secondSeats.filter(({ second }) => second.id === scene.member).map(({ person }) => person);
  const others = [...guests, ...twice].map(({ id, tenant }) => ({ person: id, tenant }));
  const writers = [member, asking, ...guests.map(({ id, tenant }) => ({ person: id, tenant }))];
  return [
    canary('workgroups.meeting', meetingValues(scene, meeting, 'held'), facts),
    canary('workgroups.meeting', meetingValues(scene, newId(), 'convened'), { ...facts, isDue: true }),
    canary(
      'workgroups.meeting_date',
      { id: date, tenant_id: sponsor, group_id: group, meeting_id: meeting, ...times },
      facts,
    ),
    reportRow(scene, meeting, facts),
    ...writers.flatMap((writer) => writtenRows(writer, { of, date, facts })),
    ...[member, asking, ...others].map((owner) => decisionRow(scene, meeting, { facts, owner, state: 'open' })),
    decisionRow(scene, meeting, { facts, owner: member, state: 'done' }),
    ...[sponsor, scene.member, scene.asking].map((tenant) => traceRow(tenant, of, { ...facts, tenant })),
  ];
}

/** What somebody writes of a meeting: when, whether there, what to amend, and that it is so. */
function writtenRows(
  { person, tenant }: Writer,
  { of, date, facts }: { readonly of: OfMeeting; readonly date: string; readonly facts: Partial<CanaryFacts> },
): Canary[] {
  const own: Partial<CanaryFacts> = { ...facts, tenant, person };
  const row = (): object => ({ id: newId(), tenant_id: tenant, person_id: person, person_name: 'Canary', ...of });
  const telling = `Canary ${of.meeting_id}`;
  return [
    canary('workgroups.date_answer', { ...row(), date_id: date, answer: 'yes', answered_at: someDay }, own),
    canary('workgroups.attendance', { ...row(), state: 'present', noted_by: telling, noted_at: someDay }, own),
    ...(['open', 'accepted'] as const).map((state) =>
      canary(
        'workgroups.report_amendment',
        { ...row(), body: telling, state, proposed_at: someDay },
        { ...own, isDue: state === 'open' },
      ),
    ),
    canary('workgroups.report_validation', { ...row(), edition: 1, validated_at: someDay }, own),
  ];
}

interface OfMeeting {
  readonly sponsor_id: string;
  readonly group_id: string;
  readonly meeting_id: string;
}

function meetingValues({ id, sponsor }: GroupScene, meeting: string, state: 'held' | 'convened'): Canary['values'] {
  return {
    ...{ id: meeting, tenant_id: sponsor, group_id: id, state, title: `Canary ${meeting}`, mode: 'remote', place: '' },
    ...{ link: 'https://visio.example', time_zone: 'Europe/Paris', agenda: [], ...times },
    ...{ created_at: someDay, changed_at: someDay },
  };
}

/** Every other group has its report in writing, which its lead alone reads. */
function reportRow({ id, sponsor, band }: GroupScene, meeting: string, facts: Partial<CanaryFacts>): Canary {
  const isSent = band === 'network';
  return canary(
    'workgroups.meeting_report',
    {
      ...{
        id: newId(),
        tenant_id: sponsor,
        group_id: id,
        meeting_id: meeting,
        items: [],
        summary: `Canary ${meeting}`,
      },
      ...{ state: isSent ? 'inValidation' : 'drafting', validate_by: isSent ? someDay : null, changed_at: someDay },
    },
    { ...facts, isTold: isSent, isDue: isSent },
  );
}

function decisionRow(
  scene: GroupScene,
  meeting: string,
  {
    facts,
    owner,
    state,
  }: { readonly facts: Partial<CanaryFacts>; readonly owner: Writer; readonly state: 'open' | 'done' },
): Canary {
  const given: OpenCycle = { person: owner.person, through: owner.tenant, right: 'own' };
  return canary(
    'workgroups.logged_decision',
    {
      ...{ id: newId(), tenant_id: scene.sponsor, group_id: scene.id, meeting_id: meeting, text: `Canary ${meeting}` },
      ...{ owner_id: owner.person, owner_name: 'Canary', owner_organisation_id: owner.tenant, due_on: someDay, state },
      ...{ decided_on: someDay, changed_at: someDay },
    },
    { ...facts, openTo: [...scene.openTo, given], isDue: state === 'open' },
  );
}

function traceRow(tenant: string, of: object, facts: Partial<CanaryFacts>): Canary {
  const id = newId();
  const decided = { act: 'convene', to_state: 'convened', person_name: 'Canary', decided_at: someDay };
  return canary(
    'workgroups.meeting_decision',
    { id, tenant_id: tenant, ...decided, ...of, subject: 'meeting', reason: `Canary ${id}` },
    facts,
  );
}

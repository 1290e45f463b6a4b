import { newId } from '@maillage/platform-kernel';
import { type Canary, canary, type OpenCycle } from '../canary.js';
import type { ApplicationScene, Reviewer } from './application-canaries.js';

const someDay = '2026-01-02';

/** Reviews of a deposited application, given and not, what its reviewers declare, and the jury. */
export function reviewCanaries(scene: ApplicationScene, id: string): Canary[] {
  return [
    ...scene.reviewers.flatMap((reviewer, rank) => reviewRows(scene, id, { ...reviewer, rank })),
    ...juryRows(scene, id),
  ];
}

function reviewRows(
  scene: ApplicationScene,
  id: string,
  { person, through, isOpen, rank }: Reviewer & { readonly rank: number },
): Canary[] {
  const { coordinator, call, applicant, bound } = scene;
  const assignment = newId();
  const name = { person_id: person, person_name: 'Canary' };
  const openTo: OpenCycle[] = isOpen ? [{ person, through, right: 'review' }] : [];
  const ended = isOpen ? {} : { ended_at: someDay, ended_because: `Canary ${assignment}` };
  const about = { call_id: call, application_id: id, lead_id: applicant };
  const asked = { kind: 'review', question: `Canary ${assignment}`, assigned_at: someDay, assigned_by: 'Canary' };
  return [
    canary(
      'calls.review_assignment',
      { id: assignment, tenant_id: coordinator, ...about, ...name, through_id: through, ...asked, ...ended },
      { tenant: coordinator, person, parent: id, openTo, bound },
    ),
    // The first is given, the others are drafts.
    reviewRow(scene, id, { person, through, assignment, openTo, bound, isGiven: rank === 0 }),
    noteRow(scene, id, { person, through, assignment, openTo, bound }),
    interestRow(coordinator, { person, through }),
  ];
}

function reviewRow(
  { coordinator }: ApplicationScene,
  application: string,
  about: Pick<Reviewer, 'person' | 'through'> & {
    readonly assignment: string;
    readonly openTo: readonly OpenCycle[];
    readonly bound: readonly string[];
    readonly isGiven: boolean;
  },
): Canary {
  const { person, through, assignment, openTo, bound, isGiven } = about;
  const id = newId();
  const readers = isGiven ? [coordinator] : [];
  const key = { id, tenant_id: through, assignment_id: assignment, coordinator_id: coordinator };
  const by = { application_id: application, person_id: person, person_name: 'Canary', deposit_number: 1 };
  const written = { marks: {}, recommendation: 'yes', comment: `Canary ${id}`, changed_at: someDay };
  return canary(
    'calls.review',
    { ...key, ...by, ...written, given_at: isGiven ? someDay : null, readers },
    { tenant: through, person, sharedWith: readers, parent: application, openTo, bound },
  );
}

function noteRow(
  { coordinator }: ApplicationScene,
  application: string,
  about: Pick<Reviewer, 'person' | 'through'> & {
    readonly assignment: string;
    readonly openTo: readonly OpenCycle[];
    readonly bound: readonly string[];
  },
): Canary {
  const { person, through, assignment, openTo, bound } = about;
  const id = newId();
  const key = { id, tenant_id: through, assignment_id: assignment, coordinator_id: coordinator };
  return canary(
    'calls.review_note',
    { ...key, application_id: application, person_id: person, body: `Canary ${id}`, changed_at: someDay },
    { tenant: through, person, parent: application, openTo, bound },
  );
}

/** In an organisation that applies nowhere: it binds nobody to a canary. */
function interestRow(coordinator: string, { person, through }: Pick<Reviewer, 'person' | 'through'>): Canary {
  const id = newId();
  const key = { id, tenant_id: through, person_id: person, person_name: 'Canary', organisation_id: newId() };
  return canary(
    'calls.interest',
    { ...key, readers: [coordinator], reason: `Canary ${id}`, declared_at: someDay },
    { tenant: through, person, sharedWith: [coordinator] },
  );
}

function juryRows({ coordinator, call, applicant, partner, other }: ApplicationScene, id: string): Canary[] {
  const meeting = newId();
  const about = { tenant_id: coordinator, application_id: id, lead_id: applicant };
  const note = { id: newId(), ...about, person_id: newId(), person_name: 'Canary', written_at: someDay };
  const item = { id: newId(), ...about, meeting_id: meeting, position: 1 };
  const outcome = { id: newId(), ...about, state: 'rejected', told_at: someDay };
  return [
    canary('calls.annotation', { ...note, body: `Canary ${note.id}` }, { tenant: coordinator, parent: id }),
    canary(
      'calls.jury_meeting',
      {
        ...{ id: meeting, tenant_id: coordinator, call_id: call, held_on: '2027-01-28', place: `Canary ${meeting}` },
        ...{ quorum: 1, members: [], convened_at: someDay, convened_by: 'Canary' },
      },
      { tenant: coordinator },
    ),
    canary(
      'calls.jury_item',
      { ...item, recused: [{ personId: newId(), name: `Canary ${item.id}`, code: 'declared', reason: null }] },
      { tenant: coordinator, parent: id },
    ),
    canary(
      'calls.outcome',
      { ...outcome, motives: `Canary ${outcome.id}` },
      { tenant: coordinator, sharedWith: [applicant, partner, other], parent: id },
    ),
  ];
}

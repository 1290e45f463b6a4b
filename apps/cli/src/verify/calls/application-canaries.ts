import { createHash } from 'node:crypto';
import { newId } from '@maillage/platform-kernel';
import { type Canary, canary, type OpenCycle } from '../canary.js';
import { awardCanaries } from './award-canaries.js';
import { consortiumCanaries } from './consortium-canaries.js';
import { reportCanaries } from './report-canaries.js';
import { reviewCanaries } from './review-canaries.js';

const someDay = '2026-01-02';

export interface ApplicationScene {
  readonly coordinator: string;
  readonly form: string;
  readonly call: string;
  readonly applicant: string;
  readonly partner: string;
  /** Another partner, which reads nothing of the first. */
  readonly other: string;
  /** Whom something binds to those who apply, and who reviews the application that was deposited. */
  readonly bound: readonly string[];
  readonly reviewers: readonly Reviewer[];
  /** Who takes no part in it, and is told what its reports add up to. */
  readonly above: string;
}

/** Somebody to whom an application was given to review, and whether it still is. */
export interface Reviewer {
  readonly person: string;
  readonly through: string;
  readonly isOpen: boolean;
}

/** To whom the application is open to review. */
export function openToReview({ reviewers }: Pick<ApplicationScene, 'reviewers'>): OpenCycle[] {
  return reviewers.filter(({ isOpen }) => isOpen).map(({ person, through }) => ({ person, through, right: 'review' }));
}

/** An application that is being written alone, and one that was deposited with a partner. */
export function applicationCanaries(scene: ApplicationScene): Canary[] {
  return [...written(scene), ...deposited(scene)];
}

interface Readers {
  readonly id: string;
  readonly readers: readonly string[];
}

/** An application in which nothing is written yet. */
export function applicationBegun(
  scene: Pick<ApplicationScene, 'coordinator' | 'form' | 'call' | 'applicant'>,
  id: string,
): Canary {
  return applicationRow({ ...scene, bound: [], reviewers: [] }, { id, readers: [] }, 'draft');
}

function written(scene: ApplicationScene): Canary[] {
  const id = newId();
  return [applicationBegun(scene, id), ...rowsOfApplicant(scene, { id, readers: [] })];
}

function deposited(scene: ApplicationScene): Canary[] {
  const { coordinator, applicant, partner } = scene;
  const id = newId();
  return [
    applicationRow(scene, { id, readers: [partner, scene.other, coordinator] }, 'submitted'),
    ...rowsOfApplicant(scene, { id, readers: [partner, scene.other] }),
    answerRow(partner, scene, { id, readers: [applicant] }),
    depositRow(scene, id),
    ...reviewCanaries(scene, id),
    ...awardCanaries(scene, id),
    messageRow(coordinator, scene, { id, readers: [applicant] }),
    messageRow(applicant, scene, { id, readers: [coordinator] }),
    ...rowsOfCoordinator(scene, id),
    ...consortiumCanaries({ ...scene, id }),
    ...reportCanaries({ ...scene, id }),
  ];
}

function applicationRow(
  { coordinator, form, call, applicant, bound, reviewers }: Omit<ApplicationScene, 'partner' | 'other' | 'above'>,
  { id, readers }: Readers,
  state: 'draft' | 'submitted',
): Canary {
  const own = { id, tenant_id: applicant, call_id: call, coordinator_id: coordinator, form_version_id: form };
  const parties = [applicant, ...readers.filter((reader) => reader !== coordinator)];
  const kept = { state, title: `Canary ${id}`, deposits: state === 'draft' ? 0 : 1, readers, parties };
  return canary(
    'calls.application',
    { ...own, ...kept, created_at: someDay, changed_at: someDay },
    {
      ...{ tenant: applicant, sharedWith: readers, parent: call, about: coordinator, bound },
      openTo: state === 'draft' ? [] : openToReview({ reviewers }),
    },
  );
}

/** What is decided, answered and noted on the side of those who apply. */
function rowsOfApplicant(scene: ApplicationScene, { id, readers }: Readers): Canary[] {
  const { applicant } = scene;
  const decision = { id: newId(), tenant_id: applicant, application_id: id, act: 'begin', to_state: 'draft' };
  return [
    canary(
      'calls.application_decision',
      { ...decision, person_name: 'Canary', decided_at: someDay, reason: `Canary ${decision.id}` },
      { tenant: applicant },
    ),
    answerRow(applicant, scene, { id, readers }),
    messageRow(applicant, scene, { id, readers: [] }),
    messageRow(applicant, scene, { id, readers }),
  ];
}

function answerRow(writer: string, { applicant }: ApplicationScene, { id, readers }: Readers): Canary {
  const key = newId();
  const about = {
    application_id: id,
    lead_id: applicant,
    field_key: 'canary',
    value: { text: `Canary ${key}` },
    readers,
  };
  return canary(
    'calls.answer',
    { id: key, tenant_id: writer, ...about, changed_at: someDay, changed_by: 'Canary' },
    { tenant: writer, sharedWith: readers, parent: id },
  );
}

function messageRow(writer: string, { applicant }: ApplicationScene, { id, readers }: Readers): Canary {
  const key = newId();
  const about = { application_id: id, lead_id: applicant, audience: 'own', readers, body: `Canary ${key}` };
  return canary(
    'calls.message',
    { id: key, tenant_id: writer, ...about, person_id: newId(), person_name: 'Canary', written_at: someDay },
    { tenant: writer, sharedWith: readers, parent: id },
  );
}

function depositRow({ coordinator, call, applicant, bound, reviewers }: ApplicationScene, id: string): Canary {
  const about = { application: { id, title: `Canary ${id}`, leadId: applicant }, call: { id: call, title: 'Canary' } };
  const content = JSON.stringify({ ...about, answers: {}, computed: {} });
  const sha256 = createHash('sha256').update(content).digest('hex');
  const key = { id: newId(), tenant_id: applicant, application_id: id, coordinator_id: coordinator, number: 1 };
  const by = { person_id: newId(), person_name: 'Canary', deposited_at: someDay };
  return canary(
    'calls.deposit',
    { ...key, readers: [coordinator], content, sha256, is_late: false, ...by },
    {
      ...{ tenant: applicant, sharedWith: [coordinator], parent: id, bound },
      openTo: openToReview({ reviewers }),
    },
  );
}

function rowsOfCoordinator({ coordinator, applicant, partner, other }: ApplicationScene, id: string): Canary[] {
  const examination = newId();
  const about = { tenant_id: coordinator, application_id: id, lead_id: applicant };
  const decision = { id: newId(), tenant_id: coordinator, examination_id: examination, act: 'examine' };
  const applicants = [applicant, partner, other];
  const correction = { id: newId(), ...about, deposit_number: 1, field_key: 'canary', kind: 'incorrect' };
  const asked = { body: `Canary ${correction.id}`, person_name: 'Canary', asked_at: someDay, until: '2099-01-01' };
  return [
    canary(
      'calls.examination',
      { id: examination, ...about, state: 'admissibility', deposit_number: 1, changed_at: someDay },
      { tenant: coordinator, parent: id },
    ),
    canary(
      'calls.examination_decision',
      {
        ...{ ...decision, to_state: 'admissibility', person_name: 'Canary', decided_at: someDay },
        reason: `Canary ${decision.id}`,
      },
      { tenant: coordinator, parent: id },
    ),
    canary(
      'calls.correction',
      { ...correction, ...asked },
      { tenant: coordinator, sharedWith: applicants, parent: id },
    ),
  ];
}

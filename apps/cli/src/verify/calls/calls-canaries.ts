import { newId } from '@maillage/platform-kernel';
import { type Canary, canary } from '../canary.js';
import type { CanaryNetwork } from '../canary-network.js';
import { applicationBegun, applicationCanaries } from './application-canaries.js';

const someDay = '2026-01-02';

const emptyForm = { sections: [], ineligibility: [] };

/** Every organisation runs a call of each kind, and asks and applies itself where nobody else sees; the next one, to all. */
export function callsCanaries({ tenants }: CanaryNetwork): Canary[] {
  return tenants.flatMap((coordinator, place) => {
    const applicant = tenants[(place + 1) % tenants.length] ?? coordinator;
    const partner = tenants[(place + 2) % tenants.length] ?? coordinator;
    const scene = { coordinator: coordinator.id, form: newId(), call: newId(), draft: newId(), programme: newId() };
    const unseen = { ...scene, call: scene.draft, applicant: coordinator.id };
    return [
      ...writtenByCoordinator(scene),
      ...callRows(scene, 'draft'),
      ...callRows(scene, 'open'),
      ...callRows(scene, 'closed'),
      ...questionsOf(scene, applicant.id),
      questionRow(unseen, coordinator.id, newId()),
      applicationBegun(unseen, newId()),
      ...applicationCanaries({ ...scene, applicant: applicant.id, partner: partner.id }),
    ];
  });
}

export interface CallScene {
  readonly coordinator: string;
  /** The published version of the form of the open call, that call, and one that only its coordinator sees. */
  readonly form: string;
  readonly call: string;
  readonly draft: string;
  readonly programme: string;
}

function writtenByCoordinator({ coordinator, form, programme }: CallScene): Canary[] {
  const own = { tenant_id: coordinator };
  const version = { ...own, form_id: newId(), definition: emptyForm, changed_at: someDay };
  return [
    canary(
      'calls.programme',
      { id: programme, ...own, title: `Canary ${programme}`, description: '', created_at: someDay },
      { tenant: coordinator },
    ),
    canary(
      'calls.form_version',
      { id: form, ...version, number: 1, state: 'published', published_at: someDay },
      { tenant: coordinator, isTold: true },
    ),
    canary('calls.form_version', { id: newId(), ...version, number: 2, state: 'draft' }, { tenant: coordinator }),
  ];
}

function callRows(scene: CallScene, state: 'draft' | 'open' | 'closed'): Canary[] {
  const { coordinator, form, call, draft, programme } = scene;
  const id = state === 'open' ? call : state === 'draft' ? draft : newId();
  const isTold = state !== 'draft';
  const title = `Canary ${id}`;
  const values = {
    ...{ id, tenant_id: coordinator, programme_id: programme, locked: [], state, published: isTold, title },
    ...{ opens_at: someDay, closes_at: '2099-01-01', deposits_until: '2099-01-01', form_id: newId() },
    ...{ form_version_id: form, terms: termsOf(title, form), changed_at: someDay },
  };
  const decision = { id: newId(), tenant_id: coordinator, call_id: id, act: 'edit', to_state: state };
  return [
    canary('calls.call', values, { tenant: coordinator, isTold, isDue: state === 'open' }),
    canary(
      'calls.call_decision',
      { ...decision, person_name: 'Canary', decided_at: someDay, reason: `Canary ${id}` },
      { tenant: coordinator, parent: id },
    ),
  ];
}

function termsOf(title: string, formVersionId: string): object {
  return {
    ...{ title, context: '', objectives: '', audience: '', fundingRules: '', process: '', legalBasis: '' },
    ...{ eligibility: { kinds: [], regionCodes: [] }, consortium: { kind: 'possible', mostPartners: 9 } },
    ...{ envelopeCents: null, mostPerOrganisationCents: null, opensAt: '2026-01-02T00:00:00.000Z' },
    ...{ closesAt: '2099-01-01T00:00:00.000Z', graceMinutes: 0, timeZone: 'Europe/Paris', committeeOn: null },
    ...{ decisionOn: null, retentionMonths: null, ownerId: null, formVersionId, grid: { criteria: [] } },
  };
}

/** One that is answered to all, one to who asked alone, and one that waits. */
function questionsOf({ coordinator, call }: CallScene, asker: string): Canary[] {
  return [true, false, null].flatMap((isPublic) => {
    const id = newId();
    const question = questionRow({ coordinator, call }, asker, id);
    if (isPublic === null) return [question];
    const about = writtenAbout(call, id);
    const answer = { id: newId(), tenant_id: coordinator, asker_id: asker, question_id: id, question: 'Canary' };
    return [
      question,
      canary(
        'calls.call_answer',
        { ...about, ...answer, readers: [asker], is_public: isPublic, answered_at: someDay },
        { tenant: coordinator, sharedWith: [asker], isTold: isPublic },
      ),
    ];
  });
}

function questionRow(
  { coordinator, call }: Pick<CallScene, 'coordinator' | 'call'>,
  asker: string,
  id: string,
): Canary {
  const readers = [coordinator];
  return canary(
    'calls.call_question',
    { id, tenant_id: asker, ...writtenAbout(call, id), coordinator_id: coordinator, readers, asked_at: someDay },
    { tenant: asker, sharedWith: readers, parent: call },
  );
}

function writtenAbout(call: string, id: string) {
  return { call_id: call, body: `Canary ${id}`, person_id: newId(), person_name: 'Canary' };
}

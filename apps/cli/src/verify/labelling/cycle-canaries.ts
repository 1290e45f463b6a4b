import { newId } from '@maillage/platform-kernel';
import { type Canary, canary, type CanaryFacts } from '../canary.js';
import { firstOf } from '../canary-network.js';
import { criteria, keyed, type LabelScene, someHash, today, yesterday } from './label-scene.js';

/** A cycle, to whom it is open, what was decided on it, and a photograph of it. */
export function cycleCanaries(scene: LabelScene): Canary[] {
  const { tenant, cycle, version, accesses, openTo } = scene;
  const own = (): { id: string; tenant_id: string; cycle_id: string } => ({ ...keyed(tenant.id), cycle_id: cycle });
  const progress: Partial<CanaryFacts> = { tenant: tenant.id, item: 'labelProgress', openTo };
  const decision = { act: 'start', from_state: 'registered', to_state: 'selfAssessment', person_name: 'Canary' };
  const photograph = {
    kind: 'dated',
    framework_version_id: version,
    done_score: 0,
    planned_score: 0,
    content: { answers: {} },
  };
  return [
    canary('labelling.cycle', cycleValues(scene), progress),
    ...accesses.map(({ isOpen, isLost: _, ...access }) =>
      canary(
        'labelling.cycle_access',
        {
          ...{ ...own(), person_id: access.person, person_name: 'Canary', through_id: access.through },
          ...{ access_right: access.right, opened_at: yesterday, closed_at: isOpen ? null : today },
        },
        { ...progress, openTo: [access] },
      ),
    ),
    canary(
      'labelling.cycle_decision',
      { ...own(), ...decision, on_behalf_of: tenant.id, decided_at: yesterday },
      progress,
    ),
    canary(
      'labelling.snapshot',
      { ...own(), title: 'Canary', ...photograph, content_hash: someHash, taken_at: yesterday, taken_by: 'Canary' },
      { ...progress, item: 'labelAnswers' },
    ),
  ];
}

function cycleValues({ tenant, framework, version, campaign, cycle }: LabelScene): Canary['values'] {
  const { id: personId } = firstOf(tenant);
  const profile = {
    ...{ kind: tenant.kind, regionCodes: [tenant.regionCode], isOverseas: false, legalForm: null },
    ...{ staff: null, youngPeople: null, siteCount: null },
  };
  return {
    ...{ id: cycle, tenant_id: tenant.id, framework_tenant_id: tenant.id, framework_id: framework },
    ...{ campaign_tenant_id: tenant.id, campaign_id: campaign },
    ...{ framework_version_id: version, kind: 'initial', state: 'selfAssessment', is_open: true, profile },
    ...{ president_id: personId, president_name: 'Canary', director_id: personId, director_name: 'Canary' },
    ...{ contact_id: personId, contact_name: 'Canary', done_score: 0, planned_score: 0, answered: 0, applicable: 2 },
    ...{ level_reached: 0, opened_at: yesterday, started_at: yesterday, changed_at: today, version: 1 },
  };
}

/** Two answers, each given to somebody by name where there is who; what is seen with them; and comments for three audiences. */
export function answerCanaries(scene: LabelScene): Canary[] {
  const { tenant, cycle, answers, openTo, entrusted, guest } = scene;
  const shared = { tenant_id: tenant.id, cycle_id: cycle, comment: '', kept_aside: false, version: 0 };
  const facts = { tenant: tenant.id, item: 'labelAnswers', openTo };
  const assignees = [entrusted, guest].map((person) => person?.id ?? null);
  return [
    ...answers.map((id, place) =>
      canary(
        'labelling.answer',
        {
          ...{ ...shared, id, criterion_key: criteria[place], comment: `Canary ${id}` },
          ...(assignees[place] === null ? {} : { assignee_id: assignees[place], assignee_name: 'Canary' }),
        },
        { ...facts, person: assignees[place] ?? null },
      ),
    ),
    ...answers.flatMap((answer) => withAnswer(scene, answer)),
    ...commentsOn(scene),
  ];
}

function withAnswer({ tenant, cycle, entrusted }: LabelScene, answer: string): Canary[] {
  const seen = { tenant: tenant.id, parent: answer };
  const own = (): object => ({ ...keyed(tenant.id), cycle_id: cycle, answer_id: answer });
  const { id, tenant_id } = keyed(tenant.id);
  const revision = { answer_id: answer, version: 0, content: { comment: `Canary ${id}` }, was_kept: true };
  const document = { document_id: newId(), document_version_id: newId(), title: `Canary ${answer}` };
  const file = { file_name: 'canary.pdf', media_type: 'application/pdf', byte_size: 1, sha256: someHash };
  const asked = { awaited_on: '2099-01-01', requested_by: 'Canary', on_behalf_of: tenant.id, requested_at: yesterday };
  const planned = { state: 'toDo', owner_name: 'Canary', due_on: '2099-01-01', gain: 1, position: 0, version: 1 };
  return [
    canary(
      'labelling.answer_revision',
      { id, tenant_id, ...revision, person_name: 'Canary', written_at: yesterday },
      seen,
    ),
    canary(
      'labelling.evidence',
      { ...own(), ...document, ...file, effective_on: yesterday, linked_by: 'Canary', linked_at: yesterday },
      seen,
    ),
    ...fileFor(answer, { tenant: tenant.id, person: entrusted.id }),
    canary('labelling.evidence_request', { ...own(), label: `Canary ${answer}`, ...asked }, seen),
    canary(
      'labelling.plan_action',
      {
        ...own(),
        title: `Canary ${answer}`,
        ...planned,
        created_at: yesterday,
        changed_at: today,
        changed_by: 'Canary',
      },
      seen,
    ),
  ];
}

/** A file that may be joined to an answer: the place of its bytes names the answer. */
function fileFor(answer: string, facts: { readonly tenant: string; readonly person: string }): Canary[] {
  const { id, tenant_id } = keyed(facts.tenant);
  const title = `Canary file ${id}`;
  const document = { id, tenant_id, title, folded: title.toLowerCase(), kept_by_id: facts.person, last_number: 1 };
  const file = { file_name: 'canary.pdf', media_type: 'application/pdf', byte_size: 1, sha256: someHash };
  const uploaded = { uploaded_by_id: facts.person, uploaded_by_name: 'Canary', uploaded_at: today };
  const found = { scan_state: 'safe', scanned_at: today, scan_tries: 1 };
  return [
    canary('documents.document', { ...document, kept_at: today }, facts),
    canary(
      'documents.document_version',
      {
        ...{ ...keyed(facts.tenant), document_id: id, number: 1, storage_key: answer, effective_on: '2026-01-31' },
        ...{ ...file, ...uploaded, ...found },
      },
      facts,
    ),
  ];
}

function commentsOn({ tenant, union, cycle }: LabelScene): Canary[] {
  const region = tenant.regionalId === null ? [] : [tenant.regionalId];
  const audiences = [
    { audience: 'own', readers: [tenant.id] },
    { audience: 'region', readers: [tenant.id, ...region] },
    { audience: 'nation', readers: [...new Set([tenant.id, ...region, union.id])] },
  ];
  return audiences.map(({ audience, readers }) => {
    const { id, tenant_id } = keyed(tenant.id);
    const about = { organisation_id: tenant.id, cycle_id: cycle, criterion_key: criteria[0], kind: 'note' };
    const writer = { person_id: firstOf(tenant).id, person_name: 'Canary', written_at: yesterday };
    return canary(
      'labelling.comment',
      { id, tenant_id, ...about, audience, readers, body: `Canary ${id}`, ...writer },
      { tenant: tenant.id, sharedWith: readers },
    );
  });
}

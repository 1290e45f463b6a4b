import { newId } from '@maillage/platform-kernel';
import { type Canary, canary } from '../canary.js';

const someDay = '2026-01-02';

/** An application with its lead applicant and two partners. */
export interface ConsortiumScene {
  readonly id: string;
  readonly applicant: string;
  readonly partner: string;
  readonly other: string;
}

/** The common plan, and two partners of which neither reads the share of the other. */
export function consortiumCanaries(scene: ConsortiumScene): Canary[] {
  const { id, applicant, partner, other } = scene;
  const plan = newId();
  const content = { indicators: [], accounts: [], periods: [], canary: plan };
  const key = { id: plan, tenant_id: applicant, application_id: id };
  return [
    canary(
      'calls.project_plan',
      { ...key, readers: [partner, other], content, changed_at: someDay },
      { tenant: applicant, sharedWith: [partner, other] },
    ),
    ...[partner, other].flatMap((organisation) => placeOf(scene, organisation)),
  ];
}

function placeOf({ id, applicant, partner, other }: ConsortiumScene, organisation: string): Canary[] {
  const place = newId();
  const readers = [partner, other];
  const key = { id: place, tenant_id: applicant, application_id: id, organisation_id: organisation };
  const share = newId();
  const about = { application_id: id, lead_id: applicant, partner_id: place, readers: [applicant] };
  return [
    canary(
      'calls.partner',
      { ...key, role: `Canary ${place}`, state: 'invited', readers, invited_at: someDay, changed_at: someDay },
      { tenant: applicant, sharedWith: readers, about: organisation },
    ),
    canary(
      'calls.share',
      {
        id: share,
        tenant_id: organisation,
        ...about,
        state: 'accepted',
        answers: { canary: share },
        changed_at: someDay,
      },
      { tenant: organisation, sharedWith: [applicant], parent: place },
    ),
    decisionRow(applicant, { place, applicant, organisation }, organisation),
    decisionRow(organisation, { place, applicant, organisation }, applicant),
  ];
}

function decisionRow(
  tenant: string,
  {
    place,
    applicant,
    organisation,
  }: { readonly place: string; readonly applicant: string; readonly organisation: string },
  reader: string,
): Canary {
  const id = newId();
  const about = { lead_id: applicant, partner_id: place, organisation_id: organisation, readers: [reader] };
  const decided = { act: 'accept', to_state: 'accepted', person_name: 'Canary', decided_at: someDay };
  return canary(
    'calls.partner_decision',
    { id, tenant_id: tenant, ...about, ...decided, reason: `Canary ${id}` },
    { tenant, sharedWith: [reader], parent: place },
  );
}

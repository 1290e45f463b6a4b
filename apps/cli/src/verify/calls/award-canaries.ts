import { createHash } from 'node:crypto';
import { newId } from '@maillage/platform-kernel';
import { type Canary, canary } from '../canary.js';
import type { ApplicationScene } from './application-canaries.js';

const someDay = '2026-01-02';

/** A scenario, the envelope, and an award whose agreement was sent, with what either side wrote of it. */
export function awardCanaries(scene: ApplicationScene, id: string): Canary[] {
  const { coordinator, call, bound } = scene;
  const scenario = newId();
  const shared = { envelope_cents: 100, lines: [], allocated_cents: 40, left_cents: 60 };
  return [
    canary(
      'calls.allocation_scenario',
      {
        ...{ id: scenario, tenant_id: coordinator, call_id: call, title: `Canary ${scenario}`, rule: {}, ...shared },
        ...{ application_ids: [id], created_at: someDay, created_by: 'Canary' },
      },
      { tenant: coordinator, bound },
    ),
    canary(
      'calls.envelope',
      { id: newId(), tenant_id: coordinator, call_id: call, amount_cents: 100, committed_cents: 40 },
      { tenant: coordinator },
    ),
    ...awardRows(scene, id),
  ];
}

function awardRows({ coordinator, call, applicant }: ApplicationScene, id: string): Canary[] {
  const award = newId();
  const about = { tenant_id: coordinator, application_id: id, lead_id: applicant };
  const agreement = `Canary ${award}`;
  const sha256 = createHash('sha256').update(agreement).digest('hex');
  const kept = {
    state: 'agreementSent',
    amount_cents: 40,
    schedule: [],
    onward: { isAllowed: false, article: null },
    readers: [applicant],
  };
  const decision = { id: newId(), ...about, award_id: award, act: 'sendAgreement', to_state: 'agreementSent' };
  const by = { person_name: 'Canary', decided_at: someDay, reason: `Canary ${decision.id}` };
  return [
    canary(
      'calls.award',
      {
        ...{ id: award, ...about, call_id: call, ...kept, agreement_number: 1, agreement },
        ...{ agreement_sha256: sha256, changed_at: someDay },
      },
      { tenant: coordinator, sharedWith: [applicant], parent: id },
    ),
    canary('calls.award_decision', { ...decision, amount_cents: 40, ...by }, { tenant: coordinator, parent: id }),
    ...[coordinator, applicant].map((signer) => signatureRow(signer, { coordinator, applicant, award, id, sha256 })),
    ...paymentRows({ coordinator, applicant, award, id }),
  ];
}

interface AwardKey {
  readonly coordinator: string;
  readonly applicant: string;
  readonly award: string;
  readonly id: string;
}

function signatureRow(
  signer: string,
  { coordinator, applicant, award, id, sha256 }: AwardKey & { readonly sha256: string },
): Canary {
  const key = newId();
  const readers = [signer === coordinator ? applicant : coordinator];
  const about = { coordinator_id: coordinator, award_id: award, application_id: id, lead_id: applicant };
  const by = { person_id: newId(), person_name: `Canary ${key}`, signed_at: someDay };
  return canary(
    'calls.agreement_signature',
    { id: key, tenant_id: signer, ...about, agreement_number: 1, sha256, readers, ...by },
    { tenant: signer, sharedWith: readers, parent: id },
  );
}

function paymentRows({ coordinator, applicant, award, id }: AwardKey): Canary[] {
  const payment = newId();
  const request = newId();
  const about = { award_id: award, application_id: id, lead_id: applicant, readers: [applicant] };
  const due = { number: 1, kind: 'advance', condition: 'signature', amount_cents: 40, due_on: '2099-01-01' };
  const asked = { coordinator_id: coordinator, payment_id: payment, application_id: id, readers: [coordinator] };
  return [
    canary(
      'calls.payment',
      { id: payment, tenant_id: coordinator, ...about, ...due },
      { tenant: coordinator, sharedWith: [applicant], parent: id },
    ),
    canary(
      'calls.payment_request',
      {
        ...{ id: request, tenant_id: applicant, ...asked, note: `Canary ${request}` },
        ...{ person_id: newId(), person_name: 'Canary', asked_at: someDay },
      },
      { tenant: applicant, sharedWith: [coordinator], parent: id },
    ),
  ];
}

import { newId } from '@maillage/platform-kernel';
import { type Canary, canary } from '../canary.js';
import { criteria, keyed, type LabelScene, someHash, today, yesterday } from './label-scene.js';

/**
 * Who may audit; audits of one's own cycle and of another's, with what auditors write and what was sent; and what the
 * audit found.
 */
export function auditCanaries(scene: LabelScene): Canary[] {
  const { tenant, cycle, openTo, other } = scene;
  const own = { tenant: tenant.id, cycle, openTo };
  const finding = { criterion_key: criteria[0], kind: 'alertPoint', state: 'notified', body: `Canary ${cycle}` };
  return [
    ...auditorsOf(scene),
    ...[own, other].flatMap((audited) => auditOf(scene, audited)),
    canary(
      'labelling.finding',
      { ...keyed(tenant.id), cycle_id: cycle, ...finding, notified_at: today, changed_at: today },
      { tenant: tenant.id, item: 'labelProgress', openTo },
    ),
  ];
}

function auditorsOf({ tenant, auditors }: LabelScene): Canary[] {
  const people = [tenant.people.find(({ role }) => role === 'auditor') ?? tenant.people[1], tenant.people[0]];
  const qualified = { qualified_on: yesterday, qualified_until: '2099-01-01', most_audits: 5 };
  return auditors.map((id, place) => {
    const person = people[place]?.id ?? null;
    const values = { id, tenant_id: tenant.id, person_id: person, person_name: 'Canary', kind: 'external' };
    return canary(
      'labelling.auditor',
      { ...values, ...qualified, entered_at: yesterday, entered_by: 'Canary' },
      { tenant: tenant.id, person },
    );
  });
}

function auditOf(
  { tenant: { id: tenant }, auditors: [lead, second] }: LabelScene,
  audited: { readonly tenant: string; readonly cycle: string; readonly openTo: LabelScene['openTo'] },
): Canary[] {
  const audit = newId();
  const sent = newId();
  const about = { tenant_id: tenant, organisation_id: audited.tenant, cycle_id: audited.cycle };
  const facts = { tenant, about: audited.tenant, item: 'labelProgress', openTo: audited.openTo };
  const team = { lead_auditor_id: lead, second_auditor_id: second, assigned_at: yesterday, assigned_by: 'Canary' };
  const opinion = {
    opinion: 'confirmed',
    on_agenda: false,
    body: `Canary ${audit}`,
    person_name: 'Canary',
    version: 1,
  };
  const report = { kind: 'final', content: { summary: `Canary ${newId()}` }, content_hash: someHash };
  return [
    canary(
      'labelling.audit',
      { id: audit, ...about, ...team, plan: {}, summary: `Canary ${audit}`, version: 1 },
      facts,
    ),
    canary(
      'labelling.audit_opinion',
      { id: newId(), ...about, audit_id: audit, criterion_key: criteria[0], ...opinion, written_at: yesterday },
      facts,
    ),
    canary('labelling.audit_report', { id: sent, ...about, ...report, sent_at: yesterday, sent_by: 'Canary' }, facts),
    canary(
      'labelling.agenda_point',
      { ...about, report_id: sent, criterion_key: criteria[0], code: `Canary ${audit}`, position: 0 },
      facts,
    ),
  ];
}

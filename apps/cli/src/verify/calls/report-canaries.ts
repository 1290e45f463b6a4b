import { newId } from '@maillage/platform-kernel';
import { type Canary, canary } from '../canary.js';
import type { ConsortiumScene } from './consortium-canaries.js';

const someDay = '2026-01-02';

export interface ReportScene extends ConsortiumScene {
  readonly coordinator: string;
  readonly call: string;
  /** Who reads figures from above the lead applicant. */
  readonly above: string;
  readonly bound: readonly string[];
}

/** A report with the share of each organisation: one that was sent, one that is being written, and the lead applicant's. */
export function reportCanaries(scene: ReportScene): Canary[] {
  const { id, applicant, partner, other, coordinator, call } = scene;
  const report = newId();
  const readers = [applicant, partner, other];
  const about = { id: report, tenant_id: coordinator, application_id: id, lead_id: applicant, call_id: call };
  const days = { starts_on: someDay, ends_on: someDay, due_on: '2099-01-01' };
  const plan = { indicators: [], accounts: [] };
  const told = { number: 1, kind: 'final', title: `Canary ${report}`, plan, award_cents: 0 };
  return [
    canary(
      'calls.report',
      { ...about, ...told, ...days, readers, opened_at: someDay },
      { tenant: coordinator, sharedWith: readers, about: applicant, parent: id },
    ),
    ...readers.map((organisation) => planRow(scene, report, organisation)),
    shareRow(scene, report, { writer: partner, isSent: true }),
    shareRow(scene, report, { writer: other, isSent: false }),
    shareRow(scene, report, { writer: applicant, isSent: false }),
    ...rowsOfLead(scene, report),
  ];
}

function planRow({ coordinator, applicant }: ReportScene, report: string, organisation: string): Canary {
  const id = newId();
  const readers = [organisation, applicant];
  const about = { report_id: report, organisation_id: organisation, lead_id: applicant };
  const planned = { role: `Canary ${id}`, targets: {}, planned: {}, grant_cents: 0 };
  return canary(
    'calls.report_plan',
    { id, tenant_id: coordinator, ...about, ...planned, readers },
    { tenant: coordinator, sharedWith: readers, parent: report },
  );
}

function shareRow(
  { coordinator, applicant }: ReportScene,
  report: string,
  { writer, isSent }: { readonly writer: string; readonly isSent: boolean },
): Canary {
  const id = newId();
  const readers = isSent ? [applicant] : [];
  const about = { report_id: report, coordinator_id: coordinator, lead_id: applicant };
  const sent = isSent ? { sent_at: someDay, sent_by: 'Canary' } : {};
  return canary(
    'calls.report_share',
    {
      ...{ id, tenant_id: writer, ...about, answers: { canary: id }, readers, ...sent },
      ...{ changed_at: someDay, changed_by: 'Canary' },
    },
    { tenant: writer, sharedWith: readers, parent: report },
  );
}

function rowsOfLead(scene: ReportScene, report: string): Canary[] {
  const { coordinator, call, id, applicant, partner, above, bound } = scene;
  const [correction, closing, figure] = [newId(), newId(), newId()];
  const own = { tenant_id: applicant, report_id: report, coordinator_id: coordinator };
  const facts = { tenant: applicant, parent: report };
  const asked = { organisation_id: partner, body: `Canary ${correction}`, person_name: 'Canary', asked_at: someDay };
  // The other partner came once the report was closed.
  const told = [partner, coordinator];
  const closed = { summary: `Canary ${closing}`, person_id: newId(), person_name: 'Canary', closed_at: someDay };
  const named = { label: `Canary ${figure}`, counts_people: true };
  const project = { call_id: call, application_id: id, number: 1 };
  const counted = { ...project, organisation_id: partner, code: `canary${figure}`, value: 1, ...named };
  return [
    canary(
      'calls.report_correction',
      { id: correction, ...own, ...asked, readers: [partner] },
      { ...facts, sharedWith: [partner] },
    ),
    canary('calls.report_closing', { id: closing, ...own, ...closed, readers: told }, { ...facts, sharedWith: told }),
    canary(
      'calls.report_figure',
      { id: figure, ...own, ...counted, readers: [coordinator, above] },
      { ...facts, sharedWith: [coordinator, above], about: coordinator, bound },
    ),
  ];
}

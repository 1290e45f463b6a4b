import { assigned, guarded, own, person, register, steered, tenant, upward, writable } from './labelling-policies.js';

// What auditors write of an organisation is kept from it, even when it is the union itself that is audited.
const officers = `${own} and organisation_id <> ${tenant}`;
const machine = `(select current_setting('app.machine', true)) = 'on'`;
const audited = upward('labelProgress', 'organisation_id');

export const auditPolicies = [
  guarded('auditor', { read: [own, `person_id = ${person}`], insert: writable, update: writable }),
  guarded('audit', { read: [officers, assigned(['audit'])], insert: writable, update: writable }),
  guarded('audit_opinion', { read: [officers, assigned(['audit'])], insert: writable, update: writable }),
  guarded('audit_report', { read: [audited, assigned(['audit', 'decide'])], insert: writable }),
  guarded('finding', {
    read: [upward('labelProgress'), assigned(['audit', 'decide'])],
    insert: steered,
    update: `(${writable}) or (${steered})`,
  }),
  guarded('commission_member', { read: [`tenant_id = ${tenant}`], insert: writable, update: writable }),
  guarded('commission_session', { read: [`tenant_id = ${tenant}`], insert: writable, update: writable }),
  guarded('commission_item', {
    read: [own, assigned(['decide']), `decided_at is not null and ${audited}`],
    insert: writable,
    update: writable,
  }),
  guarded('recusal', { read: [own, `person_id = ${person}`], insert: writable }),
  guarded('label', { read: [register], insert: steered, update: steered }),
  guarded('label_decision', { read: [upward('labelProgress')], insert: steered }),
  guarded('progress_summary', {
    read: [`tenant_id = any ((select nullif(current_setting('app.visible', true), '')::uuid[])::uuid[])`],
    insert: writable,
    update: writable,
  }),
  guarded('criterion_summary', {
    read: [
      `tenant_id = any ((select nullif(current_setting('app.visible', true), '')::uuid[])::uuid[])`,
      `respondents >= 5 and ${person} is not null`,
    ],
    insert: writable,
    update: writable,
  }),
  guarded('archive', {
    read: [`person_id = ${person} and tenant_id = ${tenant}`, machine],
    insert: `${writable} and person_id = ${person}`,
    update: machine,
  }),
].join('\n');

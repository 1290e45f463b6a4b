import {
  addressed,
  assigned,
  entrusted,
  guarded,
  network,
  own,
  person,
  steered,
  tenant,
  upward,
  withAnswer,
  writable,
} from './labelling-policies.js';

const files = `${assigned(['audit', 'decide'])}`;

export const assessmentPolicies = [
  guarded('framework', { read: [network], insert: writable, update: writable }),
  guarded('framework_version', {
    read: [own, `state <> 'draft' and ${network}`],
    insert: writable,
    update: writable,
    remove: `${writable} and state = 'draft'`,
  }),
  guarded('label_campaign', { read: [network], insert: writable, update: writable }),
  guarded('cycle_access', {
    read: [upward('labelProgress'), `person_id = ${person} and through_id = ${tenant}`],
    insert: `(${writable}) or (${steered})`,
    update: `(${writable}) or (${steered})`,
  }),
  guarded('cycle', {
    read: [upward('labelProgress'), assigned(['audit', 'decide', 'contribute'], 'id')],
    insert: writable,
    update: `(${writable}) or (${steered})`,
  }),
  guarded('cycle_decision', {
    read: [upward('labelProgress'), assigned(['audit', 'decide'])],
    insert: `(${writable}) or (${steered})`,
  }),
  guarded('snapshot', {
    read: [upward('labelAnswers'), files],
    insert: `(${writable}) or (${steered})`,
    update: writable,
  }),
  guarded('answer', { read: [upward('labelAnswers'), files, entrusted], insert: writable, update: writable }),
  guarded('answer_revision', { read: [withAnswer('answer_revision')], insert: writable }),
  guarded('evidence', { read: [withAnswer('evidence')], insert: writable, update: writable }),
  guarded('evidence_request', {
    read: [withAnswer('evidence_request')],
    insert: steered,
    update: `(${writable}) or (${steered})`,
  }),
  guarded('plan_action', { read: [withAnswer('plan_action')], insert: writable, update: writable }),
  guarded('comment', { read: [addressed], insert: writable }),
].join('\n');

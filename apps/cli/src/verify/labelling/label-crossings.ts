import { newId } from '@maillage/platform-kernel';
import { systemPerson } from '@maillage/platform-server';
import type { Crossing } from '../crossing-rows.js';
import type { PlantedRow, PlantedRows } from '../planted-rows.js';

/** A column by which a row could name what is another organisation's, and what keeps the row apart from its model. */
interface Reach {
  readonly table: string;
  readonly column: string;
  /** Whose key the column then holds; `tenant` stands for the organisation itself. */
  readonly to: string;
  /** What the column holds of it, where that is not its key; the row names its own by another column. */
  readonly holds?: { readonly part: string; readonly by: string };
  readonly fresh?: PlantedRow['values'];
}

const another = 'canary-9';
const past = { is_open: false, state: 'completed' };

const reaches: readonly Reach[] = [
  { table: 'framework_version', column: 'framework_id', to: 'framework', fresh: { number: 9 } },
  { table: 'label_campaign', column: 'framework_version_id', to: 'framework_version' },
  { table: 'cycle', column: 'framework_id', to: 'framework', fresh: past },
  { table: 'cycle', column: 'framework_version_id', to: 'framework_version', fresh: past },
  { table: 'cycle', column: 'campaign_id', to: 'label_campaign', fresh: past },
  { table: 'cycle_access', column: 'cycle_id', to: 'cycle', fresh: { closed_at: '2026-01-02' } },
  { table: 'cycle_decision', column: 'cycle_id', to: 'cycle' },
  { table: 'snapshot', column: 'cycle_id', to: 'cycle' },
  { table: 'answer', column: 'cycle_id', to: 'cycle', fresh: { criterion_key: another } },
  { table: 'answer_revision', column: 'answer_id', to: 'answer' },
  ...['evidence', 'evidence_request', 'plan_action'].flatMap((table) => [
    { table, column: 'answer_id', to: 'answer', fresh: table === 'evidence' ? { document_id: newId() } : {} },
    { table, column: 'cycle_id', to: 'cycle', fresh: table === 'evidence' ? { document_id: newId() } : {} },
  ]),
  { table: 'comment', column: 'organisation_id', to: 'tenant' },
  ...['lead_auditor_id', 'second_auditor_id'].map((column) => ({
    ...{ table: 'audit', column, to: 'auditor', fresh: { replaced_at: '2026-01-02' } },
  })),
  ...['lead', 'second'].map((rank) => ({
    ...{ table: 'audit', column: `${rank}_person_id`, to: 'auditor', fresh: { replaced_at: '2026-01-02' } },
    holds: { part: 'person_id', by: `${rank}_auditor_id` },
  })),
  { table: 'audit', column: 'organisation_id', to: 'tenant', fresh: { replaced_at: '2026-01-02' } },
  { table: 'audit_opinion', column: 'audit_id', to: 'audit', fresh: { criterion_key: another } },
  { table: 'audit_opinion', column: 'organisation_id', to: 'tenant', fresh: { criterion_key: another } },
  { table: 'audit_report', column: 'organisation_id', to: 'tenant' },
  { table: 'agenda_point', column: 'organisation_id', to: 'tenant', fresh: { criterion_key: another } },
  { table: 'agenda_point', column: 'report_id', to: 'audit_report', fresh: { criterion_key: another } },
  { table: 'finding', column: 'cycle_id', to: 'cycle' },
  { table: 'commission_item', column: 'session_id', to: 'commission_session', fresh: { withdrawn_at: '2026-01-02' } },
  { table: 'commission_item', column: 'organisation_id', to: 'tenant', fresh: { withdrawn_at: '2026-01-02' } },
  { table: 'recusal', column: 'item_id', to: 'commission_item' },
  { table: 'recusal', column: 'member_id', to: 'commission_member' },
  { table: 'label', column: 'cycle_id', to: 'cycle' },
  { table: 'label', column: 'framework_tenant_id', to: 'tenant' },
  { table: 'label_decision', column: 'label_id', to: 'label' },
  { table: 'progress_summary', column: 'framework_tenant_id', to: 'tenant', fresh: { month: '2026-02-01' } },
  { table: 'criterion_summary', column: 'framework_tenant_id', to: 'tenant', fresh: { criterion_key: another } },
  { table: 'criterion_benchmark', column: 'framework_tenant_id', to: 'tenant', fresh: { criterion_key: another } },
  { table: 'archive', column: 'organisation_id', to: 'tenant', fresh: { person_id: systemPerson } },
];

/** Rows of one's own that name what is another organisation's, each beside the same row that names one's own. */
export function labelCrossings(
  tenant: string,
  other: string,
  planted: PlantedRows,
): readonly { readonly all: readonly Crossing[]; readonly without: readonly string[] }[] {
  const crossed = (some: readonly Reach[]): Crossing[] => crossingsOf(some, { tenant, other, planted });
  const isAlone = ({ table }: Reach): boolean => table === 'label' || table === 'recusal';
  // There is one label of a cycle, one recusal of a member from an item: they make room for those that are tried.
  return [
    { all: crossed(reaches.filter((reach) => !isAlone(reach))), without: [] },
    {
      all: crossed(reaches.filter(isAlone)),
      without: ['labelling.label_decision', 'labelling.label', 'labelling.recusal'],
    },
  ];
}

interface Crossed {
  readonly tenant: string;
  readonly other: string;
  readonly planted: PlantedRows;
}

function crossingsOf(some: readonly Reach[], { tenant, other, planted }: Crossed): Crossing[] {
  return some.flatMap(({ table, column, to, holds, fresh }) => {
    const { values: model } = modelOf(`labelling.${table}`, tenant, planted);
    const named = planted.of(`labelling.${to}`).find(({ key }) => key === model[holds?.by ?? column]);
    const values = { ...model, ...fresh, ...(holds === undefined ? {} : { [column]: named?.values[holds.part] }) };
    const row = 'id' in values ? { ...values, id: newId() } : values;
    const theirs = to === 'tenant' ? null : modelOf(`labelling.${to}`, other, planted);
    const foreign = theirs === null ? other : holds === undefined ? theirs.key : theirs.values[holds.part];
    const name = `labelling.${table}`;
    return [
      { says: `names its own ${column} in ${name}`, table: name, values: row, isAllowed: true },
      { says: `names ${column} of another in ${name}`, table: name, values: { ...row, [column]: foreign } },
    ];
  });
}

/** A row of the organisation that is about itself. */
function modelOf(table: string, tenant: string, planted: PlantedRows): PlantedRow {
  const rows = planted.of(table).filter(({ facts }) => facts.tenant === tenant);
  const row = rows.find(({ facts }) => facts.about === tenant) ?? rows[0];
  if (row === undefined) throw new Error(`No canary of ${table} to cross tenants with`);
  return row;
}

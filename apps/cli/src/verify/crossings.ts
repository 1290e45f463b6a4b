import { newId } from '@maillage/platform-kernel';
import { escapeLiteral, type ClientBase } from 'pg';
import type { Asker } from './asker.js';
import type { Finding } from './finding.js';
import type { PlantedRow, PlantedRows } from './planted-rows.js';
import { WriteAttempts } from './write-attempts.js';

interface Crossing {
  readonly says: string;
  readonly table: string;
  readonly values: PlantedRow['values'];
  readonly isAllowed?: boolean;
}

/**
 * Rows of one's own that reach into another tenant by a reference. Their policies see no fault in them: the keys refuse
 * them, and a row without the fault shows that it was the fault.
 */
export function crossings(superuser: ClientBase, asker: Asker, planted: PlantedRows): Promise<Finding> {
  const { relations } = planted;
  return WriteAttempts.within(superuser, { keepingConstraints: true, relations }, async (attempts) => {
    const all = crossingsOf(asker.facts.tenant, planted);
    await attempts.clear('pooling.paid_price', 'true');
    await attempts.clear('pooling.need', `tenant_id = '${asker.facts.tenant}'`);
    await attempts.prepare(all.map(statementOf));
    await attempts.become(asker);
    const outcomes = await attempts.outcomes();
    const disagreements = all.flatMap(({ says, isAllowed = false }, index) => {
      const outcome = outcomes[index] ?? 'not tried';
      const isAsWritten = isAllowed ? outcome === 'through' : /^(refused|23503 )/.test(outcome);
      return isAsWritten ? [] : [`${asker.name} ${says}: ${outcome}`];
    });
    return { cells: all.length, disagreements };
  });
}

function statementOf({ table, values }: Crossing): string {
  const columns = Object.keys(values).join(', ');
  const record = `json_populate_record(null::${table}, ${escapeLiteral(JSON.stringify(values))})`;
  return `insert into ${table} (${columns}) select ${columns} from ${record}`;
}

function crossingsOf(tenant: string | null, planted: PlantedRows): Crossing[] {
  const find = (table: string, isIt: (values: PlantedRow['values']) => boolean): PlantedRow['values'] => {
    const row = planted.of(table).find(({ values }) => isIt(values));
    if (row === undefined) throw new Error(`No canary of ${table} to cross tenants with`);
    return row.values;
  };
  const answer = find('pooling.participation', (row) => row.tenant_id === tenant && row.shares_quantities === false);
  const need = find('pooling.need', (row) => row.participation_id === answer.id);
  const price = find('pooling.paid_price', (row) => row.participation_id === answer.id);
  const decision = find('pooling.participation_decision', (row) => row.participation_id === answer.id);
  const { coordinator_id: coordinator, campaign_id: campaign } = answer;
  const stranger = find(
    'pooling.participation',
    (row) => row.tenant_id !== tenant && row.coordinator_id !== coordinator,
  );
  const strangerLine = find('pooling.campaign_line', (row) => row.campaign_id === stranger.campaign_id);
  const sisterLine = find(
    'pooling.campaign_line',
    (row) => row.tenant_id === coordinator && row.campaign_id !== campaign,
  );
  const unseen = find('pooling.campaign', (row) => row.tenant_id === coordinator && row.published === false);
  const answered = planted.of('pooling.participation').filter(({ values }) => values.tenant_id === tenant);
  const open = find(
    'pooling.campaign',
    (row) =>
      row.state === 'needsOpen' &&
      row.eligibility_restricted === false &&
      answered.every(({ values }) => values.campaign_id !== row.id),
  );
  const ownLine = { ...strangerLine, id: newId(), tenant_id: tenant, position: 99 };
  const fresh = { ...answer, id: newId(), campaign_id: open.id, coordinator_id: open.tenant_id };
  return [
    { says: 'renews its need', table: 'pooling.need', values: need, isAllowed: true },
    { says: 'shows a need without consent', table: 'pooling.need', values: { ...need, shared: true } },
    {
      says: 'shows a need to a stranger',
      table: 'pooling.need',
      values: {
        ...need,
        coordinator_id: stranger.coordinator_id,
        campaign_id: stranger.campaign_id,
        line_id: strangerLine.id,
      },
    },
    {
      says: 'needs a line of another campaign',
      table: 'pooling.need',
      values: { ...need, line_id: sisterLine.id },
    },
    {
      says: 'needs in the name of another answer',
      table: 'pooling.need',
      values: { ...need, participation_id: stranger.id },
    },
    {
      says: 'prices the need of another',
      table: 'pooling.paid_price',
      values: { ...price, participation_id: stranger.id, line_id: strangerLine.id },
    },
    {
      says: 'decides on its answer',
      table: 'pooling.participation_decision',
      values: { ...decision, id: newId() },
      isAllowed: true,
    },
    {
      says: 'tells its decision to a stranger',
      table: 'pooling.participation_decision',
      values: { ...decision, id: newId(), coordinator_id: stranger.coordinator_id },
    },
    {
      says: 'decides on the answer of another',
      table: 'pooling.participation_decision',
      values: { ...decision, id: newId(), participation_id: stranger.id, coordinator_id: stranger.coordinator_id },
    },
    { says: 'answers a campaign', table: 'pooling.participation', values: fresh, isAllowed: true },
    {
      says: 'answers a campaign to a stranger',
      table: 'pooling.participation',
      values: { ...fresh, id: newId(), coordinator_id: unseen.tenant_id === open.tenant_id ? tenant : coordinator },
    },
    {
      says: 'answers a campaign that it does not see',
      table: 'pooling.participation',
      values: { ...fresh, id: newId(), campaign_id: unseen.id, coordinator_id: unseen.tenant_id },
    },
    { says: 'adds a line to the campaign of another', table: 'pooling.campaign_line', values: ownLine },
    {
      says: 'decides on the campaign of another',
      table: 'pooling.campaign_decision',
      values: {
        ...find('pooling.campaign_decision', (row) => row.tenant_id === tenant),
        id: newId(),
        campaign_id: campaign,
      },
    },
  ];
}

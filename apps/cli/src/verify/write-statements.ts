import { escapeLiteral } from 'pg';
import type { Asker } from './asker.js';
import type { CanaryFacts } from './canary.js';
import type { PlantedRow, PlantedRows, Relation } from './planted-rows.js';
import type { RightsOracle } from './rights.oracle.js';

/** A statement that all askers try, and what docs/rights.md says of it. */
export interface Attempt {
  readonly statement: string;
  readonly says: string;
  readonly isAllowed: (asker: Asker) => boolean;
}

/** A statement without a condition: the policies of reads do not stand before it. */
export interface Sweep {
  readonly right: 'update' | 'delete';
  readonly statement: string;
}

/** A row like each of those that stand there; those that differ in nothing that the matrix looks at are tried once. */
export function insertions({ name }: Relation, planted: PlantedRows, oracle: RightsOracle): Attempt[] {
  const needsCampaign = oracle.rightsOf(name).insert.includes('answer');
  const campaignOf = kindOfCampaign(planted);
  const kind = ({ facts: { tenant, person, campaign } }: PlantedRow): string =>
    JSON.stringify([tenant, person, needsCampaign ? campaignOf(campaign) : null]);
  return oneOfEach(planted.of(name), kind).map((row) => {
    const columns = Object.keys(row.values).join(', ');
    const record = `json_populate_record(null::${name}, ${escapeLiteral(JSON.stringify(row.values))})`;
    return {
      statement: `insert into ${name} (${columns}) select ${columns} from ${record}`,
      says: `inserts ${name} like ${row.key}`,
      isAllowed: ({ facts: asker }) => oracle.writes(name, 'insert', row.facts, asker),
    };
  });
}

/** Gives the rows that one may change to another tenant or person, or to another campaign, seen and unseen. */
export function moves({ name, updatable }: Relation, planted: PlantedRows, oracle: RightsOracle): Attempt[] {
  const rows = planted.of(name);
  const campaignOf = kindOfCampaign(planted);
  const targets = {
    tenant_id: ['tenant', new Set(rows.map(({ facts }) => facts.tenant))],
    person_id: ['person', new Set(rows.map(({ facts }) => facts.person))],
    campaign_id: [
      'campaign',
      oneOfEach(planted.of('pooling.campaign'), ({ key }) => campaignOf(key)).map(({ key }) => key),
    ],
  } as const;
  return Object.entries(targets).flatMap(([column, [fact, values]]) => {
    if (!updatable.includes(column)) return [];
    return [...values]
      .filter((value) => value !== null)
      .map((value) => ({
        statement: `update ${name} set ${column} = '${value}'`,
        says: `moves its ${name} to ${column} ${value}`,
        isAllowed: ({ facts: asker }: Asker) => {
          const may = (facts: CanaryFacts): boolean => oracle.writes(name, 'update', facts, asker);
          return rows.filter(({ facts }) => may(facts)).every(({ facts }) => may({ ...facts, [fact]: value }));
        },
      }));
  });
}

export function sweeps({ name, updatable, isDeletable }: Relation, planted: PlantedRows): Sweep[] {
  const [row] = planted.of(name);
  const column = updatable.find((one) => !/(^|_)id$/.test(one));
  const value = column === undefined ? undefined : (row?.values[column] ?? null);
  const changed = value === null ? 'null' : escapeLiteral(typeof value === 'string' ? value : JSON.stringify(value));
  const update: Sweep = { right: 'update', statement: `update ${name} set ${column} = ${changed}` };
  const deletion: Sweep = { right: 'delete', statement: `delete from ${name}` };
  return [...(column === undefined ? [] : [update]), ...(isDeletable ? [deletion] : [])];
}

/** Whose a campaign is and with whom it is shared: what the matrix looks at in it. */
function kindOfCampaign(planted: PlantedRows): (campaign: string | null) => string {
  const kinds = new Map(
    planted.of('pooling.campaign').map(({ key, facts }) => [key, JSON.stringify([facts.tenant, facts.sharedWith])]),
  );
  return (campaign) => (campaign === null ? '' : (kinds.get(campaign) ?? ''));
}

function oneOfEach(rows: readonly PlantedRow[], kind: (row: PlantedRow) => string): PlantedRow[] {
  return [...new Map(rows.map((row) => [kind(row), row])).values()];
}

import { type Canary, canary } from '../canary.js';
import { criteria, keyed, type LabelScene, today, yesterday } from './label-scene.js';

/** Five others, and the one who looks. */
const fewest = 6;

/** Sums of a region and of the network, one of which speaks of too few to be told; and an archive for each person. */
export function steeringCanaries({ tenant, framework, version, cycle }: LabelScene): Canary[] {
  const own = { tenant_id: tenant.id, framework_tenant_id: tenant.id };
  const figures = { figures: {}, computed_at: today };
  const packed = { cycle_id: cycle, organisation_id: tenant.id, state: 'asked', files_packed: 0, asked_at: today };
  return [
    canary(
      'labelling.progress_summary',
      { ...own, framework_id: framework, month: '2026-01-01', members: 2, ...figures },
      { tenant: tenant.id },
    ),
    ...[fewest, fewest - 1].map((respondents, place) =>
      canary(
        'labelling.criterion_summary',
        { ...own, framework_version_id: version, criterion_key: criteria[place], respondents, ...figures },
        { tenant: tenant.id },
      ),
    ),
    ...[fewest, 0].map((respondents, place) =>
      canary(
        'labelling.criterion_benchmark',
        {
          ...{ ...own, framework_version_id: version, criterion_key: criteria[place], respondents },
          ...{ shares: {}, published_on: yesterday },
        },
        { tenant: tenant.id, isTold: respondents >= fewest },
      ),
    ),
    ...tenant.people.map(({ id }) =>
      canary('labelling.archive', { ...keyed(tenant.id), person_id: id, ...packed }, { tenant: tenant.id, person: id }),
    ),
  ];
}

import type { Column } from '@maillage/platform-admin';
import type { EngagementBalance, EngagementFacet } from '../generated/graphql.js';
import { useWorkgroupsWords } from '../language/workgroups-words.js';
import { EngagementPoints } from './engagement-points.js';
import { facets } from './engagement-facets.js';

interface Engaged {
  readonly figures: readonly { readonly facet: EngagementFacet; readonly count: number; readonly points: number }[];
  readonly balance: EngagementBalance;
}

/** The balance in words, then each facet as points. No column sorts: who does most is not asked. */
export function useFacetColumns<Row extends Engaged>(): readonly Column<Row>[] {
  const words = useWorkgroupsWords();
  return [
    {
      ...{ key: 'balance', header: words('engagement.balanceLabel') },
      render: ({ balance }) => words(`engagement.balance.${balance}`),
    },
    ...facets.map((facet): Column<Row> => ({
      ...{ key: facet, header: words(`engagement.facet.${facet}`), card: 'figure' as const },
      render: ({ figures }) => {
        const { count, points } = figures.find((one) => one.facet === facet) ?? { count: 0, points: 0 };
        return <EngagementPoints count={count} points={points} />;
      },
    })),
  ];
}

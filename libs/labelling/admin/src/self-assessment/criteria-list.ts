/** The filters of the list of criteria, as they stand in the address. */
export const criteriaFilters = ['confies-a-moi', 'sans-reponse'] as const;
export type CriteriaFilter = (typeof criteriaFilters)[number];

interface Listed {
  readonly key: string;
  readonly status: string | null;
  readonly isMine: boolean;
  readonly excluded: unknown;
}

interface Axis<C extends Listed> {
  readonly code: string;
  readonly criteria: readonly C[];
}

export function isListed(criterion: Listed, filter: CriteriaFilter | null): boolean {
  switch (filter) {
    case 'confies-a-moi':
      return criterion.isMine;
    case 'sans-reponse':
      return criterion.status === null && criterion.excluded === null;
    case null:
      return true;
  }
}

/** The axis that is shown: that of the criterion opened, else the one asked, else the first with something to show. */
export function shownAxis<C extends Listed, A extends Axis<C>>(
  axes: readonly A[],
  { criterion, axis, filter }: { criterion: string | null; axis: string | null; filter: CriteriaFilter | null },
): A | undefined {
  return (
    axes.find(({ criteria }) => criteria.some(({ key }) => key === criterion)) ??
    axes.find(({ code }) => code === axis) ??
    axes.find(({ criteria }) => criteria.some((one) => isListed(one, filter))) ??
    axes[0]
  );
}

/** The criterion to go to after one, across the axes; null at the end. */
export function nextCriterion<C extends Listed>(
  axes: readonly Axis<C>[],
  after: string,
  filter: CriteriaFilter | null,
): C | null {
  const all = axes.flatMap(({ criteria }) => criteria);
  const place = all.findIndex(({ key }) => key === after);
  return all.slice(place + 1).find((one) => one.excluded === null && isListed(one, filter)) ?? null;
}

export function countListed<C extends Listed>(axes: readonly Axis<C>[], filter: CriteriaFilter): number {
  return axes.flatMap(({ criteria }) => criteria).filter((one) => isListed(one, filter)).length;
}

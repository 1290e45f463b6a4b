/**
 * What the lead applicant spends itself, by account and in cents: the budget of the application, which is that of the whole
 * project, without what its partners plan in their shares. Never below zero.
 */
export function leadPlanned(
  budget: ReadonlyMap<string, number>,
  partners: readonly ReadonlyMap<string, number>[],
): ReadonlyMap<string, number> {
  return new Map(
    [...budget].map(([account, amount]) => {
      const theirs = partners.reduce((sum, planned) => sum + (planned.get(account) ?? 0), 0);
      return [account, Math.max(0, amount - theirs)] as const;
    }),
  );
}

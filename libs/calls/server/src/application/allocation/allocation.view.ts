import { type AllocationCandidate, differencesOf, groupedDifferences, sizeOf, summaryOf } from '@maillage/calls-domain';
import { type Cents, cents } from '@maillage/platform-kernel';
import type { AllocationRow } from '../../persistence/allocation/allocation.repository.js';
import { termsOfRecord } from '../../persistence/call/call-terms.record.js';
import { budgetOf } from '../application/budget-of.js';
import { requestedOf } from '../application/requested-of.js';

/** What is shared of a call: those retained with their figures, and the scenarios side by side with the first of them. */
export function allocationView(row: AllocationRow) {
  const { id, title, state, envelope } = row;
  const terms = termsOfRecord(row.terms);
  const candidates = candidatesOf(row);
  const first = row.scenarios[0]?.lines ?? [];
  const ofId = new Map(candidates.map((candidate) => [candidate.id, candidate]));
  return {
    ...{ id, title, state, envelopeCents: terms.envelopeCents, committedCents: envelope?.committedCents ?? 0 },
    candidates: candidates.map((candidate) => ({
      ...candidate,
      award: row.awards.find(({ applicationId }) => applicationId === candidate.id) ?? null,
    })),
    scenarios: row.scenarios.map(({ lines, ...scenario }) => {
      const differences = differencesOf(lines, first);
      return {
        ...{ ...scenario, lines: differences },
        bySize: groupedDifferences(differences, (line) => ofId.get(line)?.size ?? 'unknown'),
        byTerritory: groupedDifferences(differences, (line) => ofId.get(line)?.territory ?? ''),
      };
    }),
  };
}

export type AllocationView = ReturnType<typeof allocationView>;

/** Those whom the jury retained, with the figures that the keys look at. */
export function candidatesOf({ candidates, terms }: AllocationRow) {
  const { grid } = termsOfRecord(terms);
  return candidates.map((candidate) => {
    const { applicationId, title, lead, staff, youngPeople, regionCodes, reviews } = candidate;
    const staffTenths = staff === null ? null : Math.round(staff * 10);
    const figures: AllocationCandidate = {
      ...{
        id: applicationId,
        requestedCents: requestedOf(candidate),
        staffTenths,
        budgetCents: totalOf(budgetOf(candidate)),
        youngPeople,
      },
      scoreBasisPoints: summaryOf(grid, reviews).basisPoints,
    };
    return { ...figures, title, lead, size: sizeOf(staffTenths), territory: regionCodes.join(', ') };
  });
}

function totalOf(budget: ReadonlyMap<string, number> | null): Cents | null {
  return budget === null ? null : cents([...budget.values()].reduce((sum, amount) => sum + amount, 0));
}

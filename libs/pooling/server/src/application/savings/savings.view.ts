import type { ActingActor } from '@maillage/platform-server';
import {
  type SavingLine,
  savingLine,
  type SavingsAct,
  savingsCoordinatorActNames,
  savingsMemberActNames,
  savingsResult,
  savingsVerdict,
} from '@maillage/pooling-domain';
import { type SavingsRow, situationOf } from '../../persistence/savings/savings.repository.js';
import { capabilityOfSavingsAct } from '../../policy/pooling.policies.js';

/** The lines of those whose bill and reference the reader sees. */
export function savingLines({ savings, references }: SavingsRow): readonly SavingLine[] {
  if (savings === null) return [];
  const known = new Map(references.map(({ organisationId, ...reference }) => [organisationId, reference]));
  return savings.bills.map((bill) => savingLine(bill, known.get(bill.organisationId) ?? null, savings.months));
}

/** Savings as the screens are shown them: every member for who coordinates, the own line for a member, the result for all. */
export function savingsView(row: SavingsRow, actor: ActingActor) {
  const { id: campaignId, title: campaignTitle, coordinator, savings } = row;
  const isOurs = row.tenantId === actor.organisationId;
  const lines = savingLines(row);
  const reference = row.references.find(({ organisationId }) => organisationId === actor.organisationId) ?? null;
  return {
    ...{ campaignId, campaignTitle, coordinator, isOurs, reference: isOurs ? null : reference },
    state: savings?.state ?? null,
    ...{ startsOn: savings?.startsOn ?? null, endsOn: savings?.endsOn ?? null, months: savings?.months ?? null },
    ...{ feeCents: savings?.feeCents ?? null, source: savings?.source ?? null },
    ...{ closedAt: savings?.closedAt ?? null, closedBy: savings?.closedBy ?? null },
    isMember: !isOurs && row.members.some(({ id }) => id === actor.organisationId),
    members: isOurs ? membersOf(row, lines) : [],
    own: isOurs ? null : (lines.find(({ organisationId }) => organisationId === actor.organisationId) ?? null),
    result: isOurs && savings !== null ? savingsResult(lines) : (savings?.result ?? null),
    acts: actsOf(row, actor, reference !== null),
  };
}

/** Every member that is engaged, whether or not an amount is known of it yet. */
function membersOf({ members, references }: SavingsRow, lines: readonly SavingLine[]) {
  return members.map((organisation) => ({
    organisation,
    line: lines.find(({ organisationId }) => organisationId === organisation.id) ?? null,
    hasReference: references.some(({ organisationId }) => organisationId === organisation.id),
  }));
}

function actsOf(row: SavingsRow, actor: ActingActor, hasReference: boolean) {
  const situation = situationOf(row);
  const isOurs = row.tenantId === actor.organisationId;
  const isMember = !isOurs && situation.joined.includes(actor.organisationId);
  const acts: readonly SavingsAct[] = isOurs ? savingsCoordinatorActNames : isMember ? savingsMemberActNames : [];
  return acts.map((act) => {
    const capability = capabilityOfSavingsAct[act];
    if (!actor.capabilities.has(capability)) {
      const params = { reason: 'capabilityMissing', capability, role: actor.role };
      return { act, can: false, code: 'FORBIDDEN', params };
    }
    const verdict = savingsVerdict(act, situation, { isMember, hasReference });
    return verdict.can ? { act, can: true, code: null, params: null } : { act, ...verdict };
  });
}

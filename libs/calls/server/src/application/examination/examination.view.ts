import { applicationActVerdicts } from '@maillage/calls-domain';
import type { ActingActor } from '@maillage/platform-server';
import type { ExaminationRow } from '../../persistence/examination/examination.reader.js';
import { termsOfRecord } from '../../persistence/call/call-terms.record.js';
import { capabilityOfApplicationAct } from '../../policy/calls.policies.js';
import { actView } from '../act.view.js';
import type { OrganisationRow } from '../../persistence/rows.js';
import type { DepositedConsortium, DepositedContent } from '../application/deposited-content.js';
import { shareFormOf } from '../consortium/share-form.js';
import { examinedApplicationOf, factsInside, stateSeenInside } from './examination-facts.js';

/** A deposited application as who runs the call is shown it: what was deposited, and not what is being written since. */
export function examinationView(row: ExaminationRow, actor: ActingActor) {
  const { applicationId: id, title, lead, callId, corrections, messages, decisions, correctionsUntil, now } = row;
  const { answers, computed, consortium = null } = JSON.parse(row.content) as DepositedContent;
  const terms = termsOfRecord(row.terms);
  const facts = factsInside(row, terms);
  return {
    ...{ id, title, lead, corrections, messages, decisions, correctionsUntil, now },
    call: { id: callId, title: terms.title, state: row.callState },
    state: stateSeenInside(row),
    form: row.definition,
    ...{ answers, computed, deposits: row.depositRows },
    consortium: consortium === null ? null : depositedConsortiumView(consortium, row.consortiumCards),
    acts: applicationActVerdicts('coordinator', examinedApplicationOf(row), facts, row.now).map((told) =>
      actView(told, capabilityOfApplicationAct[told.act], actor),
    ),
  };
}

export type ExaminationView = ReturnType<typeof examinationView>;

/** The shares of a consortium as they were deposited, with the organisations as they are called now. */
function depositedConsortiumView({ plan, shares }: DepositedConsortium, cards: readonly OrganisationRow[]) {
  const named = shares.flatMap(({ organisationId, ...share }) => {
    const organisation = cards.find(({ id }) => id === organisationId);
    return organisation === undefined ? [] : [{ organisation, form: shareFormOf(plan), ...share }];
  });
  return { plan: { ...plan, version: 0 }, shares: named };
}

import { applicationActVerdicts } from '@maillage/calls-domain';
import type { ActingActor } from '@maillage/platform-server';
import type { ExaminationRow } from '../../persistence/examination/examination.reader.js';
import { termsOfRecord } from '../../persistence/call/call-terms.record.js';
import { capabilityOfApplicationAct } from '../../policy/calls.policies.js';
import { actView } from '../act.view.js';
import type { DepositedContent } from '../application/deposited-content.js';
import { examinedApplicationOf, factsInside, stateSeenInside } from './examination-facts.js';

/** A deposited application as who runs the call is shown it: what was deposited, and not what is being written since. */
export function examinationView(row: ExaminationRow, actor: ActingActor) {
  const { applicationId: id, title, lead, callId, corrections, messages, decisions, correctionsUntil, now } = row;
  const { answers, computed } = JSON.parse(row.content) as DepositedContent;
  const terms = termsOfRecord(row.terms);
  const facts = factsInside(row, terms);
  return {
    ...{ id, title, lead, corrections, messages, decisions, correctionsUntil, now },
    call: { id: callId, title: terms.title, state: row.callState },
    state: stateSeenInside(row),
    form: row.definition,
    ...{ answers, computed, deposits: row.depositRows },
    acts: applicationActVerdicts('coordinator', examinedApplicationOf(row), facts, row.now).map((told) =>
      actView(told, capabilityOfApplicationAct[told.act], actor),
    ),
  };
}

export type ExaminationView = ReturnType<typeof examinationView>;

import { callActVerdicts, type CallForProjects, depositDeadlineOf, gapsOf } from '@maillage/calls-domain';
import type { ActingActor } from '@maillage/platform-server';
import type { CallRow } from '../../persistence/call/call.reader.js';
import { termsOfRecord } from '../../persistence/call/call-terms.record.js';
import { capabilityOfCallAct } from '../../policy/calls.policies.js';
import { actView } from '../act.view.js';

/** A call as the screens are shown it to one organisation: who runs it sees what it lacks and the acts; others apply. */
export function callView(row: CallRow, actor: ActingActor) {
  const call = callOf(row);
  const isOurs = row.tenantId === actor.organisationId;
  const { id, coordinator, programme, model, locked, state, published, version, owner, now } = row;
  return {
    ...{ id, coordinator, programme, model, locked, state, published, version, owner, now },
    ...{ ours: row.ours, answers: row.answers, decisions: row.decisions, isOurs },
    terms: { ...call.terms, criteria: call.terms.grid.criteria, depositsUntil: depositDeadlineOf(call.terms) },
    form: row.form,
    deposited: isOurs ? row.deposited : null,
    openQuestions: row.openQuestions,
    gaps: isOurs ? gapsOf(call.terms) : [],
    acts: isOurs ? actsOf(row, call, actor) : [],
  };
}

export type CallView = ReturnType<typeof callView>;

export function callOf(row: CallRow): CallForProjects {
  const { id, tenantId, state, modelId } = row;
  return { id, tenantId, state, modelId, terms: termsOfRecord(row.terms) };
}

function actsOf(row: CallRow, call: CallForProjects, actor: ActingActor) {
  const facts = { undecided: row.undecided, openAwards: row.openAwards };
  return callActVerdicts(call, facts, row.now).map((told) => actView(told, capabilityOfCallAct[told.act], actor));
}

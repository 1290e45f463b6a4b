import { applicantStatusOf, applicationActVerdicts, depositDeadlineOf } from '@maillage/calls-domain';
import type { ActingActor } from '@maillage/platform-server';
import type { ApplicationRow } from '../../persistence/application/application.reader.js';
import { termsOfRecord } from '../../persistence/call/call-terms.record.js';
import { capabilityOfApplicationAct } from '../../policy/calls.policies.js';
import { actView } from '../act.view.js';
import { applicationOf, completenessOfApplication, factsOf, missingIn, unmetCorrections } from './application-facts.js';

/** An application as those who apply are shown it: tasks with their states, what is missing, and the acts open to them. */
export function applicationView(row: ApplicationRow, actor: ActingActor) {
  const terms = termsOfRecord(row.terms);
  const application = applicationOf(row);
  const completeness = completenessOfApplication(row);
  const isDeposited = row.deposits > 0;
  const isLead = row.tenantId === actor.organisationId;
  const met = new Set(unmetCorrections(row).map(({ id }) => id));
  const { id, title, version, lead, coordinator, messages, decisions, now, changedAt } = row;
  return {
    ...{ id, title, version, lead, isLead, now, changedAt, messages, decisions, deposits: row.depositRows },
    call: {
      ...{ id: row.callId, title: terms.title, coordinator, state: row.callState, timeZone: terms.timeZone },
      ...{ closesAt: terms.closesAt, depositsUntil: depositDeadlineOf(terms), envelopeCents: terms.envelopeCents },
      ...{ mostPerOrganisationCents: terms.mostPerOrganisationCents, committeeOn: terms.committeeOn },
      ...{ decisionOn: terms.decisionOn },
    },
    examinedState: isDeposited && row.coordinatorId === actor.organisationId ? row.examinedState : null,
    status: applicantStatusOf(application.state, row.callState, row.outcome?.isCancelled ?? false),
    outcome: row.outcome === null ? null : { motives: row.outcome.motives, toldAt: row.outcome.toldAt },
    signOff: signOffView(row),
    form: row.definition,
    answers: Object.entries(row.answers).map(([fieldKey, answer]) => ({ fieldKey, ...answer })),
    sections: completeness.sections.map(({ key, state, missing }) => ({
      ...{ key, state, missing },
      title: row.definition.sections.find((section) => section.key === key)?.title ?? key,
    })),
    missing: missingIn(completeness),
    ineligible: completeness.eligibility,
    corrections: row.corrections.map((correction) => ({ ...correction, isMet: !met.has(correction.id) })),
    correctionsUntil: application.correctionsUntil,
    acts: isLead ? actsOf(row, actor) : [],
  };
}

export type ApplicationView = ReturnType<typeof applicationView>;

/** A sign-off is of those for whom it was asked: once a partner left since, it holds no more. */
function signOffView({ signOffAskedBy, signedOffAt, signedOffBy, certifiers, partnersLeft }: ApplicationRow) {
  const isOutdated = partnersLeft > 0;
  const signed = isOutdated ? { signedOffAt: null, signedOffBy: null } : { signedOffAt, signedOffBy };
  return { isAsked: signOffAskedBy !== null, isOutdated, ...signed, certifiers };
}

function actsOf(row: ApplicationRow, actor: ActingActor) {
  const facts = factsOf(row, termsOfRecord(row.terms));
  return applicationActVerdicts('applicant', applicationOf(row), facts, row.now).map((told) =>
    actView(told, capabilityOfApplicationAct[told.act], actor),
  );
}

import type { ApplicationFacts, ApplicationState, CallApplication, CallState, CallTerms } from '@maillage/calls-domain';
import { type Answer, type Completeness, completenessOf, type FormDefinition } from '@maillage/forms-domain';
import type { KeptAnswer, KeptPartner, OpenCorrection } from '../../persistence/application/application.repository.js';

/** What a kept application says of itself, read or locked. */
export interface KeptApplication {
  readonly id: string;
  readonly tenantId: string;
  readonly callId: string;
  readonly state: ApplicationState;
  readonly title: string;
  readonly signedOffAt: Date | null;
  readonly callState: CallState;
  readonly definition: FormDefinition;
  readonly answers: Readonly<Record<string, KeptAnswer>>;
  readonly corrections: readonly OpenCorrection[];
  readonly partners: readonly KeptPartner[];
  readonly partnersLeft: number;
  /** What was decided, once it is told. */
  readonly outcome: { readonly state: ApplicationState } | null;
}

/** What was decided, once told. */
export function stateOnceTold({ state, outcome }: Pick<KeptApplication, 'state' | 'outcome'>): ApplicationState {
  return outcome !== null && state !== 'withdrawn' ? outcome.state : state;
}

/** The same; while corrections are asked of what was deposited last, it is open to them alone. */
export function stateSeenByApplicant(kept: KeptApplication): ApplicationState {
  const state = stateOnceTold(kept);
  const isDeposited = state === 'submitted' || state === 'resubmitted';
  return isDeposited && kept.corrections.length > 0 ? 'changesRequested' : state;
}

export function applicationOf(kept: KeptApplication): CallApplication {
  const { id, tenantId, callId, title, signedOffAt, corrections } = kept;
  const untils = corrections.map(({ until }) => Date.parse(until));
  return {
    ...{ id, tenantId, callId, title, signedOffAt, state: stateSeenByApplicant(kept) },
    correctionsUntil: untils.length === 0 ? null : new Date(Math.max(...untils)),
  };
}

/** Answers by their fields, those that were emptied left out. */
export function valuesOf(answers: Readonly<Record<string, KeptAnswer>>): Record<string, Answer> {
  return Object.fromEntries(
    Object.entries(answers).flatMap(([key, { value }]) => (value === null ? [] : [[key, value] as const])),
  );
}

/** A correction is met once its answer was written anew. */
export function unmetCorrections({ answers, corrections }: KeptApplication): readonly OpenCorrection[] {
  return corrections.filter(({ fieldKey, askedAt }) => {
    const changedAt = answers[fieldKey]?.changedAt;
    return changedAt === undefined || Date.parse(changedAt) <= Date.parse(askedAt);
  });
}

export function completenessOfApplication(kept: KeptApplication): Completeness {
  const asked = new Set(unmetCorrections(kept).map(({ fieldKey }) => fieldKey));
  const sections = kept.definition.sections.filter(({ fields }) => fields.some(({ key }) => asked.has(key)));
  return completenessOf(kept.definition, valuesOf(kept.answers), new Set(sections.map(({ key }) => key)));
}

export function factsOf(kept: KeptApplication, terms: CallTerms): ApplicationFacts {
  const { opensAt, closesAt, graceMinutes, consortium } = terms;
  return {
    call: { state: kept.callState, opensAt, closesAt, graceMinutes, consortium },
    missing: missingIn(completenessOfApplication(kept)),
    partners: kept.partners.map(({ state }) => state),
    partnersLeft: kept.partnersLeft,
    openCorrections: unmetCorrections(kept).length,
    ...{ reviews: 0, reviewsWanted: 0, eliminatedBy: [] },
  };
}

/** What keeps the application from being deposited; a rule of the form that refuses counts as one. */
export function missingIn({ sections, eligibility }: Completeness): number {
  const items = sections.reduce((sum, { missing }) => sum + missing.length, 0);
  const unopened = sections.filter(({ state, missing }) => state === 'cannotStartYet' && missing.length === 0).length;
  return items + unopened + (eligibility.verdict === 'eligible' ? 0 : 1);
}

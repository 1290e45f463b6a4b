import { type ActStamp, allowed, demand, firstRefusal, refused, type Verdict } from '@maillage/platform-kernel';
import type { Workgroup } from '../group/workgroup.js';
import { moveAlong } from '../machine/move-along.js';
import { textMustFit } from '../machine/text-must-fit.rule.js';
import { wayMustExist } from '../machine/way-must-exist.rule.js';
import { serviceMachine } from './service.transitions.js';
import type { ServiceRefusal, ServiceVerdict } from './service-refusal.js';
import { serviceTermsMustHold } from './service-terms-must-hold.rule.js';
import { type ServiceAct, serviceActNames, type SubscriberAct, subscriberActNames } from './service-vocabulary.js';
import type { ServiceChange, ServiceTerms, SharedService } from './shared-service.js';
import { type KeyFigures, keyFigureOf } from './subscription.js';

/** A pooling group that is not over shares services; a theme group has none. */
export function mayShareServices({
  kind,
  state,
}: Pick<Workgroup, 'state'> & { readonly kind: Workgroup['terms']['kind'] }): Verdict<
  'groupNotPooling' | 'groupEnded'
> {
  if (kind !== 'pooling') return refused('groupNotPooling');
  return state === 'closed' ? refused('groupEnded', { state }) : allowed;
}

/** Writes the first version of a service. @throws DomainError when the terms do not hold */
export function draftService(
  { id, tenantId, groupId, terms }: Omit<SharedService, 'state'>,
  { decisionId, actor, at, reason }: ActStamp,
): ServiceChange {
  demand(serviceTermsMustHold(terms));
  const decision = { id: decisionId, act: 'edit', from: null, to: 'draft', actor, at, reason } as const;
  return { service: { id, tenantId, groupId, state: 'draft', terms }, decision };
}

/** @throws DomainError when it is no draft any more, or the terms do not hold */
export function editService(service: SharedService, terms: ServiceTerms, stamp: ActStamp): ServiceChange {
  const rule = () => serviceTermsMustHold(terms);
  const decision = moveAlong(serviceMachine, { from: service.state, act: 'edit', rule }, stamp);
  return { service: { ...service, terms, state: decision.to }, decision };
}

/** Opens, shares the cost or ends. @throws DomainError when the state does not let it */
export function moveService(service: SharedService, act: Exclude<ServiceAct, 'edit'>, stamp: ActStamp): ServiceChange {
  const decision = moveAlong(serviceMachine, { from: service.state, act, rule: () => allowed }, stamp);
  return { service: { ...service, state: decision.to }, decision };
}

/** Every act of who runs the service, with why it cannot be done now. */
export function serviceActs({
  state,
}: SharedService): readonly { readonly act: ServiceAct; readonly verdict: ServiceVerdict }[] {
  return serviceActNames.map((act) => ({ act, verdict: wayMustExist(serviceMachine, state, act) }));
}

/** A Mission before a service: whether it is in the group, what it subscribed, and what the keys know of it. */
export interface SubscriberSituation {
  readonly isMember: boolean;
  readonly isSubscribed: boolean;
  /** Whether it has a seat, and does not wait for one. */
  readonly isSeated: boolean;
  readonly figures: KeyFigures;
  /** The day on which it is asked, as `2027-01-01`. */
  readonly today: string;
}

export function subscriberVerdict(
  act: SubscriberAct,
  { state, terms }: SharedService,
  situation: SubscriberSituation,
): ServiceVerdict {
  const isOver = state === 'ended' || terms.endsOn < situation.today;
  if (act === 'leave') {
    if (!situation.isSubscribed) return refused('notSubscribed');
    return isOver ? refused('serviceEnded') : allowed;
  }
  if (act === 'rate') {
    const isUsed = situation.isSeated && terms.startsOn <= situation.today;
    return isUsed ? allowed : refused('notUsedYet', { startsOn: terms.startsOn });
  }
  return firstRefusal<ServiceRefusal | 'INVALID_INPUT'>(
    () => (state === 'draft' ? refused('serviceNotThereYet', { state, act }) : allowed),
    () => (isOver ? refused('serviceEnded') : allowed),
    () => (situation.isMember ? allowed : refused('notMemberOfGroup')),
    () => (situation.isSubscribed ? refused('alreadySubscribed') : allowed),
    () => figuresMustBeKnown(terms, situation.figures),
    () => budgetMustBePlausible(situation.figures),
  );
}

/** Whoever has a seat and leaves it once the period has begun keeps its part of the whole; before that, it owes nothing. */
export function keepsItsShare({ terms }: SharedService, { isSeated, today }: SubscriberSituation): boolean {
  return isSeated && terms.startsOn <= today;
}

export function subscriberActs(
  service: SharedService,
  situation: SubscriberSituation,
): readonly { readonly act: SubscriberAct; readonly verdict: ServiceVerdict }[] {
  return subscriberActNames.map((act) => ({ act, verdict: subscriberVerdict(act, service, situation) }));
}

/** How a member is satisfied, from 1 to 5, and why. */
export interface ServiceRating {
  readonly score: number;
  readonly comment: string;
}

export function ratingMustHold({ score, comment }: ServiceRating): ServiceVerdict {
  if (!Number.isInteger(score) || score < 1 || score > 5) {
    return refused('INVALID_INPUT', { field: 'score', min: 1, max: 5 });
  }
  return textMustFit('comment', comment, 1_000);
}

const mostBudgetCents = 100_000_000_00;

/** It is said by who pays by it: one that is nothing, or less, would have the others pay for it. */
function budgetMustBePlausible({ budgetCents }: KeyFigures): ServiceVerdict {
  const isPlausible = budgetCents === null || (budgetCents >= 1 && budgetCents <= mostBudgetCents);
  return isPlausible ? allowed : refused('INVALID_INPUT', { field: 'budgetCents', min: 1, max: mostBudgetCents });
}

/** Whoever cannot be counted by the key cannot be told its share. */
function figuresMustBeKnown({ keyParts }: ServiceTerms, figures: KeyFigures): ServiceVerdict {
  const missing = keyParts.find(({ key }) => keyFigureOf(key, figures) === null);
  return missing === undefined ? allowed : refused('figuresMissing', { key: missing.key, count: 1 });
}

import type { OrganisationId } from '@maillage/network-contract';
import { type ActStamp, allowed, type Decision, firstRefusal, refused, type Verdict } from '@maillage/platform-kernel';
import { type ApplicationState, isDeposited } from '../application/application-vocabulary.js';
import { moveAlong } from '../machine/move-along.js';
import { reasonMustBeGiven } from '../machine/reason-must-be-given.rule.js';
import { wayMustExist } from '../machine/way-must-exist.rule.js';
import { motivatedPartnerActs, type PartnerAct, type PartnerState } from './partner-vocabulary.js';
import { partnerMachine } from './partner.transitions.js';

export interface ConsortiumPartner {
  readonly id: string;
  readonly organisationId: OrganisationId;
  readonly state: PartnerState;
}

export interface PartnerFacts {
  readonly applicationState: ApplicationState;
  /** What its own share still lacks. */
  readonly missing: number;
}

export interface PartnerChange {
  readonly partner: ConsortiumPartner;
  readonly decision: Decision<PartnerState, PartnerAct>;
}

export type PartnerVerdict = Verdict<
  'partnerNotThereYet' | 'partnerPastThis' | 'partnerReplaced' | 'shareIncomplete' | 'writingClosed'
>;

/**
 * Leaving is possible at any time, after an award too; so is being replaced, but for what is before those who sign it off.
 * The rest belongs to the time of writing.
 */
export function partnerVerdict(act: PartnerAct, { state }: ConsortiumPartner, facts: PartnerFacts): PartnerVerdict {
  const { applicationState, missing } = facts;
  const isFrozen = applicationState === 'awaitingSignOff' || isDeposited(applicationState);
  const isReplacement = isDeposited(applicationState) && (act === 'accept' || act === 'decline' || act === 'commit');
  return firstRefusal(
    () => wayMustExist(partnerMachine, state, act),
    (): PartnerVerdict => {
      const isLeaving = act === 'withdraw' || (act === 'replace' && applicationState !== 'awaitingSignOff');
      if (isLeaving || isReplacement || !isFrozen) return allowed;
      return refused('writingClosed', { state: applicationState });
    },
    (): PartnerVerdict => (act === 'commit' && missing > 0 ? refused('shareIncomplete', { count: missing }) : allowed),
  );
}

/** @throws DomainError with the reason of the first rule that refuses */
export function movePartner(
  partner: ConsortiumPartner,
  act: PartnerAct,
  stamp: ActStamp,
  facts: PartnerFacts,
): PartnerChange {
  const rule = () =>
    firstRefusal<string>(
      () => partnerVerdict(act, partner, facts),
      () => reasonMustBeGiven<PartnerAct>(motivatedPartnerActs, act, stamp.reason),
    );
  const decision = moveAlong(partnerMachine, { from: partner.state, act, rule }, stamp);
  return { partner: { ...partner, state: decision.to }, decision };
}

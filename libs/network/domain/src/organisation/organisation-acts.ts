import type { OrganisationKind, OrganisationState } from '@maillage/network-contract';
import { allowed, firstRefusal, nextState, refused } from '@maillage/platform-kernel';
import type { NetworkVerdict } from '../network-refusal.js';
import { type OrganisationAct, organisationTransitions } from './organisation.transitions.js';

/** What the keeper of the directory may do with an organisation; splitting and moving change no state. */
export const directoryActs = ['admit', 'activate', 'suspend', 'reinstate', 'move', 'split', 'merge', 'close'] as const;
export type DirectoryAct = (typeof directoryActs)[number];

export interface OrganisationFacts {
  readonly kind: OrganisationKind;
  readonly state: OrganisationState;
  /** Missions that belong to it and are neither merged nor closed. */
  readonly missionsBelow: number;
}

/** Nobody acts any more in the name of an organisation that is closed or went up in another. */
export function isGone(state: OrganisationState): boolean {
  return !livingStates.includes(state);
}

const livingStates: readonly OrganisationState[] = ['prospective', 'affiliated', 'active', 'suspended'];

/** Whether the act is open on this organisation, whoever asks. */
export function mayDecideOn(organisation: OrganisationFacts, act: DirectoryAct): NetworkVerdict {
  return firstRefusal(
    () => stateMustAllow(organisation, act),
    () => kindMustAllow(organisation, act),
    () => missionsMustBelongElsewhere(organisation, act),
  );
}

/** The state that the act leads to: the present one when it changes none. */
export function stateAfter(state: OrganisationState, act: DirectoryAct): OrganisationState {
  if (act === 'move' || act === 'split') return state;
  return nextState<OrganisationState, OrganisationAct>(organisationTransitions, state, act) ?? state;
}

function stateMustAllow({ state }: OrganisationFacts, act: DirectoryAct): NetworkVerdict {
  const isOpen =
    act === 'move' || act === 'split'
      ? livingStates.includes(state)
      : nextState<OrganisationState, OrganisationAct>(organisationTransitions, state, act) !== undefined;
  return isOpen ? allowed : refused('organisationStateForbids', { state, act });
}

/** The union is one, and only a Mission belongs to an association. */
function kindMustAllow({ kind, state }: OrganisationFacts, act: DirectoryAct): NetworkVerdict {
  const ofMissions: readonly DirectoryAct[] = ['move', 'split'];
  if (kind === 'nationalUnion' || (kind !== 'localMission' && ofMissions.includes(act))) {
    return refused('organisationStateForbids', { state, act, kind });
  }
  return allowed;
}

function missionsMustBelongElsewhere({ missionsBelow }: OrganisationFacts, act: DirectoryAct): NetworkVerdict {
  const leaves = act === 'close' || act === 'merge';
  return leaves && missionsBelow > 0 ? refused('missionsStillBelow', { missions: missionsBelow }) : allowed;
}

/** Whether one organisation may be merged into another. */
export function mayMergeInto(
  organisation: OrganisationFacts & { readonly id: string },
  successor: OrganisationFacts & { readonly id: string },
): NetworkVerdict {
  return firstRefusal(
    () => (organisation.id === successor.id ? refused('mergeIntoItself') : allowed),
    () => (organisation.kind === successor.kind ? allowed : refused('kindsMustMatch')),
    () => (successor.state === 'active' ? allowed : refused('successorNotActive', { state: successor.state })),
    () => mayDecideOn(organisation, 'merge'),
  );
}

const longestReason = 1000;

/** Every grave act says why. */
export function reasonGiven(reason: string): NetworkVerdict {
  const length = reason.trim().length;
  if (length > longestReason) return refused('INVALID_INPUT', { field: 'reason', max: longestReason });
  return length === 0 ? refused('reasonMissing', { field: 'reason' }) : allowed;
}

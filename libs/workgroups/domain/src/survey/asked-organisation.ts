import type { OrganisationKind } from '@maillage/network-contract';
import { allowed, refused } from '@maillage/platform-kernel';
import type { SurveyVerdict } from './survey-refusal.js';

/** What the rules look at in an organisation that would answer, or hold, a survey. */
export interface AskedOrganisation {
  readonly id: string;
  readonly kind: OrganisationKind;
  readonly state: string;
  readonly regionCodes: readonly string[];
}

/** The active Missions of the regions of an association; of the union, all. */
export function mustBeAsked(sponsor: AskedOrganisation, organisation: AskedOrganisation): SurveyVerdict {
  const isMission = organisation.kind === 'localMission' && organisation.state === 'active';
  const isBelow =
    sponsor.kind === 'nationalUnion' ||
    (sponsor.kind === 'regionalAssociation' &&
      organisation.regionCodes.some((code) => sponsor.regionCodes.includes(code)));
  return isMission && isBelow ? allowed : refused('surveyNotForYou', { kind: organisation.kind });
}

/** A survey is held by who stands above the Missions that it asks. */
export function sponsorMustStandAbove({ kind, state }: AskedOrganisation): SurveyVerdict {
  const stands = kind !== 'localMission' && state === 'active';
  return stands ? allowed : refused('sponsorMustStandAbove', { kind, state });
}

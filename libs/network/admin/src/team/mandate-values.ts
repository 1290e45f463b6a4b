import type { FoundChoice } from '@maillage/platform-admin';
import type { Designation, MandateBody, MandatePosition, OrganisationKind, Role } from '../generated/graphql.js';

export interface MandateValues {
  person: FoundChoice | null;
  body: MandateBody;
  position: MandatePosition;
  designation: Designation;
  startsOn: string | null;
  endsOn: string | null;
  substituteForId: string | null;
}

export const mandateBodies = ['board', 'bureau', 'generalAssembly'] as const satisfies readonly MandateBody[];
export const mandatePositions = [
  'president',
  'vicePresident',
  'treasurer',
  'secretary',
  'member',
] as const satisfies readonly MandatePosition[];
export const designations = ['elected', 'appointed', 'byRight'] as const satisfies readonly Designation[];

const presidencyOfKind = {
  nationalUnion: 'unionPresident',
  regionalAssociation: 'regionalPresident',
  localMission: 'president',
} as const satisfies Record<OrganisationKind, Role>;

/** The role that a mandate opens: who presides answers for the organisation, the others sit. */
export function roleOfMandate(kind: OrganisationKind, position: MandatePosition): Role {
  return position === 'president' ? presidencyOfKind[kind] : 'boardMember';
}

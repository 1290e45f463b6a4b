import { type ExaminedOrganisation, interestsOf, type SittingMember } from '@maillage/labelling-domain';
import type { SeatedMember } from '../../persistence/commission/commission.repository.js';

/** Those whom something keeps from the file, with the gravest reason, and those to whom it opens. */
export function membersBefore(members: readonly SeatedMember[], examined: ExaminedOrganisation) {
  const looked = members.map((member) => ({ member, interest: interestsOf(member, examined)[0] }));
  return {
    recused: looked.flatMap(({ member, interest }) =>
      interest === undefined ? [] : [{ member, code: interest.code }],
    ),
    free: looked.flatMap(({ member, interest }) => (interest === undefined ? [member] : [])),
  };
}

/** A member is kept from a file by what was recorded, and by what has become true since. */
export function sittingMembers(
  members: readonly SeatedMember[],
  examined: ExaminedOrganisation,
): readonly SittingMember[] {
  return members.map((member) => ({
    id: member.id,
    personId: member.personId,
    name: member.name,
    isRecused: member.wasRecused || interestsOf(member, examined).length > 0,
  }));
}

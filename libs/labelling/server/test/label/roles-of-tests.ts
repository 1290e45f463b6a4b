import type { Capability, Role } from '@maillage/network-contract';

const guest: readonly Capability[] = ['readDirectory', 'readLabelling', 'readOwnMail'];
const head: readonly Capability[] = [...guest, 'exportLists', 'leadAssessment', 'answerAssessment', 'keepDocuments'];

const given: Partial<Record<Role, readonly Capability[]>> = {
  director: head,
  regionalOfficer: [...head, 'accompanyLabelling'],
  unionOfficer: [...head, 'accompanyLabelling', 'steerLabelling'],
  auditor: [...guest, 'auditLabels'],
  commissionMember: [...guest, 'sitOnCommission'],
};

/** What the roles of these tests may do, of what this context asks for. */
export function capabilitiesOfRoleForTests(role: Role): readonly Capability[] {
  return given[role] ?? guest;
}

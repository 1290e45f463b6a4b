import type { Capability } from '@maillage/network-contract';
import type { DirectoryAct } from '@maillage/network-domain';
import { type Policy, reading, type WriteSet } from '@maillage/platform-server';

const ofCapability = (capability: Capability, writes: WriteSet): Policy => ({ capability, writes });

/** An act by which rights are given: a second factor is asked. */
const ofGranting = (capability: Capability, writes: WriteSet = 'ownAndRights'): Policy => ({
  ...{ capability, writes },
  secondFactor: true,
});

/** An act by which rights are taken: in person, without a second factor. */
const ofTaking = (capability: Capability): Policy => ({ capability, writes: 'ownAndRights', inPerson: true });

/** The capability that each act on the directory asks for: one table for the guard and for the screens. */
export const capabilityOfDirectoryAct = {
  admit: 'keepDirectory',
  activate: 'keepDirectory',
  suspend: 'keepDirectory',
  reinstate: 'keepDirectory',
  move: 'keepDirectory',
  split: 'keepDirectory',
  merge: 'keepDirectory',
  close: 'keepDirectory',
} as const satisfies Record<DirectoryAct, Capability>;

export const directoryPolicies = {
  read: reading('readDirectory'),
  readTeam: reading('readDirectory'),
  readDuplicates: reading('keepDirectory'),
  myProposals: reading('signedIn'),
  keepDirectory: ofCapability('keepDirectory', 'organisationsNamed'),
  editProfile: ofCapability('keepProfile', 'own'),
  openSite: ofCapability('keepProfile', 'own'),
  closeSite: ofCapability('keepProfile', 'own'),
  declareFigure: ofCapability('keepProfile', 'own'),
  inviteHead: ofGranting('keepDirectory', 'organisationsNamed'),
  mergePeople: ofGranting('keepDirectory', 'organisationsNamed'),
  invitePerson: ofGranting('grantRights'),
  openMandate: ofGranting('grantRights'),
  endSeat: ofTaking('grantRights'),
  withdrawProposal: ofTaking('grantRights'),
  lendRights: ofGranting('delegateRights'),
  endDelegation: ofTaking('delegateRights'),
  editRights: ofGranting('editRoles'),
  answerProposal: { capability: 'signedIn', writes: 'proposingOrganisation', inPerson: true },
} as const satisfies Record<string, Policy>;

import type { ApplicationAct, CallAct } from '@maillage/calls-domain';
import type { Capability } from '@maillage/network-contract';
import { type Policy, reading } from '@maillage/platform-server';

/** The capability that each act on a call asks for: one table for the guard and for the screens. */
export const capabilityOfCallAct = {
  edit: 'coordinateCalls',
  announce: 'coordinateCalls',
  open: 'coordinateCalls',
  extend: 'coordinateCalls',
  close: 'coordinateCalls',
  reopen: 'coordinateCalls',
  instruct: 'coordinateCalls',
  convene: 'coordinateCalls',
  returnToInstruction: 'coordinateCalls',
  decide: 'coordinateCalls',
  fund: 'coordinateCalls',
  closeOut: 'coordinateCalls',
  cancel: 'coordinateCalls',
} as const satisfies Record<CallAct, Capability>;

/** The same of applications. Who writes does not deposit, and who deposits does not sign off. */
export const capabilityOfApplicationAct = {
  invitePartner: 'depositApplications',
  askSignOff: 'writeApplications',
  signOff: 'signOffApplications',
  declineSignOff: 'signOffApplications',
  resumeWriting: 'writeApplications',
  deposit: 'depositApplications',
  resubmit: 'depositApplications',
  withdraw: 'depositApplications',
  examine: 'coordinateCalls',
  requestChanges: 'coordinateCalls',
  cancelChanges: 'coordinateCalls',
  admit: 'coordinateCalls',
  declareInadmissible: 'coordinateCalls',
  shortlist: 'coordinateCalls',
  removeFromShortlist: 'coordinateCalls',
  award: 'coordinateCalls',
  awardPartially: 'coordinateCalls',
  reserve: 'coordinateCalls',
  reject: 'coordinateCalls',
} as const satisfies Record<ApplicationAct, Capability>;

const own = (capability: Capability): Policy => ({ capability, writes: 'own' });

export const callsPolicies = {
  read: reading('readCalls'),
  keepAlerts: own('readCalls'),
  coordinate: own('coordinateCalls'),
  examine: reading('coordinateCalls'),
  ask: own('writeApplications'),
  write: own('writeApplications'),
  readFiles: reading('signedIn'),
  signOff: { ...own('signOffApplications'), secondFactor: true },
  declineSignOff: own('signOffApplications'),
  deposit: own('depositApplications'),
  depositInPerson: { ...own('depositApplications'), secondFactor: true },
} as const satisfies Record<string, Policy>;

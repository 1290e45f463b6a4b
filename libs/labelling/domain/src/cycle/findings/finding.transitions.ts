import type { TransitionTable } from '@maillage/platform-kernel';

export const findingStates = [
  'notified',
  'accepted',
  'contested',
  'upheld',
  'lifted',
  'actionPlanned',
  'evidenceSent',
  'verified',
  'closed',
  'reopened',
] as const;
export type FindingState = (typeof findingStates)[number];

export const findingActs = [
  'accept',
  'contest',
  'uphold',
  'lift',
  'planAction',
  'sendEvidence',
  'verify',
  'close',
  'reopen',
] as const;
export type FindingAct = (typeof findingActs)[number];

/** Before the deadline an answer may change. What was not answered in time goes on as it was notified. */
export const findingTransitions = {
  notified: { accept: 'accepted', contest: 'contested', planAction: 'actionPlanned' },
  accepted: { contest: 'contested', planAction: 'actionPlanned' },
  contested: { accept: 'accepted', uphold: 'upheld', lift: 'lifted' },
  upheld: { planAction: 'actionPlanned' },
  lifted: {},
  actionPlanned: { sendEvidence: 'evidenceSent' },
  evidenceSent: { verify: 'verified', reopen: 'reopened' },
  verified: { close: 'closed', reopen: 'reopened' },
  closed: { reopen: 'reopened' },
  reopened: { planAction: 'actionPlanned', sendEvidence: 'evidenceSent' },
} as const satisfies TransitionTable<FindingState, FindingAct>;

import type { FileForDecision, SaidDecision, SittingMember } from '../file-for-decision.js';

export const chair: SittingMember = { id: 'member-chair', personId: 'chair', name: 'Ada Ferrand', isRecused: false };
export const mayor: SittingMember = { id: 'member-mayor', personId: 'mayor', name: 'Noé Bastide', isRecused: false };

/** A file with two members, two levels, and a report that supports the first of them. */
export function aFile(facts: Partial<FileForDecision> = {}): FileForDecision {
  return {
    decision: null,
    isWithdrawn: false,
    sessionState: 'convened',
    levels: [
      { number: 1, title: 'Engagée' },
      { number: 2, title: 'Confirmée' },
    ],
    levelSupported: 1,
    members: [chair, mayor],
    labelInForce: null,
    ...facts,
  };
}

export function said(facts: Partial<SaidDecision> = {}): SaidDecision {
  return {
    decision: 'granted',
    level: 1,
    motives: 'Le rapport final est favorable.',
    conditions: null,
    aboveReportBecause: null,
    presentIds: [chair.id, mayor.id],
    ...facts,
  };
}

import { useFormat } from '@maillage/platform-admin';
import type { ProposeAuditorsQuery } from '../generated/graphql.js';
import { useLifeWords } from '../language/life-words.js';

type Proposals = ProposeAuditorsQuery['proposeAuditors'];
export type ProposalReason = Proposals['proposals'][number]['explanation'][number];
export type DependenceReason = Proposals['setAside'][number]['reasons'][number];

const explained = ['externalLead', 'seasonedLead', 'mixedPair', 'loadLeft', 'neverHere', 'faraway'] as const;
const dependent = [
  'seatInRegion',
  'seatInOrganisation',
  'seatInItsAssociation',
  'auditedLastTime',
  'qualificationNotValid',
  'loadReached',
  'noAuditorSeat',
] as const;

/** Why a pair is proposed, and why an auditor is not: one sentence each, a word that is new is told plainly. */
export function useReasonWords() {
  const words = useLifeWords();
  const format = useFormat();
  const figures = (params: Readonly<Record<string, unknown>>) => {
    const text = (name: string) => (typeof params[name] === 'string' ? params[name] : '');
    const count = (name: string) => (typeof params[name] === 'number' ? params[name] : 0);
    const until = text('qualifiedUntil');
    return {
      auditor: text('auditor'),
      organisation: text('organisation'),
      done: count('auditsDone'),
      atWork: count('auditsAtWork'),
      most: count('mostAudits'),
      until: until === '' ? '–' : format.day(until, { weekday: false }),
    };
  };
  const explanation = ({ code, params }: ProposalReason) => {
    const known = explained.find((one) => one === code);
    return words(`officer.explanation.${known ?? 'other'}`, figures(params));
  };
  const dependence = ({ code, params }: DependenceReason) => {
    const known = dependent.find((one) => one === code);
    if (known === 'seatInRegion' && params['runs'] === false) return words('officer.formerSeat', figures(params));
    return words(`officer.dependence.${known ?? 'other'}`, figures(params));
  };
  return { explanation, dependence };
}

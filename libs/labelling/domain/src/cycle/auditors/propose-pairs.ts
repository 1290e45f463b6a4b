import type { RefusalParams } from '@maillage/platform-kernel';
import { independenceOf } from './independence.js';
import type { AuditedOrganisation, AuditorInPool, DependenceReason, IndependenceFacts } from './independence.js';

export const proposalReasons = [
  'externalLead',
  'seasonedLead',
  'mixedPair',
  'loadLeft',
  'neverHere',
  'faraway',
] as const;

export interface ProposalReason {
  readonly code: (typeof proposalReasons)[number];
  readonly params: RefusalParams;
}

export interface ProposedPair {
  readonly lead: AuditorInPool;
  readonly second: AuditorInPool;
  readonly explanation: readonly ProposalReason[];
}

export interface PairProposals {
  readonly pairs: readonly ProposedPair[];
  readonly setAside: readonly { readonly auditor: AuditorInPool; readonly reasons: readonly DependenceReason[] }[];
}

/** Audits after which somebody may lead one. */
const seasonedAfter = 2;
const mostProposals = 5;
const overseas = ['01', '02', '03', '04', '06', '975', '977', '978', '986', '987', '988'];

/** Pairs of independent auditors, the best first: who leads is external or has audited before; then load; then distance. */
export function proposePairs(
  pool: readonly AuditorInPool[],
  organisation: AuditedOrganisation,
  facts: IndependenceFacts,
): PairProposals {
  const looked = pool.map((auditor) => ({ auditor, reasons: independenceOf(auditor, organisation, facts) }));
  const free = looked.flatMap(({ auditor, reasons }) => (reasons.length === 0 ? [auditor] : []));
  const leads = free.filter(mayLead).sort(byLoad).slice(0, 20);
  const seconds = [...free].sort(byLoad).slice(0, 20);
  const ranked = leads
    .flatMap((lead) => seconds.filter((second) => isSecondTo(lead, second)).map((second) => ({ lead, second })))
    .map((pair) => ({ pair, cost: costOf(pair, organisation) }))
    .sort((one, other) => one.cost - other.cost || (keyOf(one.pair) < keyOf(other.pair) ? -1 : 1));
  return {
    pairs: distinct(ranked.map(({ pair }) => pair))
      .slice(0, mostProposals)
      .map((pair) => ({ ...pair, explanation: explanationOf(pair, organisation) })),
    setAside: looked.filter(({ reasons }) => reasons.length > 0),
  };
}

interface Pair {
  readonly lead: AuditorInPool;
  readonly second: AuditorInPool;
}

function mayLead({ kind, auditsDone }: AuditorInPool): boolean {
  return kind === 'external' || auditsDone >= seasonedAfter;
}

/** Two who may both lead make one pair: the one who audited more leads. */
function isSecondTo(lead: AuditorInPool, second: AuditorInPool): boolean {
  if (lead.auditorId === second.auditorId) return false;
  if (!mayLead(second)) return true;
  if (lead.kind !== second.kind) return lead.kind === 'external';
  return lead.auditsDone !== second.auditsDone
    ? lead.auditsDone > second.auditsDone
    : lead.auditorId < second.auditorId;
}

function byLoad(one: AuditorInPool, other: AuditorInPool): number {
  return loadOf(one) - loadOf(other) || (one.auditorId < other.auditorId ? -1 : 1);
}

function loadOf({ auditsAtWork, mostAudits }: AuditorInPool): number {
  return auditsAtWork / mostAudits;
}

/** Whole steps before fractions: a mixed pair, then no crossing of the sea, then the load. */
function costOf({ lead, second }: Pair, organisation: AuditedOrganisation): number {
  const sameKind = lead.kind === second.kind ? 4 : 0;
  const far = [lead, second].filter((auditor) => isFaraway(auditor, organisation)).length * 2;
  return sameKind + far + loadOf(lead) + loadOf(second);
}

function isFaraway({ seats }: AuditorInPool, { regionCodes }: AuditedOrganisation): boolean {
  const known = seats.filter((seat) => seat.runs && seat.regionCodes.length > 0);
  const isOverseas = (codes: readonly string[]): boolean => codes.some((code) => overseas.includes(code));
  return known.length > 0 && !known.some((seat) => isOverseas(seat.regionCodes) === isOverseas(regionCodes));
}

function explanationOf({ lead, second }: Pair, organisation: AuditedOrganisation): ProposalReason[] {
  const leads: ProposalReason =
    lead.kind === 'external'
      ? { code: 'externalLead', params: { auditor: lead.name } }
      : { code: 'seasonedLead', params: { auditor: lead.name, auditsDone: lead.auditsDone } };
  return [
    leads,
    ...(lead.kind === second.kind ? [] : [{ code: 'mixedPair' as const, params: {} }]),
    ...[lead, second].map(({ name, auditsAtWork, mostAudits }) => ({
      code: 'loadLeft' as const,
      params: { auditor: name, auditsAtWork, mostAudits },
    })),
    { code: 'neverHere', params: {} },
    ...[lead, second]
      .filter((auditor) => isFaraway(auditor, organisation))
      .map(({ name }) => ({ code: 'faraway' as const, params: { auditor: name } })),
  ];
}

/** Each auditor leads one proposal at most as long as others can: an officer chooses between people, not orders. */
function distinct(pairs: readonly Pair[]): Pair[] {
  const firsts = pairs.filter(
    ({ lead }, index) => pairs.findIndex((one) => one.lead.auditorId === lead.auditorId) === index,
  );
  return [...firsts, ...pairs.filter((pair) => !firsts.includes(pair))];
}

function keyOf({ lead, second }: Pair): string {
  return `${lead.auditorId}${second.auditorId}`;
}

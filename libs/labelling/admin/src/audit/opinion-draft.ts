import type { AuditFileFieldsFragment, AuditOpinionKind, FindingKind } from '../generated/graphql.js';

export type AuditedCriterion = AuditFileFieldsFragment['criteria'][number];

/** What an auditor types of one criterion. */
export interface OpinionContent {
  readonly opinion: AuditOpinionKind | null;
  readonly seenPercent: number | null;
  readonly finding: FindingKind | null;
  readonly body: string;
  readonly onAgenda: boolean;
}

const nothing: OpinionContent = { opinion: null, seenPercent: null, finding: null, body: '', onAgenda: false };

/** The opinion as the server last knew it, and the version that a writing starts from: 0 when there is none yet. */
export function savedOpinion({ opinion }: Pick<AuditedCriterion, 'opinion'>): {
  readonly version: number;
  readonly content: OpinionContent;
} {
  if (opinion === null) return { version: 0, content: nothing };
  const { seenPercent, finding, body, onAgenda } = opinion;
  return { version: opinion.version, content: { opinion: opinion.opinion, seenPercent, finding, body, onAgenda } };
}

/** Whether the answer stands or not is the opinion; the share seen is asked only when it does not stand. */
export function withOpinion(content: OpinionContent, opinion: AuditOpinionKind): OpinionContent {
  return { ...content, opinion, seenPercent: opinion === 'confirmed' ? null : content.seenPercent };
}

/** An answer that does not stand is saved once the share seen is there: it waits on this device until then. */
export function isWhole({ opinion, seenPercent }: OpinionContent): boolean {
  return opinion === null || opinion === 'confirmed' || seenPercent !== null;
}

export function isExamined({ opinion }: Pick<AuditedCriterion, 'opinion'>): boolean {
  return opinion !== null && opinion.opinion !== null;
}

const opinions: readonly unknown[] = ['confirmed', 'above', 'below'] satisfies readonly AuditOpinionKind[];
const findings: readonly unknown[] = [
  'alertPoint',
  'improvementSuggestion',
  'goodPractice',
] satisfies readonly FindingKind[];

/** What the other auditor has saved meanwhile, as far as a refusal tells it; what it does not tell is taken as mine. */
export function otherOpinion(
  params: Readonly<Record<string, unknown>>,
  mine: OpinionContent,
): {
  readonly version: number;
  readonly content: OpinionContent;
  readonly by: string;
  readonly at: string;
} {
  const { version, opinion, seenPercent, finding, body, onAgenda, by, at } = params;
  return {
    version: typeof version === 'number' ? version : 0,
    content: {
      opinion: opinions.includes(opinion) ? (opinion as AuditOpinionKind) : null,
      seenPercent: typeof seenPercent === 'number' ? seenPercent : null,
      finding: findings.includes(finding) ? (finding as FindingKind) : finding === undefined ? mine.finding : null,
      body: typeof body === 'string' ? body : '',
      onAgenda: typeof onAgenda === 'boolean' ? onAgenda : mine.onAgenda,
    },
    by: typeof by === 'string' ? by : '',
    at: typeof at === 'string' ? at : '',
  };
}

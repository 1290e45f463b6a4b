import type { CommissionDecision } from '../cycle/cycle-vocabulary.js';
import type { AgendaItem } from './agenda-item.js';

/** What the commission says of a file. */
export interface SaidDecision {
  readonly decision: CommissionDecision;
  readonly level: number | null;
  readonly motives: string;
  readonly conditions: string | null;
  /** Why the level is above what the final report supports. */
  readonly aboveReportBecause: string | null;
  readonly presentIds: readonly string[];
}

export interface SittingMember {
  readonly id: string;
  readonly personId: string;
  readonly name: string;
  /** Whether it declared an interest in this file, or was found to have one. */
  readonly isRecused: boolean;
}

/** The file before the commission. */
export interface FileForDecision extends AgendaItem {
  readonly levels: readonly { readonly number: number; readonly title: string }[];
  /** What the final report supports; 0 for no level. */
  readonly levelSupported: number;
  readonly members: readonly SittingMember[];
  /** The state of the label that a renewal is to replace; null when there is none in force. */
  readonly labelInForce: 'valid' | 'suspended' | null;
}

export function givesLabel(decision: CommissionDecision): boolean {
  return decision === 'granted' || decision === 'grantedWithConditions';
}

/** Why it goes above the report stands in the motives, so that the letter and the register's history say it. */
export function motivesOf({ motives, level, aboveReportBecause }: SaidDecision, supported: number): string {
  const because = aboveReportBecause?.trim() ?? '';
  const isAbove = level !== null && level > supported && because !== '';
  return isAbove ? `${motives.trim()}\n\n${because}` : motives.trim();
}

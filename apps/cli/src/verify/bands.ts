import { quotedIn } from './written-table.js';

/** Whose a row of the labelling must be, beside the words that all contexts use. */
export const labelBands = [
  'whole',
  'named',
  'auditor',
  'commission',
  'contributor',
  'personal',
  'addressed',
  'officers',
  'assigning',
  'concerned',
  'decided',
  'told',
  'unpublished',
  'steered',
] as const;
export type LabelBand = (typeof labelBands)[number];

/** Whose a row of the calls must be, beside the words that all contexts use. */
export const callBands = [
  'impartial',
  'unbound',
  'reviewer',
  'filed',
  'forwarded',
  'authored',
  'entrusted',
  'reviewing',
] as const;
export type CallBand = (typeof callBands)[number];

/** Whose a row of the groups must be, beside the words that all contexts use. */
export const groupBands = [
  ...(['led', 'group', 'joined', 'published', 'sponsored'] as const),
  ...(['oneself', 'member', 'taking', 'owner', 'sent', 'seated', 'seat', 'leading'] as const),
] as const;
export type GroupBand = (typeof groupBands)[number];

/** Whose a row must be, as docs/rights.md defines each word. */
export const bands = [
  ...labelBands,
  ...callBands,
  ...groupBands,
  'own',
  'below',
  'upward',
  'shared',
  'network',
  'person',
  'view',
  'parent',
  'answer',
  'counters',
  'imported',
  'granted',
  'machine',
  'clock',
  'session',
  'signIn',
  'token',
  'invited',
] as const;
export type Band = (typeof bands)[number];

export function isLabelBand(band: Band): band is LabelBand {
  const all: readonly Band[] = labelBands;
  return all.includes(band);
}

export function isCallBand(band: Band): band is CallBand {
  const all: readonly Band[] = callBands;
  return all.includes(band);
}

export function isGroupBand(band: Band): band is GroupBand {
  const all: readonly Band[] = groupBands;
  return all.includes(band);
}

/** @param of the table or operation, for who wrote the words */
export function bandsOf(cell: string, of: string): Band[] {
  if (cell.trim() === 'nobody') return [];
  const words = quotedIn(cell);
  const found = bands.filter((band) => words.includes(band));
  if (words.length === 0 || found.length < words.length) {
    throw new Error(`docs/rights.md says "${cell.trim()}" of ${of}: neither "nobody" nor bands.`);
  }
  return found;
}

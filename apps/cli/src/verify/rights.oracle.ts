import type { AskerFacts } from './asker.js';
import type { Canary, CanaryFacts } from './canary.js';
import { type Band, isCallBand, isGroupBand, isLabelBand } from './bands.js';
import { isReadInCalls, isWrittenInCalls } from './calls/call-bands.oracle.js';
import { isReadInLabelling, isWrittenInLabelling, seesFromAbove } from './labelling/label-bands.oracle.js';
import { isReadInGroups, isWrittenInGroups } from './workgroups/group-bands.oracle.js';
import type { WrittenRights } from './rights-document.js';

/** Tables of which other rows are seen with a row. */
export const parentTables = [
  ...([
    'pooling.campaign',
    'labelling.answer',
    'calls.call',
    'calls.application',
    'calls.partner',
    'calls.report',
  ] as const),
  'forms.form_version',
  'workgroups.survey',
  'workgroups.shared_service',
  'workgroups.workgroup',
  'workgroups.resource',
  'workgroups.workshop',
] as const;

/** The row that others are seen with, by its key. */
export type ParentRow = (key: string | null) => Pick<Canary, 'table' | 'facts'> | undefined;

/** Answers from docs/rights.md alone what PostgreSQL must let through. */
export class RightsOracle {
  constructor(
    private readonly written: WrittenRights,
    readonly parentRow: ParentRow,
  ) {}

  reads(table: string, row: CanaryFacts, asker: AskerFacts): boolean {
    return this.rightsOf(table).read.some((band) => this.isReadBy(band, row, asker));
  }

  writes(table: string, right: 'insert' | 'update' | 'delete', row: CanaryFacts, asker: AskerFacts): boolean {
    return this.rightsOf(table)[right].some((band) => this.isWrittenBy(band, row, asker));
  }

  /** Whether a row is in one of the bands, as who reads it is. */
  isInOneOf(bands: readonly Band[], row: CanaryFacts, asker: AskerFacts): boolean {
    return bands.some((band) => this.isReadBy(band, row, asker));
  }

  rightsOf(table: string): ReturnType<WrittenRights['tables']['get']> & object {
    const rights = this.written.tables.get(table);
    if (rights === undefined) throw new Error(`docs/rights.md has no line for ${table}.`);
    return rights;
  }

  private isReadBy(band: Band, row: CanaryFacts, asker: AskerFacts): boolean {
    if (isLabelBand(band)) return isReadInLabelling(band, row, asker);
    if (isCallBand(band)) return isReadInCalls(band, row, asker, this.seesParentOf(row, asker));
    if (isGroupBand(band)) return isReadInGroups(band, row, asker, this.seesParentOf(row, asker));
    switch (band) {
      case 'own':
        return row.tenant !== null && row.tenant === asker.tenant;
      case 'below':
        return row.tenant !== null && asker.below.has(row.tenant);
      case 'upward':
        return seesFromAbove(row.tenant, row, asker);
      case 'shared':
        return asker.tenant !== null && (row.sharedWith === 'everyone' || row.sharedWith.includes(asker.tenant));
      case 'network':
        return asker.person !== null;
      case 'person':
        return row.person !== null && row.person === asker.person;
      case 'view':
        return row.tenant !== null && row.tenant === asker.tenant && isPersonalOrShared(row, asker);
      case 'parent':
        return this.seesParentOf(row, asker);
      case 'machine':
        return asker.isMachine;
      case 'clock':
        return asker.isMachine && row.isDue;
      case 'session':
        return asker.session !== null && row.credential === asker.session;
      case 'signIn':
        return asker.address !== null && row.credential === asker.address;
      case 'token':
        return asker.token !== null && row.credential === asker.token;
      case 'invited':
        return asker.isMachine && row.isDue;
      case 'answer':
      case 'counters':
      case 'imported':
      case 'granted':
        return false;
    }
  }

  private isWrittenBy(band: Band, row: CanaryFacts, asker: AskerFacts): boolean {
    if (isLabelBand(band)) return isWrittenInLabelling(band, row, asker);
    if (isCallBand(band)) return isWrittenInCalls(band, row, asker, this.seesParentOf(row, asker));
    if (isGroupBand(band)) return isWrittenInGroups(band, row, asker, this.seesParentOf(row, asker));
    const isOpened = row.tenant !== null && asker.writes.has(row.tenant);
    switch (band) {
      case 'own':
        return isOpened;
      case 'answer':
        return isOpened && (row.parent === null || this.seesParentOf(row, asker));
      case 'imported':
        return isOpened && asker.tenant === null;
      case 'granted':
        return isOpened && (asker.grants || asker.tenant === null);
      case 'view':
        return isOpened && isPersonalOrShared(row, asker);
      case 'counters':
        return row.tenant !== null && asker.counts.has(row.tenant) && this.seesParentOf(row, asker);
      case 'below':
      case 'upward':
      case 'shared':
      case 'network':
      case 'parent':
      case 'clock':
      case 'session':
      case 'signIn':
      case 'token':
        return false;
      case 'person':
      case 'machine':
      case 'invited':
        return this.isReadBy(band, row, asker);
    }
  }

  private seesParentOf({ parent }: CanaryFacts, asker: AskerFacts): boolean {
    const row = this.parentRow(parent);
    return row !== undefined && this.reads(row.table, row.facts, asker);
  }
}

function isPersonalOrShared({ person, sharedWith }: CanaryFacts, asker: AskerFacts): boolean {
  return (person !== null && person === asker.person) || sharedWith.length > 0;
}

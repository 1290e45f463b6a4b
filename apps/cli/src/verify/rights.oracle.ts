import type { AskerFacts } from './asker.js';
import type { CanaryFacts } from './canary.js';
import type { Band } from './bands.js';
import type { WrittenRights } from './rights-document.js';

/** The row of the campaign that a row is seen with. */
export type CampaignFacts = (campaign: string | null) => CanaryFacts | undefined;

/** Answers from docs/rights.md alone what PostgreSQL must let through. */
export class RightsOracle {
  constructor(
    private readonly written: WrittenRights,
    private readonly campaignFacts: CampaignFacts,
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
    switch (band) {
      case 'own':
        return row.tenant !== null && row.tenant === asker.tenant;
      case 'below':
        return row.tenant !== null && asker.below.has(row.tenant);
      case 'upward':
        return row.tenant !== null && (row.tenant === asker.tenant || this.seesFromAbove(row, asker));
      case 'shared':
        return asker.tenant !== null && (row.sharedWith === 'everyone' || row.sharedWith.includes(asker.tenant));
      case 'network':
        return asker.person !== null;
      case 'person':
        return row.person !== null && row.person === asker.person;
      case 'view':
        return row.tenant !== null && row.tenant === asker.tenant && isPersonalOrShared(row, asker);
      case 'parent':
        return this.seesCampaignOf(row, asker);
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
    const isOpened = row.tenant !== null && asker.writes.has(row.tenant);
    switch (band) {
      case 'own':
        return isOpened;
      case 'answer':
        return isOpened && this.seesCampaignOf(row, asker);
      case 'imported':
        return isOpened && asker.tenant === null;
      case 'granted':
        return isOpened && (asker.grants || asker.tenant === null);
      case 'view':
        return isOpened && isPersonalOrShared(row, asker);
      case 'counters':
        return row.tenant !== null && asker.counts.has(row.tenant) && this.seesCampaignOf(row, asker);
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

  private seesFromAbove({ tenant, item }: CanaryFacts, { below, upward }: AskerFacts): boolean {
    return tenant !== null && below.has(tenant) && item !== null && upward.has(item);
  }

  private seesCampaignOf({ campaign }: CanaryFacts, asker: AskerFacts): boolean {
    const parent = this.campaignFacts(campaign);
    return parent !== undefined && this.reads('pooling.campaign', parent, asker);
  }
}

function isPersonalOrShared({ person, sharedWith }: CanaryFacts, asker: AskerFacts): boolean {
  return (person !== null && person === asker.person) || sharedWith.length > 0;
}

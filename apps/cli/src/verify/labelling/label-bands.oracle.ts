import type { AskerFacts } from '../asker.js';
import type { LabelBand } from '../bands.js';
import type { CanaryFacts, OpenCycle } from '../canary.js';

/** An organisation's own rows, whole, and those below it where the level sees the item. */
export function seesFromAbove(
  organisation: string | null,
  { item }: Pick<CanaryFacts, 'item'>,
  { tenant, below, upward }: AskerFacts,
): boolean {
  if (organisation === null || !below.has(organisation)) return false;
  return organisation === tenant || (item !== null && upward.has(item));
}

export function isReadInLabelling(band: LabelBand, row: CanaryFacts, asker: AskerFacts): boolean {
  switch (band) {
    case 'whole':
      return seesWhole(row, asker);
    case 'named':
      return isOpen(row, asker, ['audit', 'decide', 'contribute']);
    case 'auditor':
      return isOpen(row, asker, ['audit']);
    case 'commission':
      return isOpen(row, asker, ['decide']);
    case 'contributor':
      return isOpen(row, asker, ['contribute']);
    case 'personal':
      return row.tenant !== null && row.tenant === asker.tenant && isPersonOf(row, asker);
    case 'addressed':
      return asker.tenant !== null && asker.below.has(asker.tenant) && row.sharedWith.includes(asker.tenant);
    case 'officers':
      return seesWhole(row, asker) && row.about !== asker.tenant;
    case 'assigning':
      return row.tenant !== null && row.tenant === asker.tenant && row.about !== null && asker.steers.has(row.about);
    case 'concerned':
      return seesFromAbove(row.about, row, asker);
    case 'decided':
      return row.isTold && seesFromAbove(row.about, row, asker);
    case 'told':
      return row.isTold && asker.person !== null;
    case 'steered':
      return row.tenant !== null && asker.steers.has(row.tenant);
    case 'unpublished':
      return false;
  }
}

export function isWrittenInLabelling(band: LabelBand, row: CanaryFacts, asker: AskerFacts): boolean {
  const isOpened = row.tenant !== null && asker.writes.has(row.tenant);
  switch (band) {
    case 'personal':
      return isOpened && isPersonOf(row, asker);
    case 'unpublished':
      return isOpened && !row.isTold;
    case 'steered':
      return row.tenant !== null && asker.steers.has(row.tenant);
    case 'whole':
    case 'named':
    case 'auditor':
    case 'commission':
    case 'contributor':
    case 'addressed':
    case 'officers':
    case 'assigning':
    case 'concerned':
    case 'decided':
    case 'told':
      return false;
  }
}

/** A guest of an organisation sees nothing below it, and not itself either. */
function seesWhole({ tenant }: CanaryFacts, asker: AskerFacts): boolean {
  return tenant !== null && tenant === asker.tenant && asker.below.has(tenant);
}

function isPersonOf({ person }: CanaryFacts, asker: AskerFacts): boolean {
  return person !== null && person === asker.person;
}

function isOpen({ openTo }: CanaryFacts, asker: AskerFacts, rights: readonly OpenCycle['right'][]): boolean {
  return openTo.some(
    ({ person, through, right }) => person === asker.person && through === asker.tenant && rights.includes(right),
  );
}

import type { AskerFacts } from '../asker.js';
import type { CallBand } from '../bands.js';
import type { CanaryFacts } from '../canary.js';

/** @param seesApplication whether who asks sees the application that the row is about */
export function isReadInCalls(band: CallBand, row: CanaryFacts, asker: AskerFacts, seesApplication: boolean): boolean {
  switch (band) {
    case 'impartial':
      return isAddressed(row, asker) && (asker.tenant !== row.about || !isBound(row, asker));
    case 'unbound':
      return seesWhole(row, asker) && !isBound(row, asker);
    case 'reviewer':
      return isOpenToReview(row, asker) && !isBound(row, asker);
    case 'filed':
      return seesWhole(row, asker) && seesApplication;
    case 'forwarded':
      return isAddressed(row, asker) && seesApplication;
    case 'authored':
      return isAuthor(row, asker) && row.tenant !== null && row.tenant === asker.tenant && seesApplication;
    case 'entrusted':
    case 'reviewing':
      return false;
  }
}

/** @param seesApplication whether who asks sees the application that the row is about */
export function isWrittenInCalls(
  band: CallBand,
  row: CanaryFacts,
  asker: AskerFacts,
  seesApplication: boolean,
): boolean {
  const isOpened = row.tenant !== null && asker.writes.has(row.tenant);
  switch (band) {
    case 'authored':
      return isOpened && isAuthor(row, asker);
    case 'entrusted':
      return isOpened && seesApplication && row.person !== null && !row.bound.includes(row.person);
    case 'reviewing':
      return isOpened && isAuthor(row, asker) && isOpenToReview(row, asker) && !isBound(row, asker);
    case 'impartial':
    case 'unbound':
    case 'reviewer':
    case 'filed':
    case 'forwarded':
      return false;
  }
}

function seesWhole({ tenant }: CanaryFacts, asker: AskerFacts): boolean {
  return tenant !== null && tenant === asker.tenant && asker.below.has(tenant);
}

function isAddressed({ sharedWith }: CanaryFacts, asker: AskerFacts): boolean {
  return asker.tenant !== null && asker.below.has(asker.tenant) && sharedWith.includes(asker.tenant);
}

function isAuthor({ person }: CanaryFacts, asker: AskerFacts): boolean {
  return person !== null && person === asker.person;
}

function isBound({ bound }: CanaryFacts, { person, isNeverBound }: AskerFacts): boolean {
  return isNeverBound !== true && person !== null && bound.includes(person);
}

function isOpenToReview({ openTo }: CanaryFacts, asker: AskerFacts): boolean {
  return openTo.some(
    ({ person, through, right }) => right === 'review' && person === asker.person && through === asker.tenant,
  );
}

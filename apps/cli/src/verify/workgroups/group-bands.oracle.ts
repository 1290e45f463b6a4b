import type { AskerFacts } from '../asker.js';
import type { GroupBand } from '../bands.js';
import type { CanaryFacts } from '../canary.js';

/** @param seesGroup whether who asks sees the group, or the workshop, that the row is about */
export function isReadInGroups(band: GroupBand, row: CanaryFacts, asker: AskerFacts, seesGroup: boolean): boolean {
  switch (band) {
    case 'led':
      return leads(row, asker);
    case 'group':
      return takesPart(row, asker);
    case 'joined':
      return row.isTold && seesGroup;
    case 'published':
      return asker.tenant !== null && row.isTold && seesGroup;
    case 'sponsored':
      return seesWhole(asker) && row.about === asker.tenant;
    case 'sent':
      return row.isTold && takesPart(row, asker);
    case 'seated':
      return row.tenant !== null && asker.counts.has(row.tenant) && seesGroup;
    case 'oneself':
    case 'member':
    case 'taking':
    case 'owner':
    case 'seat':
    case 'leading':
      return false;
  }
}

export function isWrittenInGroups(band: GroupBand, row: CanaryFacts, asker: AskerFacts, seesGroup: boolean): boolean {
  const isOpened = row.tenant !== null && asker.writes.has(row.tenant);
  const isOneself = row.person !== null && row.person === asker.person;
  switch (band) {
    case 'led':
      return asker.tenant !== null && asker.writes.has(asker.tenant) && leads(row, asker);
    case 'oneself':
      return isOpened && isOneself && takesPart(row, asker);
    case 'member':
      return isOpened && isOneself && takesPart(row, asker) && row.about !== asker.tenant;
    case 'taking':
      return isOpened && takesPart(row, asker);
    case 'leading':
      return isOpened && leads(row, asker);
    case 'owner':
      return asker.tenant !== null && asker.writes.has(asker.tenant) && owns(row, asker) && takesPart(row, asker);
    case 'seat':
      return row.tenant !== null && asker.counts.has(row.tenant) && isOneself && isRegistrants(row, asker) && seesGroup;
    case 'group':
    case 'joined':
    case 'published':
    case 'sponsored':
    case 'sent':
    case 'seated':
      return false;
  }
}

function owns({ openTo }: CanaryFacts, asker: AskerFacts): boolean {
  return openTo.some(
    ({ person, through, right }) => right === 'own' && person === asker.person && through === asker.tenant,
  );
}

function isRegistrants({ sharedWith }: CanaryFacts, { tenant }: AskerFacts): boolean {
  return tenant !== null && sharedWith !== 'everyone' && sharedWith.includes(tenant);
}

function seesWhole({ tenant, below }: AskerFacts): boolean {
  return tenant !== null && below.has(tenant);
}

function leads({ about, openTo }: CanaryFacts, asker: AskerFacts): boolean {
  const isLead = openTo.some(
    ({ person, through, right }) => right === 'lead' && person === asker.person && through === asker.tenant,
  );
  return seesWhole(asker) && (about === asker.tenant || isLead);
}

function takesPart({ about, openTo, sharedWith }: CanaryFacts, asker: AskerFacts): boolean {
  const isOfLead = openTo.some(({ through, right }) => right === 'lead' && through === asker.tenant);
  const isMember = asker.tenant !== null && sharedWith.includes(asker.tenant);
  return seesWhole(asker) && (about === asker.tenant || isOfLead || isMember);
}

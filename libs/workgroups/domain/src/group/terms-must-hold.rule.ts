import { allowed, firstRefusal, isDay, refused, type Verdict } from '@maillage/platform-kernel';
import { textMustFit, titleMustFit } from '../machine/text-must-fit.rule.js';
import { workgroupsLimits } from '../workgroups-limits.js';
import type { WorkgroupsRefusal } from '../workgroups-refusal.js';
import type { GroupTerms, SeatsTaken, SponsorKind } from './workgroup.js';

type TermsVerdict = Verdict<WorkgroupsRefusal | 'INVALID_INPUT'>;

const { title: longestTitle, theme: longestTheme, deliverables: mostDeliverables, regions } = workgroupsLimits;

/** Whether what the sponsor writes can stand. @param taken seats that members hold already */
export function termsMustHold(terms: GroupTerms, sponsor: SponsorKind, taken: SeatsTaken = noSeatsTaken): TermsVerdict {
  const { letter } = terms;
  return firstRefusal<WorkgroupsRefusal | 'INVALID_INPUT'>(
    () => titleMustFit('title', terms.title),
    () => textMustFit('theme', terms.theme, longestTheme),
    () => textMustFit('letter.purpose', letter.purpose),
    () => textMustFit('letter.means', letter.means),
    () => deliverablesMustFit(letter.deliverables),
    () => daysMustHold(terms),
    () => (terms.band === 'region' && sponsor === 'nationalUnion' ? refused('bandNotOfUnion') : allowed),
    () => seatsMustHold(terms, taken),
  );
}

export const noSeatsTaken: SeatsTaken = { all: 0, byRegion: [] };

function deliverablesMustFit(deliverables: readonly string[]): TermsVerdict {
  if (deliverables.length > mostDeliverables) {
    return refused('INVALID_INPUT', { field: 'letter.deliverables', max: mostDeliverables });
  }
  const fits = (text: string) => () => textMustFit('letter.deliverables', text, longestTitle);
  return firstRefusal<'INVALID_INPUT'>(...deliverables.map(fits));
}

function daysMustHold({ startsOn, endsOn }: GroupTerms): TermsVerdict {
  for (const [field, day] of [
    ['startsOn', startsOn],
    ['endsOn', endsOn],
  ] as const) {
    if (day !== null && !isDay(day)) return refused('INVALID_INPUT', { field, reason: 'notADay' });
  }
  const isBackwards = startsOn !== null && endsOn !== null && endsOn < startsOn;
  return isBackwards ? refused('INVALID_INPUT', { field: 'endsOn', reason: 'endsBeforeStart' }) : allowed;
}

function seatsMustHold({ seats, regionSeats }: GroupTerms, { all, byRegion }: SeatsTaken): TermsVerdict {
  const codes = regionSeats.map(({ regionCode }) => regionCode);
  const isTwice = new Set(codes).size < codes.length;
  if (codes.length > regions || isTwice || codes.some((code) => !/^[0-9A-Z]{2,3}$/.test(code))) {
    return refused('INVALID_INPUT', { field: 'regionSeats', max: regions });
  }
  if (![seats, ...regionSeats.map((one) => one.seats)].every(isCount)) {
    return refused('INVALID_INPUT', { field: 'seats', min: 1, max: workgroupsLimits.seats });
  }
  if (seats !== null && seats < all) return refused('seatsBelowMembers', { taken: all });
  const short = byRegion.find(({ regionCode, taken }) => {
    const given = regionSeats.find((one) => one.regionCode === regionCode);
    return given !== undefined && given.seats < taken;
  });
  return short === undefined ? allowed : refused('seatsBelowMembers', { ...short });
}

function isCount(seats: number | null): boolean {
  return seats === null || (Number.isInteger(seats) && seats >= 1 && seats <= workgroupsLimits.seats);
}

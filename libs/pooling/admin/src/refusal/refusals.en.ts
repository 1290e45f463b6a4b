import type { RefusalWording } from '@maillage/platform-admin';
import type { RefusalCode } from '../generated/graphql.js';

export const poolingRefusalsInEnglish = {
  campaignNotDraft: () => ({
    what: 'The campaign is no longer being prepared: its terms are frozen.',
    next: 'Extend it, or abandon it and prepare another.',
  }),
  campaignNotOpen: (p) => ({
    what: 'The needs survey is not open yet.',
    next: p.moment('opensAt') ? `It opens ${p.moment('opensAt')}.` : 'Wait for it to open.',
  }),
  campaignAlreadyOpen: () => ({ what: 'The needs survey is already open.', next: 'Follow the answers on this page.' }),
  campaignAlreadyClosed: () => ({
    what: 'The needs survey is closed, needs are frozen.',
    next: 'Write to the coordinator about the next campaign.',
  }),
  campaignAbandoned: () => ({ what: 'The campaign was abandoned.', next: 'The reason is in the decisions below.' }),
  campaignNotYetOpening: (p) => ({
    what: 'The needs survey takes no answers yet.',
    next: p.moment('opensAt') ? `Come back ${p.moment('opensAt')}.` : 'Come back when it opens.',
  }),
  deadlinePassed: (p) => ({
    what: p.moment('closesAt') ? `The needs survey closed ${p.moment('closesAt')}.` : 'The needs survey is closed.',
    next: 'Write to the coordinator about the next campaign.',
  }),
  alreadyExtended: () => ({
    what: 'The campaign was already extended once.',
    next: 'Let it close, or abandon it.',
  }),
  extensionMustBeLater: (p) => ({
    what: 'The new closing is not after the present one.',
    next: p.moment('closesAt') ? `Choose a moment after ${p.moment('closesAt')}.` : 'Choose a later moment.',
  }),
  minimumNotReachedBeforeDeadline: (p) => ({
    what: belowMinimum(p.count('members') ?? p.count('quantity'), p.count('minimum')),
    next: p.moment('closesAt')
      ? `Wait for ${p.moment('closesAt')}, extend, or abandon.`
      : 'Wait for the closing, extend, or abandon.',
  }),
  noSeatLeft: (p) => ({
    what: p.count('seats') === null ? 'All seats are taken.' : `All seats (${p.count('seats')}) are taken.`,
    next: 'Declare your needs without joining: a seat may come free.',
  }),
  notEligible: () => ({
    what: 'This campaign is not open to your organisation.',
    next: 'See “Who may join”, and write to the coordinator.',
  }),
  organisationSuspended: () => ({
    what: 'Your organisation is suspended.',
    next: 'Write to the national union to have it restored.',
  }),
  organisationNotActive: () => ({
    what: 'Your organisation is not active in the network.',
    next: 'Write to your regional association to have it activated.',
  }),
  coordinatorMayNotJoin: () => ({
    what: 'Your organisation runs this campaign, it may not join it.',
    next: 'Follow the answers on this page.',
  }),
  alreadyJoined: () => ({
    what: 'Your Mission has already joined this campaign.',
    next: 'Change your needs, or withdraw.',
  }),
  notJoined: () => ({
    what: 'Your Mission takes no part in this campaign.',
    next: 'Declare your needs to take part.',
  }),
  needsMissing: (p) => ({
    what: p.text('line') ? 'The quantities of one line are missing.' : 'No need is written.',
    next: p.text('line') ? 'Write them, 0 if there are none.' : 'Write at least one firm or probable quantity.',
  }),
  maximumBelowFirm: (p) => ({
    what: 'The maximum is smaller than the firm quantity.',
    next:
      p.count('maximum') === null || p.count('firm') === null
        ? 'Write a maximum at least equal to the firm quantity.'
        : `You wrote ${p.count('maximum')}, less than the ${p.count('firm')} firm. Write ${p.count('firm')} or more.`,
  }),
  quantityNegative: () => ({ what: 'A quantity is smaller than zero.', next: 'Write 0 or more.' }),
  unknownLine: () => ({
    what: 'A line of the campaign changed since this page was opened.',
    next: 'Reload the page; note your quantities first.',
  }),
  reasonMissing: () => ({
    what: 'The reason is missing.',
    next: 'Write it in one sentence: the Missions will read it.',
  }),
  titleMissing: () => ({ what: 'The title is missing.', next: 'Name what you buy or share.' }),
  linesMissing: () => ({ what: 'There is nothing to survey.', next: 'Add at least one line.' }),
  closingBeforeOpening: () => ({ what: 'The closing comes before the opening.', next: 'Choose a later closing.' }),
  closingInPast: () => ({ what: 'The closing is already past.', next: 'Choose a moment to come.' }),
  minimumNotPositive: () => ({ what: 'The minimum is smaller than 1.', next: 'Write 1 or more.' }),
  minimumAboveEligible: (p) => ({
    what: 'The minimum is above the number of organisations that may join.',
    next:
      p.count('eligible') === null ? 'Lower the minimum, or widen.' : `Write ${p.count('eligible')} or less, or widen.`,
  }),
  minimumAboveSeats: (p) => ({
    what: 'The minimum is above the number of seats.',
    next:
      p.count('seats') === null
        ? 'Lower the minimum, or add seats.'
        : `Write ${p.count('seats')} or less, or add seats.`,
  }),
  seatsNotPositive: () => ({
    what: 'The number of seats is smaller than 1.',
    next: 'Write 1 or more, or leave it empty.',
  }),
  eligibilityEmpty: () => ({
    what: 'Nobody may join this campaign.',
    next: 'Choose at least one region or organisation.',
  }),
  campaignNotAgreed: () => ({
    what: 'This campaign has not come to an agreement yet.',
    next: 'Savings are counted once the needs are closed with the minimum reached.',
  }),
  savingsNotBegun: () => ({
    what: 'The savings of this campaign have not begun.',
    next: 'Wait for whoever runs the campaign to write the first figures.',
  }),
  savingsClosed: () => ({
    what: 'The savings of this campaign are closed.',
    next: 'Their figures and references can no longer be changed.',
  }),
  savingsAmountsMissing: (p) => ({
    what: missingAmounts(p.count('count')),
    next: 'Write what each engaged Mission pays, then close the savings.',
  }),
  referenceMissing: () => ({ what: 'Your Mission gave no reference.', next: 'There is nothing to take back.' }),
  referenceSourceMissing: () => ({
    what: 'Nobody knows where this reference comes from.',
    next: 'Name the invoice or the contract.',
  }),
} as const satisfies Partial<Record<RefusalCode, RefusalWording>>;

function belowMinimum(reached: number | null, minimum: number | null): string {
  if (reached === null || minimum === null) return 'The minimum is not reached.';
  return `Minimum not reached, ${reached} of ${minimum}.`;
}

function missingAmounts(count: number | null): string {
  if (count === null || count < 1) return 'Amounts are missing.';
  return count === 1 ? 'The amount of one Mission is missing.' : `The amounts of ${count} Missions are missing.`;
}

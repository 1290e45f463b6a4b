import type { RefusalWording } from '@maillage/platform-admin';

/** Acts on organisations, people and rights. */
export const directoryRefusalsInEnglish = {
  organisationStateForbids: () => ({
    what: 'The state of this organisation does not allow this act.',
    next: 'Look at its history, then choose an act that its state opens.',
  }),
  missionsStillBelow: (p) => ({
    what: `${p.count('missions') ?? 'Some'} Missions still belong to this association.`,
    next: 'Move them to another one, then start again.',
  }),
  kindsMustMatch: () => ({
    what: 'These two organisations are not of one kind.',
    next: 'Merge two Missions, or two regional associations.',
  }),
  mergeIntoItself: () => ({
    what: 'An organisation cannot be merged into itself.',
    next: 'Choose the one that takes over its people and sites.',
  }),
  successorNotActive: () => ({
    what: 'The organisation that takes over is not active.',
    next: 'Activate it first, or choose another.',
  }),
  codeTaken: (p) => ({
    what: `The code is already the one of ${p.text('holder') ?? 'another organisation'}.`,
    next: 'Choose another code.',
  }),
  codeMissing: () => ({ what: 'The code is missing.', next: 'Give the one of the directory of the network.' }),
  nameMissing: () => ({ what: 'The name is missing.', next: 'Write the usual name of the organisation.' }),
  regionalNotFitting: () => ({
    what: 'This association does not cover this region, or is not active.',
    next: 'Choose the regional association that covers the region.',
  }),
  splitPartsMissing: (p) => ({
    what: 'The number of new organisations does not fit.',
    next: `Name one to ${p.count('max') ?? 5}.`,
  }),
  siretWrong: (p) => ({
    what: p.count('digits') === 14 ? 'A digit of the SIRET is wrong: its key does not fit.' : 'A SIRET has 14 digits.',
    next: 'Copy it from your certificate of the Sirene register.',
  }),
  rnaWrong: () => ({
    what: 'This number is not an RNA number.',
    next: 'Write a W followed by nine digits, as on the receipt of the prefecture.',
  }),
  communeCodeWrong: () => ({
    what: 'This code is not the one of a commune.',
    next: 'Write the INSEE code of five signs, which is not the postal code.',
  }),
  postalCodeWrong: () => ({ what: 'A postal code has five digits.', next: 'Write it without blanks.' }),
  contractingBasisWithoutAuthority: () => ({
    what: 'A criterion is chosen for an organisation that is no contracting authority.',
    next: 'Answer “yes” to contracting authority, or remove the criterion.',
  }),
  profileChangedMeanwhile: () => ({
    what: 'Somebody else changed the record while you were writing.',
    next: 'Keep your answers at hand, reload the page, then enter them again.',
  }),
  figureOfComingYear: (p) => ({
    what: 'This year has not begun.',
    next: `Choose ${p.count('year') ?? 'the present year'} or a past one.`,
  }),
  figureNegative: () => ({ what: 'This figure is smaller than zero.', next: 'Write 0 or more.' }),
  siteAlreadyClosed: () => ({ what: 'This site is closed already.', next: 'It stays in the record, with its dates.' }),
  closedBeforeOpened: () => ({ what: 'The closing comes before the opening.', next: 'Choose a later day.' }),
  roleNotOfKind: () => ({
    what: 'This role does not exist in this kind of organisation.',
    next: 'Choose a role of the list.',
  }),
  endsBeforeItStarts: () => ({ what: 'The end comes before the beginning.', next: 'Choose a later day.' }),
  seatAlreadyEnded: () => ({ what: 'This role has ended already.', next: 'Reload the page to see the team of today.' }),
  lastHeadMayNotLeave: () => ({
    what: 'Nobody could give rights in this organisation any more.',
    next: 'Give the direction or the presidency to somebody else first.',
  }),
  headAlreadyThere: () => ({
    what: 'This organisation already has somebody who may invite.',
    next: 'Write to its direction or presidency.',
  }),
  mayNotInviteOneself: () => ({
    what: 'You cannot give yourself a role elsewhere.',
    next: 'Ask the organisation to invite you.',
  }),
  organisationGone: () => ({
    what: 'This organisation is closed, or merged into another.',
    next: 'See its history to know who took over.',
  }),
  endsLaterThanItDoes: () => ({
    what: 'This role ends before that day already.',
    next: 'Choose a nearer day; a renewal is a new mandate.',
  }),
  recordsNotAlike: () => ({
    what: 'These two records have neither the same name nor the same address.',
    next: 'Correct the name first, if it is the same person.',
  }),
  duplicateHasAccount: () => ({
    what: 'The record to remove has an account in use.',
    next: 'Keep the one that has the account, and remove the other.',
  }),
  alreadyOfOrganisation: () => ({
    what: 'This person has this role here already.',
    next: 'Look for them in the team.',
  }),
  tooManyInvitations: (p) => ({
    what: `Your organisation invited ${p.count('max') ?? 'many'} people since yesterday.`,
    next: 'Go on tomorrow, or ask the Union to import the list of your team.',
  }),
  alreadyProposed: () => ({
    what: 'This role is already proposed to this person.',
    next: 'Await the answer, or withdraw the proposal.',
  }),
  proposalAlreadyAnswered: () => ({ what: 'This proposal was answered already.', next: 'Reload the page to read it.' }),
  substituteOfNobody: () => ({
    what: 'The mandate to stand in for has ended, or is not of here.',
    next: 'Choose a running mandate of your organisation.',
  }),
  delegateHasNoSeat: () => ({
    what: 'This person has no role in your organisation.',
    next: 'Invite them first, or choose somebody of the team.',
  }),
  capabilityNotYours: () => ({
    what: 'You cannot give a right that your role does not open.',
    next: 'Remove it from the list.',
  }),
  capabilityNotLendable: () => ({
    what: 'The right to give rights cannot be delegated.',
    next: 'Give this person a role instead.',
  }),
  delegationTooLong: (p) => ({
    what: 'A delegation lasts a year at most.',
    next: `Choose an end within ${p.count('days') ?? 366} days; you may renew it.`,
  }),
  delegationAlreadyEnded: () => ({ what: 'This delegation has ended already.', next: 'Reload the page.' }),
  capabilityNotOfKind: () => ({
    what: 'This right makes no sense, or is not safe, for this role.',
    next: 'Choose a role of an organisation that can use it.',
  }),
  rightAlreadySo: () => ({
    what: 'This right is so already, or will be by an announced change.',
    next: 'Look at the announced changes, below.',
  }),
  someoneMustEditRoles: () => ({
    what: 'Nobody could edit the roles of the network any more.',
    next: 'Give this right to another role of the union first.',
  }),
  mergePersonIntoItself: () => ({
    what: 'The two records are the same.',
    next: 'Choose the record to keep, then the one that doubles it.',
  }),
  mayNotMergeOneself: () => ({
    what: 'One of these records is your own.',
    next: 'Ask somebody else of the union to merge them.',
  }),
  personAlreadyMerged: () => ({
    what: 'This record was merged into another already.',
    next: 'Reload the list of duplicates.',
  }),
} as const satisfies Record<string, RefusalWording>;

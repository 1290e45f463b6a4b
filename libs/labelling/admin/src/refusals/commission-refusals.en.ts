import type { RefusalWording } from '@maillage/platform-admin';

export const commissionRefusalsInEnglish = {
  sessionNotConvened: () => ({
    what: 'The members are not convened yet.',
    next: 'Convene the commission, then write down its decisions.',
  }),
  sessionAlreadyConvened: () => ({
    what: 'The members are convened already.',
    next: 'Complete the agenda, or write down the decisions.',
  }),
  sessionAlreadyHeld: () => ({ what: 'This commission was held.', next: 'Prepare another session for what follows.' }),
  sessionInPast: () => ({ what: 'This day is past.', next: 'Choose today or a day to come.' }),
  sessionTitleMissing: () => ({ what: 'The session has no title.', next: 'Give it a short title.' }),
  agendaEmpty: () => ({ what: 'The agenda is empty.', next: 'Put a file on it before you convene.' }),
  itemsUndecided: (p) => ({
    what: p.count('count') === null ? 'Files await their decision.' : `Files without a decision: ${p.count('count')}.`,
    next: 'Write down their decision, or take them off the agenda.',
  }),
  cycleNotReadyForCommission: () => ({
    what: 'This file is not ready for the commission.',
    next: 'Wait for its final report.',
  }),
  cycleAlreadyOnAgenda: () => ({
    what: 'This file is on the agenda of a session already.',
    next: 'Take it off the other session to put it here.',
  }),
  itemAlreadyDecided: () => ({
    what: 'The commission has decided on this file.',
    next: 'Its decision is on the page of the session.',
  }),
  itemRemoved: () => ({ what: 'This file left the agenda.', next: 'Put it there again to decide on it.' }),
  motivesMissing: () => ({ what: 'The motives are missing.', next: 'Write them: they stand in the letter.' }),
  conditionsMissing: () => ({
    what: 'The conditions are missing.',
    next: 'Write them with their delay: the follow-up takes them up.',
  }),
  levelMissing: () => ({ what: 'The level is missing.', next: 'Choose the level that the commission grants.' }),
  levelNotAsked: () => ({
    what: 'This decision grants no level.',
    next: 'Remove the level, or change the decision.',
  }),
  levelNotInFramework: () => ({
    what: 'The framework has no such level.',
    next: 'Choose a level of the framework of this file.',
  }),
  levelAboveReport: (p) => ({
    what:
      p.count('supported') === 0
        ? 'The final report supports no level.'
        : `The level is above what the final report supports${p.count('supported') === null ? '' : ` (${p.count('supported')})`}.`,
    next: 'Say why the commission goes above it, or choose another level.',
  }),
  nobodyPresent: () => ({ what: 'No member is said to be present.', next: 'Tick the members who sat.' }),
  presentNotMember: () => ({
    what: 'Somebody said to be present is no member on that day.',
    next: 'Tick members whose term covers the day of the session.',
  }),
  recusedMemberPresent: (p) => ({
    what: p.text('name')
      ? `${p.text('name')} has an interest in this file and does not sit on it.`
      : 'A member who has an interest in this file does not sit on it.',
    next: 'Remove this member from those present for this file.',
  }),
  deciderRecused: () => ({
    what: 'You have an interest in this file.',
    next: 'Ask somebody else to write the decision down.',
  }),
  memberAlreadyThere: () => ({ what: 'This person is a member already.', next: 'See the list of members.' }),
  memberHasNoSeat: () => ({
    what: 'This person holds no seat of a member at the UNML.',
    next: 'Invite this person as a member of the commission first.',
  }),
  termAlreadyEnded: () => ({ what: 'The term of this member has ended.', next: 'Enter this person again.' }),
  termEndsBeforeItStarts: (p) => ({
    what: 'The term would end before it starts.',
    next: p.moment('startsOn') ? `Choose a day after ${p.moment('startsOn')}.` : 'Choose a later day.',
  }),
  interestAlreadyDeclared: () => ({
    what: 'You do not sit on this file.',
    next: 'Your declaration is with the papers of the session.',
  }),
  notOnThisCommission: () => ({
    what: 'You are not a member of this commission.',
    next: 'See the sessions to which you are convened.',
  }),
} as const satisfies Readonly<Record<string, RefusalWording>>;

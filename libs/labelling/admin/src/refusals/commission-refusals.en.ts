import type { RefusalWording } from '@maillage/platform-admin';

export const commissionRefusalsInEnglish = {
  sessionNotConvened: () => ({
    what: 'The members are not convened yet.',
    next: 'Convene the commission, then record its decisions.',
  }),
  sessionAlreadyConvened: () => ({
    what: 'The members have already been convened.',
    next: 'Complete the agenda, or record the decisions.',
  }),
  sessionAlreadyHeld: () => ({
    what: 'This commission has already met.',
    next: 'Prepare another session for what comes next.',
  }),
  sessionInPast: () => ({ what: 'This day is in the past.', next: 'Choose today or a later day.' }),
  sessionTitleMissing: () => ({ what: 'The session has no title.', next: 'Give it a short title.' }),
  agendaEmpty: () => ({ what: 'The agenda is empty.', next: 'Put a file on it before you convene.' }),
  itemsUndecided: (p) => ({
    what:
      p.count('count') === null
        ? 'Some files are waiting for a decision.'
        : `Files without a decision: ${p.count('count')}.`,
    next: 'Record their decision, or remove them from the agenda.',
  }),
  cycleNotReadyForCommission: () => ({
    what: 'This file is not ready for the commission.',
    next: 'Wait for its final report.',
  }),
  cycleAlreadyOnAgenda: () => ({
    what: 'This file is already on the agenda of a session.',
    next: 'Remove it from the other session to add it here.',
  }),
  itemAlreadyDecided: () => ({
    what: 'The commission has decided on this file.',
    next: 'The decision is on the session’s page.',
  }),
  itemRemoved: () => ({ what: 'This file has left the agenda.', next: 'Add it again to decide on it.' }),
  motivesMissing: () => ({ what: 'The reasons are missing.', next: 'Write them: they appear in the letter.' }),
  conditionsMissing: () => ({
    what: 'The conditions are missing.',
    next: 'Write them with their deadline: the follow-up will check them.',
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
  nobodyPresent: () => ({ what: 'No member is marked as present.', next: 'Tick the members who took part.' }),
  presentNotMember: () => ({
    what: 'Somebody marked as present is not a member on that day.',
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
    next: 'Ask somebody else to record the decision.',
  }),
  memberAlreadyThere: () => ({ what: 'This person is already a member.', next: 'See the list of members.' }),
  memberHasNoSeat: () => ({
    what: 'This person does not hold a commission seat at the UNML.',
    next: 'Invite this person as a member of the commission first.',
  }),
  termAlreadyEnded: () => ({ what: 'The term of this member has ended.', next: 'Add this person again.' }),
  termEndsBeforeItStarts: (p) => ({
    what: 'The term would end before it starts.',
    next: p.moment('startsOn') ? `Choose a day after ${p.moment('startsOn')}.` : 'Choose a later day.',
  }),
  interestAlreadyDeclared: () => ({
    what: 'You do not sit on this file.',
    next: 'Your declaration is kept with the session.',
  }),
  notOnThisCommission: () => ({
    what: 'You are not a member of this commission.',
    next: 'See the sessions you are invited to.',
  }),
} as const satisfies Readonly<Record<string, RefusalWording>>;

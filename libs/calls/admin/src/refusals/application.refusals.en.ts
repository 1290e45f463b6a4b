import type { RefusalWording } from '@maillage/platform-admin';

export const applicationRefusalsInEnglish = {
  applicationNotThereYet: () => ({
    what: 'The application has not reached this stage yet.',
    next: 'Follow the steps on its page.',
  }),
  applicationPastThis: () => ({
    what: 'The application is past this step.',
    next: 'Choose one of the acts that are open on its page.',
  }),
  applicationEnded: () => ({ what: 'The application has ended.', next: 'You may duplicate it for another call.' }),
  applicationIncomplete: () => ({
    what: 'The application is not complete.',
    next: 'Add what each part lists as missing.',
  }),
  applicationEliminated: () => ({
    what: 'An eliminatory criterion excludes the application.',
    next: 'Read the marks: it may be rejected for this reason.',
  }),
  depositTooLate: () => ({ what: 'The deadline has passed.', next: 'Write to the organisation that runs the call.' }),
  signOffMissing: () => ({
    what: 'The application is not signed off.',
    next: 'Have it signed off by the president or a delegate.',
  }),
  signOffOwnRequest: () => ({ what: 'You asked for this signature yourself.', next: 'Another person must give it.' }),
  writingClosed: () => ({
    what: 'The application is not written any more.',
    next: 'Resume writing if it is not deposited; otherwise wait for a request for corrections.',
  }),
  fieldNotReopened: () => ({ what: 'This answer is not open again.', next: 'Only the answers to correct may change.' }),
  correctionsOpen: () => ({ what: 'Corrections are still to be made.', next: 'Meet each before you hand in again.' }),
  correctionsTooLate: () => ({
    what: 'The time for corrections is over.',
    next: 'Write to the organisation that runs the call.',
  }),
  reviewsMissing: () => ({ what: 'Reviews are missing.', next: 'Wait until the reviewers have handed theirs in.' }),
  committeeNotSitting: () => ({ what: 'The jury is not sitting.', next: 'Convene it before deciding.' }),
  consortiumForbidden: () => ({ what: 'This call takes no consortium.', next: 'Apply alone.' }),
  consortiumFull: () => ({
    what: 'The consortium has all its partners.',
    next: 'Replace one, or check how many the call takes.',
  }),
  consortiumRequired: () => ({ what: 'This call asks for a consortium.', next: 'Invite one partner at least.' }),
  partnerLeftSinceSignOff: () => ({
    what: 'A partner has left since the sign-off was asked.',
    next: 'Resume writing, then ask for the sign-off of the consortium as it is now.',
  }),
  partnersNotCommitted: () => ({ what: 'Partners have not committed.', next: 'Wait for them, or replace them.' }),
  partnerAlreadyInvited: () => ({ what: 'This organisation is already of the consortium.', next: 'Choose another.' }),
  leadMayNotBePartner: () => ({
    what: 'The lead applicant is no partner of its own.',
    next: 'Choose another organisation.',
  }),
  coordinatorMayNotBePartner: () => ({
    what: 'Whoever runs the call judges its applications, and takes no part in one.',
    next: 'Choose another organisation.',
  }),
  successorMustWait: () => ({
    what: 'From the deposit to the award, nobody takes the place of a partner.',
    next: 'Give up the place, or wait until something is granted.',
  }),
  partnerNotThereYet: () => ({
    what: 'The partner has not reached this stage yet.',
    next: 'It accepts first, then commits.',
  }),
  partnerPastThis: () => ({
    what: 'The partner has answered already.',
    next: 'Reload the page to see where it stands.',
  }),
  partnerReplaced: () => ({ what: 'This partner was replaced.', next: 'See who took its place.' }),
  shareIncomplete: () => ({
    what: 'This share is not complete.',
    next: 'Give the answers that are missing first.',
  }),
  planIsSigned: () => ({
    what: 'Partners have signed their share on this plan.',
    next: 'Ask them to reopen their share, then change the plan.',
  }),
  planMissing: () => ({
    what: 'The common plan is not written yet.',
    next: 'Ask the lead applicant to write it, then sign.',
  }),
  planChangedMeanwhile: () => ({ what: 'Somebody changed the plan meanwhile.', next: 'Reload the page, then go on.' }),
  shareChangedMeanwhile: () => ({
    what: 'Somebody wrote in this share meanwhile.',
    next: 'Reload the page, then go on.',
  }),
  partnerUnknown: () => ({ what: 'This organisation is not of this consortium.', next: 'Reload the page.' }),
  partnerNotActive: () => ({ what: 'This organisation is not active in the network.', next: 'Choose another.' }),
  gridCriterionUnknown: () => ({ what: 'This criterion is not in the grid.', next: 'Reload the grid.' }),
  markOutOfRange: () => ({ what: 'The mark is out of its scale.', next: 'Choose a mark of the scale.' }),
  marksMissing: () => ({ what: 'Criteria are not marked.', next: 'Mark each, or say that it is not applicable.' }),
  eliminatoryNeedsMark: () => ({ what: 'An eliminatory criterion is always marked.', next: 'Give a mark.' }),
  awardNotThereYet: () => ({ what: 'The award has not reached this stage yet.', next: 'Follow its steps.' }),
  awardPastThis: () => ({ what: 'The award is past this step.', next: 'Choose one of the acts that are open.' }),
  awardEnded: () => ({ what: 'The award has ended.', next: 'Nothing is left to do.' }),
  scheduleIncomplete: () => ({ what: 'The schedule does not cover the award.', next: 'Share it out in full.' }),
  scheduleOutOfOrder: () => ({
    what: 'The schedule is out of order.',
    next: 'Order the payments by date; the balance comes last.',
  }),
  reportsMissing: () => ({ what: 'Reports are awaited.', next: 'Wait until the lead applicant has closed them.' }),
  paymentsOpen: () => ({ what: 'Payments are still to be made.', next: 'Make them before you settle.' }),
  envelopeBelowFloors: () => ({
    what: 'The envelope does not cover the floors.',
    next: 'Lower the floor, or keep fewer applications.',
  }),
  keyWithoutFigures: () => ({
    what: 'Figures are missing for this key.',
    next: 'Complete the records, or choose another key.',
  }),
  mixedKeyIncomplete: () => ({ what: 'The parts of the key do not make 100 %.', next: 'Correct the percentages.' }),
  applicationChangedMeanwhile: () => ({
    what: 'The application has changed since you read it.',
    next: 'Reload the page, read it again, then go on.',
  }),
  responseChangedMeanwhile: () => ({
    what: 'This answer has changed meanwhile.',
    next: 'Read what somebody else wrote, then save again.',
  }),
  fieldUnknown: () => ({ what: 'The form has no such question.', next: 'Reload the page.' }),
  answerUnreadable: () => ({ what: 'This answer is not of the shape that is asked.', next: 'Check what is asked.' }),
  applicantNotActive: () => ({
    what: 'Your organisation is not active in the network.',
    next: 'See its standing with the union.',
  }),
  applicantNotEligible: () => ({ what: 'The call is not for your organisation.', next: 'Read whom it is for.' }),
  messageAudienceNotYours: () => ({ what: 'This message cannot have these readers.', next: 'Choose other readers.' }),
  examinationChangedMeanwhile: () => ({
    what: 'Somebody examined this file meanwhile.',
    next: 'Reload the page, then go on.',
  }),
} as const satisfies Readonly<Record<string, RefusalWording>>;

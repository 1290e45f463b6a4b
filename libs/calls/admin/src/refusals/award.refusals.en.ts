import type { RefusalWording } from '@maillage/platform-admin';
import type { awardRefusalsInFrench } from './award.refusals.fr.js';

export const awardRefusalsInEnglish = {
  applicationNotAwarded: () => ({
    what: 'The jury has not selected this application.',
    next: 'Funding is granted to selected applications.',
  }),
  callNotDecided: () => ({
    what: 'The decisions of the call are not told yet.',
    next: 'Tell them, then grant.',
  }),
  awardAmountOutOfRange: () => ({
    what: 'This amount does not fit.',
    next: 'Write an amount in euros and cents, that covers what is asked for or paid already.',
  }),
  awardAboveCap: () => ({
    what: 'One organisation would get more than the cap for each.',
    next: 'Lower it: the cap is in the rules of the call.',
  }),
  onwardWithoutFunder: () => ({
    what: 'The article that allows granting on is missing.',
    next: 'Name the article of the funder’s agreement, or take granting on away.',
  }),
  envelopeMissing: () => ({ what: 'The call has no envelope.', next: 'Money is taken from an envelope.' }),
  envelopeSpent: () => ({
    what: 'The envelope does not hold as much.',
    next: 'Grant less, or cancel another award.',
  }),
  awardedAlready: () => ({ what: 'This application has an award already.', next: 'Change its amount on its page.' }),
  agreementChangedMeanwhile: () => ({
    what: 'The agreement has changed since you read it.',
    next: 'Reload the page, read it again, then sign.',
  }),
  awardChangedMeanwhile: () => ({ what: 'This award has changed meanwhile.', next: 'Reload the page.' }),
  agreementSigned: () => ({ what: 'Your organisation has signed this text already.', next: 'Nothing is left to do.' }),
  agreementNotSigned: () => ({
    what: 'The text is not signed by both sides.',
    next: 'Wait for the signatures: above €23,000 the agreement comes before any payment.',
  }),
  paymentNotAsked: () => ({ what: 'This payment is not asked for.', next: 'Wait until the recipient asks for it.' }),
  paymentAsked: () => ({ what: 'This payment is asked for already.', next: 'Wait until it is checked.' }),
  paymentChecked: () => ({ what: 'This payment is checked already.', next: 'It can be paid.' }),
  paymentNotChecked: () => ({ what: 'This payment is not checked.', next: 'Check what is asked first.' }),
  paymentMade: () => ({ what: 'This payment is made already.', next: 'Nothing is left to do.' }),
  scenarioChosen: () => ({ what: 'The sharing is settled.', next: 'The chosen scenario can no longer be changed.' }),
  scenarioOutdated: () => ({
    what: 'This scenario does not cover what waits for money any more.',
    next: 'Calculate another one.',
  }),
} as const satisfies Readonly<Record<keyof typeof awardRefusalsInFrench, RefusalWording>>;

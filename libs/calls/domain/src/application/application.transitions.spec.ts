import { describe, expect, test } from '@jest/globals';
import { statesReachableFrom, terminalStates } from '@maillage/platform-kernel';
import { agreedWays, refusalOf } from '@maillage/platform-testing';
import { signedAt } from '../testing/a-stamp.js';
import { anApplication, someApplicationFacts } from '../testing/an-application.js';
import {
  type ApplicationAct,
  applicationActs,
  type ApplicationState,
  applicationStates,
} from './application-vocabulary.js';
import { applicationTransitions } from './application.transitions.js';
import { moveApplication } from './move-application.js';

const everyAct = applicationActs.join(' ');
const decisions = 'award awardPartially reserve reject';
const pairs = agreedWays(applicationStates, applicationActs, {
  draft: `invitePartner>partnersPending askSignOff>awaitingSignOff withdraw>withdrawn
    !applicationNotThereYet: signOff declineSignOff resumeWriting deposit examine requestChanges cancelChanges resubmit admit declareInadmissible shortlist removeFromShortlist ${decisions}`,
  partnersPending: `invitePartner>partnersPending askSignOff>awaitingSignOff withdraw>withdrawn
    !applicationNotThereYet: signOff declineSignOff resumeWriting deposit examine requestChanges cancelChanges resubmit admit declareInadmissible shortlist removeFromShortlist ${decisions}`,
  awaitingSignOff: `signOff>awaitingSignOff declineSignOff>draft resumeWriting>draft deposit>submitted withdraw>withdrawn
    !applicationNotThereYet: examine requestChanges cancelChanges resubmit admit declareInadmissible shortlist removeFromShortlist ${decisions}
    !applicationPastThis: invitePartner askSignOff`,
  submitted: `examine>admissibility withdraw>withdrawn
    !applicationNotThereYet: requestChanges cancelChanges resubmit admit declareInadmissible shortlist removeFromShortlist ${decisions}
    !applicationPastThis: invitePartner askSignOff signOff declineSignOff resumeWriting deposit`,
  admissibility: `requestChanges>changesRequested admit>review declareInadmissible>inadmissible withdraw>withdrawn
    !applicationNotThereYet: cancelChanges resubmit shortlist removeFromShortlist ${decisions}
    !applicationPastThis: invitePartner askSignOff signOff declineSignOff resumeWriting deposit examine`,
  changesRequested: `cancelChanges>admissibility resubmit>resubmitted withdraw>withdrawn
    !applicationNotThereYet: shortlist removeFromShortlist ${decisions}
    !applicationPastThis: invitePartner askSignOff signOff declineSignOff resumeWriting deposit examine requestChanges admit declareInadmissible`,
  resubmitted: `requestChanges>changesRequested admit>review declareInadmissible>inadmissible withdraw>withdrawn
    !applicationNotThereYet: shortlist removeFromShortlist ${decisions}
    !applicationPastThis: invitePartner askSignOff signOff declineSignOff resumeWriting deposit examine cancelChanges resubmit`,
  review: `shortlist>shortlisted reject>rejected withdraw>withdrawn
    !applicationNotThereYet: removeFromShortlist award awardPartially reserve
    !applicationPastThis: invitePartner askSignOff signOff declineSignOff resumeWriting deposit examine requestChanges cancelChanges resubmit admit declareInadmissible`,
  shortlisted: `removeFromShortlist>review award>awarded awardPartially>awardedPartially reserve>reserveList reject>rejected withdraw>withdrawn
    !applicationPastThis: invitePartner askSignOff signOff declineSignOff resumeWriting deposit examine requestChanges cancelChanges resubmit admit declareInadmissible shortlist`,
  reserveList: `award>awarded awardPartially>awardedPartially reject>rejected withdraw>withdrawn
    !applicationPastThis: invitePartner askSignOff signOff declineSignOff resumeWriting deposit examine requestChanges cancelChanges resubmit admit declareInadmissible shortlist removeFromShortlist reserve`,
  awarded: `!applicationEnded: ${everyAct}`,
  awardedPartially: `!applicationEnded: ${everyAct}`,
  rejected: `!applicationEnded: ${everyAct}`,
  inadmissible: `!applicationEnded: ${everyAct}`,
  withdrawn: `!applicationEnded: ${everyAct}`,
});

const facts = someApplicationFacts();
const inCommittee = someApplicationFacts({ call: { ...facts.call, state: 'committee' } });
const decided: readonly ApplicationAct[] = ['award', 'awardPartially', 'reserve'];

describe('the states of an application', () => {
  test.each(pairs)('from %s, %s gives %s', (state, act, outcome) => {
    let reached: ApplicationState | undefined;
    const asked = { facts: decided.includes(act) ? inCommittee : facts };

    const refusal = refusalOf(() => {
      reached = moveApplication(anApplication({ state }), act, signedAt(), asked).application.state;
    });

    expect(refusal?.code ?? reached).toBe(outcome);
  });

  test('every state can be reached from the draft, and five of them end the application', () => {
    const reached = statesReachableFrom<ApplicationState, ApplicationAct>(applicationTransitions, 'draft');

    expect([...reached].sort()).toEqual([...applicationStates].sort());
    expect(terminalStates<ApplicationState, ApplicationAct>(applicationTransitions)).toEqual([
      ...['awarded', 'awardedPartially', 'rejected', 'inadmissible', 'withdrawn'],
    ]);
  });
});

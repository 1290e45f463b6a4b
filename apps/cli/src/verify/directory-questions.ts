import type { Arguments, Asked, QuestionMakers } from './question-maker.js';

const reason = 'Question';
const ofOrganisation = ({ key }: Asked): Arguments => ({ input: { organisationId: key, reason } });
const person = { givenName: 'Question', familyName: 'Canary' };
const day = '2026-02-01';

/** Acts and pages of the directory, of teams and of rights. */
export const directoryQuestions: QuestionMakers = {
  admitOrganisation: { arguments: ofOrganisation },
  activateOrganisation: { arguments: ofOrganisation },
  suspendOrganisation: { arguments: ofOrganisation },
  reinstateOrganisation: { arguments: ofOrganisation },
  closeOrganisation: { arguments: ofOrganisation },
  mergeOrganisations: {
    arguments: ({ key, another }) => ({ input: { organisationId: key, successorId: another, reason } }),
  },
  moveOrganisation: {
    arguments: ({ key }) => ({ input: { organisationId: key, regionalId: key, regionCode: '32', reason } }),
  },
  splitOrganisation: { arguments: ({ key }) => ({ input: { organisationId: key, parts: [], reason } }) },
  registerOrganisation: {
    arguments: () => ({ input: { code: '', name: '', kind: 'regionalAssociation', regionCode: '32', reason } }),
  },
  editProfile: { arguments: () => ({ input: { siret: '1' } }) },
  openSite: { arguments: () => ({ input: { name: 'Canary', communeName: 'Canary', openedOn: day } }) },
  closeSite: { arguments: ({ key }) => ({ input: { siteId: key, closedOn: day } }) },
  declareFigure: { arguments: () => ({ input: { year: 2024, figure: 'budget', value: 1 } }) },
  invitePerson: { arguments: () => ({ input: { ...person, email: 'no address', role: 'director' } }) },
  inviteHead: {
    arguments: ({ key }) => ({
      input: { ...person, email: 'question@canary.invalid', role: 'boardMember', organisationId: key },
    }),
  },
  openMandate: {
    arguments: ({ key }) => ({
      input: { personId: key, body: 'board', position: 'member', designation: 'elected', startsOn: day, endsOn: day },
    }),
  },
  endSeat: { arguments: ({ key }) => ({ input: { seatId: key, reason } }) },
  lendRights: {
    arguments: ({ key }) => ({ input: { personId: key, capabilities: [], startsOn: day, endsOn: day, reason } }),
  },
  endDelegation: { arguments: ({ key }) => ({ input: { delegationId: key } }) },
  answerProposal: { arguments: ({ key }) => ({ input: { proposalId: key, accepts: false } }) },
  withdrawProposal: { arguments: ({ key }) => ({ input: { proposalId: key } }) },
  editRights: { arguments: () => ({ input: { level: 'region', item: 'staff', grants: true, reason } }) },
  mergePeople: { arguments: ({ key, another }) => ({ input: { keptId: key, duplicateId: another } }) },
  organisationRecord: { arguments: ({ key }) => ({ id: key }) },
  organisationDecisions: { arguments: ({ key }) => ({ id: key }) },
  recordReaders: { arguments: ({ key }) => ({ organisationId: key }) },
  networkRights: { rowsIn: 'changes' },
  delegations: {},
  membershipProposals: {},
  myProposals: {},
  organisationDuplicates: {},
  personDuplicates: {},
};

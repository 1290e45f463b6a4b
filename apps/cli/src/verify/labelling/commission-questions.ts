import type { Arguments, Asked, QuestionMakers } from '../question-maker.js';

const day = '2099-01-01';
const ofSession = ({ key }: Asked): Arguments => ({ input: { sessionId: key } });
const ofItem = ({ key }: Asked): Arguments => ({ input: { itemId: key } });
/** A file of the session names a cycle that who holds the commission reads. */
const withCycle = ({ key, related }: Asked): Arguments => {
  const [item] = related('labelling.commission_item', 'session_id');
  return { input: { sessionId: key, cycleId: item?.values['cycle_id'] ?? key } };
};

export const commissionQuestions: QuestionMakers = {
  commissionMembers: {},
  commissionSessions: {},
  commissionSession: { arguments: ({ key }) => ({ id: key }) },
  agendaProposals: {},
  commissionDecisions: { arguments: ({ another }) => ({ cycleId: another }) },
  enterCommissionMember: { arguments: ({ asker }) => ({ input: { personId: asker.person, startsOn: day } }) },
  endCommissionTerm: { arguments: ({ key }) => ({ input: { memberId: key, endsOn: day } }) },
  prepareCommission: { arguments: () => ({ input: { heldOn: day } }) },
  editCommission: { arguments: ({ key }) => ({ input: { sessionId: key, heldOn: day } }) },
  addToAgenda: { arguments: withCycle },
  removeFromAgenda: { arguments: ofItem },
  conveneCommission: { arguments: ofSession },
  declareInterest: { arguments: ofItem },
  decideLabel: { arguments: ofItem },
  closeCommission: { arguments: ofSession },
};

import type { Arguments, Asked, QuestionMaker, QuestionMakers } from '../question-maker.js';

const onDeposit = (given: (asked: Asked) => Arguments): QuestionMaker => ({
  ...{ ability: 'CallDeposit', action: 'examine', arguments: given, namedBy: 'application_id' },
});
const ofAssignment = ({ key }: Asked): Arguments => ({ input: { assignmentId: key } });
const written = ({ key }: Asked): Arguments => ({ input: { assignmentId: key, marks: {}, comment: 'Question' } });
const ofItem = ({ key }: Asked): Arguments => ({ input: { itemId: key } });

/** Reviews and the jury. */
export const juryQuestions: QuestionMakers = {
  callJury: { ability: 'CallForProjects', action: 'convene', arguments: ({ key }) => ({ callId: key }) },
  callReviewerCandidates: onDeposit(({ key }) => ({ applicationId: key, text: 'canary' })),
  assignCallReviewer: onDeposit(({ key }) => ({ input: { applicationId: key, dueOn: '2099-01-01' } })),
  askRegionalOpinion: onDeposit(({ key }) => ({
    input: { applicationId: key, question: 'Question', dueOn: '2099-01-01' },
  })),
  annotateCallApplication: onDeposit(({ key }) => ({ input: { applicationId: key } })),
  conveneJury: {
    ...{ ability: 'CallForProjects', action: 'convene' },
    arguments: ({ key }) => ({ input: { callId: key, heldOn: '2099-01-01' } }),
  },
  recuseJuror: { arguments: ofItem },
  decideJuryItem: { arguments: ofItem },
  endReviewAssignment: { arguments: ofAssignment },
  callReviews: {},
  callReview: { arguments: ({ key }) => ({ id: key }) },
  saveCallReview: { arguments: written },
  giveCallReview: { arguments: written },
  saveCallReviewNote: { arguments: ({ key }) => ({ input: { assignmentId: key, body: 'Question' } }) },
  declareCallInterest: { arguments: ofAssignment },
};

import type { Arguments, Asked, QuestionMakers } from '../question-maker.js';

const ofLabel = ({ key }: Asked): Arguments => ({ input: { labelId: key } });

export const labelQuestions: QuestionMakers = {
  labelRegister: {},
  label: { arguments: ({ key }) => ({ id: key }) },
  followUpScope: { arguments: ({ key }) => ({ cycleId: key }) },
  verifyLabel: {},
  archives: {},
  archive: { arguments: ({ key }) => ({ id: key }) },
  askArchive: { arguments: ({ key }) => ({ input: { cycleId: key } }) },
  suspendLabel: { arguments: ofLabel },
  reinstateLabel: { arguments: ofLabel },
  withdrawLabel: { arguments: ofLabel },
  openLabelCycle: {
    ability: 'Assessment',
    action: 'start',
    arguments: ({ key }) => ({ input: { cycleId: key, kind: 'renewal' } }),
  },
  recordFollowUp: { arguments: ({ key }) => ({ input: { labelId: key, heldOn: '2026-01-02' } }) },
};

import type { Arguments, Asked, QuestionMakers, ShownRows } from '../question-maker.js';

const ofVersion = ({ key }: Asked): Arguments => ({ input: { versionId: key } });
const versions: readonly ShownRows[] = [
  { field: 'versions', table: 'labelling.framework_version', column: 'framework_id' },
];
const criterion = {
  ...{ code: '1.1', title: 'Question', weight: 1, help: '', expectedEvidence: [] },
  ...{ applicability: '', question: 'progression' },
};

export const frameworkQuestions: QuestionMakers = {
  frameworks: { shows: versions },
  frameworkVersion: { arguments: ({ key }) => ({ id: key }) },
  frameworkComparison: { arguments: ({ key }) => ({ fromVersionId: key, toVersionId: key }) },
  draftFrameworkVersion: { arguments: ofVersion },
  editFrameworkCriterion: {
    arguments: ({ key }) => ({
      input: { versionId: key, criterionKey: 'question', contentHash: 'question', criterion },
    }),
  },
  publishFrameworkVersion: { arguments: ofVersion },
  retireFrameworkVersion: { arguments: ofVersion },
  discardFrameworkDraft: { arguments: ofVersion },
};

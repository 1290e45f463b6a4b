import type { Arguments, Asked, QuestionMakers, ShownRows } from './question-maker.js';

const ofVersion = ({ key }: Asked): Arguments => ({ input: { versionId: key } });
const versions: readonly ShownRows[] = [{ field: 'versions', table: 'forms.form_version', column: 'form_id' }];
const definition = { sections: [], ineligibility: [] };

export const formsQuestions: QuestionMakers = {
  forms: { arguments: () => ({ first: 100 }), shows: versions },
  formVersion: { arguments: ({ key }) => ({ id: key }) },
  createForm: { arguments: () => ({ input: { title: 'Question' } }) },
  cloneForm: { arguments: ({ key }) => ({ input: { versionId: key, title: 'Question' } }) },
  saveFormDraft: {
    arguments: ({ key }) => ({ input: { versionId: key, title: 'Question', definition, revision: 1 } }),
  },
  publishFormVersion: { arguments: ofVersion },
  draftFormVersion: { arguments: ofVersion },
  retireFormVersion: { arguments: ofVersion },
  discardFormDraft: { arguments: ofVersion },
};

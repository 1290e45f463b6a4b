import type { QuestionMakers } from './question-maker.js';

export const platformQuestions: QuestionMakers = {
  mails: {},
  portalNotice: {},
  registerOfProcessing: {},
  removeView: { arguments: ({ key }) => ({ input: { id: key } }) },
  savedViews: { arguments: () => ({ list: 'canaries' }) },
  saveView: { arguments: () => ({ input: { list: 'others', name: 'Canary', search: 'etat=active', shared: false } }) },
  search: { arguments: () => ({ text: 'north' }) },
};

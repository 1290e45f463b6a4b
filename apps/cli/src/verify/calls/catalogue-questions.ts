import type { Arguments, Asked, QuestionMaker, QuestionMakers } from '../question-maker.js';

const terms = {
  ...{ title: 'Question', funder: 'Fondation', sourceUrl: 'https://fondation.example/appel', summary: '', theme: '' },
  ...{ kinds: ['localMission'], regionCodes: [], timeZone: 'Europe/Paris' },
};

const onCall = (action: string, more: object = {}): QuestionMaker => ({
  ...{ ability: 'OutsideCall', action },
  arguments: ({ key }: Asked): Arguments => ({ input: { outsideCallId: key, ...more } }),
});

export const catalogueQuestions: QuestionMakers = {
  callFigures: { ability: 'CallForProjects', action: 'instruct', arguments: ({ key }) => ({ callId: key }) },
  outsideCalls: {},
  callAlerts: {},
  keepCallAlert: { arguments: () => ({ input: { name: 'Question' } }) },
  stopCallAlert: { arguments: ({ key }) => ({ input: { alertId: key } }) },
  outsideCall: { arguments: ({ key }) => ({ id: key }) },
  enterOutsideCall: { arguments: () => ({ input: { terms } }) },
  editOutsideCall: onCall('edit', { terms, version: 1 }),
  checkOutsideCall: onCall('check'),
  archiveOutsideCall: onCall('archive'),
};

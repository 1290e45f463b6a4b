import type { Arguments, Asked, QuestionMaker, QuestionMakers } from '../question-maker.js';

const about = (name: string, more: object = {}): QuestionMaker => ({
  arguments: ({ key }: Asked): Arguments => ({ input: { [name]: key, ...more } }),
});

const milestone = { title: 'Question', note: '', dueOn: '2099-01-31' };
const task = { title: 'Question', details: '' };
const replay = { title: 'Question', kind: 'replay', summary: '', link: 'https://video.example' };

/** The work of groups, and the library of what they published. */
export const workQuestions: QuestionMakers = {
  groupWork: { arguments: ({ key }) => ({ groupId: key }) },
  groupThread: { arguments: ({ key }) => ({ groupId: key }) },
  groupFiles: { arguments: ({ key }) => ({ groupId: key }) },
  groupResources: { arguments: () => ({ text: '' }) },
  groupResource: { arguments: ({ key }) => ({ id: key }) },
  awaitedWorkActs: {},
  addMilestone: { ...{ ability: 'Workgroup', action: 'lead' }, ...about('groupId', milestone) },
  editMilestone: about('milestoneId', milestone),
  moveMilestone: about('milestoneId', { act: 'reach' }),
  orderMilestones: { ...{ ability: 'Workgroup', action: 'lead' }, ...about('groupId', { milestoneIds: [] }) },
  addGroupTask: { ...{ ability: 'Workgroup', action: 'lead' }, ...about('groupId', task) },
  editGroupTask: about('taskId', task),
  moveGroupTask: about('taskId', { act: 'complete' }),
  deliverToGroup: about('groupId', replay),
  reviseDeliverable: about('deliverableId', replay),
  withdrawDeliverable: about('deliverableId'),
  reviewDeliverable: about('deliverableId'),
  sendBackDeliverable: about('deliverableId', { reason: 'Question' }),
  adoptDeliverable: about('deliverableId'),
  publishResource: about('resourceId'),
  retireResource: about('resourceId', { reason: 'Question' }),
  useResource: about('resourceId'),
  postThreadMessage: about('groupId', { body: 'Question' }),
  withdrawThreadMessage: about('messageId'),
  shareGroupFile: about('groupId', { title: 'Question' }),
  addGroupFileVersion: about('fileId'),
  removeGroupFile: about('fileId'),
};

import type { Arguments, Asked, QuestionMakers } from '../question-maker.js';

/** An answer is named by its cycle and its criterion. */
const named = ({ related }: Asked): { readonly cycleId: unknown; readonly criterionKey: unknown } => {
  const [answer] = related('labelling.answer', 'id');
  return { cycleId: answer?.values['cycle_id'], criterionKey: answer?.values['criterion_key'] };
};
const ofCycle = ({ key }: Asked): Arguments => ({ input: { cycleId: key } });
const answer = { version: 0, status: 'done', donePercent: null, plannedOn: null, comment: 'Question', reason: null };
const note = { audience: 'own', kind: 'note', body: 'Question', heldOn: null };

/** Of a criterion speaks whoever sees its answer, and a guest of nothing else. */
const comment = ({ key, asker }: Asked): Arguments => {
  const isGuest = asker.tenant === null || !asker.below.has(asker.tenant);
  return { input: { cycleId: key, criterionKey: isGuest ? 'canary-1' : null, ...note } };
};

const planned = { title: 'Question', ownerName: 'Question', dueOn: '2099-01-01', gain: 10 };

/** An action on a cycle that is assessed. */
const onCycle = (action: string): { readonly ability: string; readonly action: string } => ({
  ...{ ability: 'Assessment', action },
});
const file = ({ key, related }: Asked): Arguments => {
  const [version] = related('documents.document_version', 'storage_key');
  const [answer] = related('labelling.answer', 'id');
  const { cycle_id: cycleId, criterion_key: criterionKey } = answer?.values ?? {};
  return { input: { cycleId, criterionKeys: [criterionKey], documentVersionId: version?.key ?? key, requestId: null } };
};
const isWhole = ({ asker: { tenant, below } }: Asked): boolean => tenant !== null && below.has(tenant);

/** Self-assessments, and their improvement plans. */
export const assessmentQuestions: QuestionMakers = {
  labelCycles: {},
  labelCycle: { arguments: ({ key }) => ({ id: key }) },
  openableFrameworks: {},
  criterionAnswer: { arguments: named },
  answerHistory: { arguments: (asked) => ({ ...named(asked), authorId: null }) },
  cycleComments: { arguments: ({ key }) => ({ cycleId: key }) },
  labelPeople: { ...onCycle('assign'), arguments: ({ key }) => ({ cycleId: key }) },
  labelSnapshots: { arguments: ({ key }) => ({ cycleId: key }) },
  compareSnapshots: { arguments: ({ key }) => ({ fromId: key, toId: null }) },
  previewSynchronisation: { arguments: ({ key }) => ({ cycleId: key }) },
  registerCycle: {},
  startSelfAssessment: { ...onCycle('start'), arguments: ofCycle },
  nameLabelRoles: {
    ...onCycle('nameRoles'),
    arguments: ({ key }) => ({ input: { cycleId: key, presidentId: null, directorId: null, contactId: null } }),
  },
  assignCriteria: {
    ...onCycle('assign'),
    arguments: ({ key }) => ({ input: { cycleId: key, criterionKeys: ['canary-1'], personId: null } }),
  },
  saveAnswer: { action: 'answer', arguments: (asked) => ({ input: { ...named(asked), ...answer } }) },
  commentCycle: { ...onCycle('comment'), arguments: comment },
  attachEvidence: { action: 'attachEvidence', arguments: file },
  detachEvidence: { arguments: ({ key }) => ({ input: { evidenceId: key } }) },
  requestEvidence: {
    arguments: (asked) => ({ input: { ...named(asked), label: 'Question', awaitedOn: '2099-01-01' } }),
    when: { accompanying: isWhole, auditing: (asked) => !isWhole(asked) },
  },
  askHelp: {
    ...onCycle('askHelp'),
    arguments: ({ key }) => ({ input: { cycleId: key, body: 'Question', criterionKey: null } }),
  },
  takeUpHelp: { ...onCycle('takeUpHelp'), arguments: ofCycle },
  closeHelp: { ...onCycle('closeHelp'), arguments: ofCycle },
  takeSnapshot: {
    ...onCycle('takeSnapshot'),
    arguments: ({ key }) => ({ input: { cycleId: key, title: 'Question' } }),
  },
  synchroniseCycle: { ...onCycle('synchronise'), arguments: ({ key }) => ({ input: { cycleId: key, choices: [] } }) },
  labelPlan: { arguments: ({ key }) => ({ cycleId: key }) },
  addPlanAction: { action: 'plan', arguments: (asked) => ({ input: { ...named(asked), ...planned } }) },
  editPlanAction: { arguments: ({ key }) => ({ input: { actionId: key, version: 1, ...planned } }) },
  movePlanAction: { arguments: ({ key }) => ({ input: { actionId: key, version: 1, state: 'done', afterId: null } }) },
  undoSynchronisation: { arguments: ({ key }) => ({ input: { snapshotId: key } }) },
};

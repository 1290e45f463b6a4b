import { awardQuestions } from './calls/award-questions.js';
import { catalogueQuestions } from './calls/catalogue-questions.js';
import { juryQuestions } from './calls/jury-questions.js';
import type { Arguments, Asked, QuestionMaker, QuestionMakers, ShownRows } from './question-maker.js';

const terms = {
  ...{ title: 'Question', context: '', objectives: '', audience: '', fundingRules: '', process: '', legalBasis: '' },
  ...{ eligibility: { kinds: ['localMission'], regionCodes: [] }, graceMinutes: 0, timeZone: 'Europe/Paris' },
  ...{ consortium: { kind: 'possible', mostPartners: 3 }, criteria: [] },
};

const shows: readonly ShownRows[] = [{ field: 'decisions', table: 'calls.call_decision', column: 'call_id' }];
const ofCall = ({ key }: Asked): Arguments => ({ input: { callId: key } });
const ofApplication = ({ key }: Asked): Arguments => ({ input: { applicationId: key } });
const ofPlace = ({ key }: Asked): Arguments => ({ input: { partnerId: key } });
const postponed = ({ key }: Asked): Arguments => ({ input: { callId: key, closing: { day: '2099-02-01' } } });

const onCall = (action: string, given: (asked: Asked) => Arguments = ofCall): QuestionMaker => ({
  ...{ ability: 'CallForProjects', action, arguments: given },
});
const onApplication = (action: string, given: (asked: Asked) => Arguments = ofApplication): QuestionMaker => ({
  ...{ ability: 'CallApplication', action, arguments: given },
});
const onDeposit = (action: string, given: (asked: Asked) => Arguments = ofApplication): QuestionMaker => ({
  ...{ ability: 'CallDeposit', action, arguments: given, namedBy: 'application_id' },
});

const onPlace = (action: string, given: (asked: Asked) => Arguments = ofPlace): QuestionMaker => ({
  ...{ ability: 'ConsortiumPartner', action, arguments: given },
});

const ofReport = ({ key }: Asked): Arguments => ({ input: { reportId: key } });
const onReport = (action: string, given: (asked: Asked) => Arguments = ofReport): QuestionMaker => ({
  ...{ ability: 'ProjectReport', action, arguments: given },
});

/** The call of the application that is asked about. */
const callOf = ({ related }: Asked): unknown => related('calls.application', 'id')[0]?.values['call_id'] ?? '';

export const callsQuestions: QuestionMakers = {
  callsForProjects: { action: 'read', ability: 'CallForProjects' },
  callForProjects: { action: 'read', ability: 'CallForProjects', arguments: ({ key }) => ({ id: key }), shows },
  awaitedCallActs: {},
  callProgrammes: {},
  addProgramme: {},
  editProgramme: { arguments: ({ key }) => ({ input: { programmeId: key } }) },
  draftCall: { arguments: () => ({ input: { terms } }) },
  cloneCall: onCall('copy'),
  declineCall: onCall('copy'),
  editCall: onCall('edit', ({ key }) => ({ input: { callId: key, terms } })),
  announceCall: onCall('announce'),
  openCall: onCall('open'),
  closeCall: onCall('close'),
  instructCall: onCall('instruct'),
  cancelCall: onCall('cancel'),
  conveneCallCommittee: onCall('convene'),
  returnCallToInstruction: onCall('returnToInstruction'),
  decideCall: onCall('decide'),
  fundCall: onCall('fund'),
  closeOutCall: onCall('closeOut'),
  extendCall: onCall('extend', postponed),
  reopenCall: onCall('reopen', postponed),
  askCallQuestion: onCall('ask'),
  answerCallQuestion: {
    ability: 'CallQuestion',
    action: 'answer',
    arguments: ({ key }) => ({ input: { questionId: key } }),
  },
  callApplications: { action: 'read', ability: 'CallApplication' },
  callApplication: { action: 'read', ability: 'CallApplication', arguments: ({ key }) => ({ id: key }) },
  beginApplication: onCall('apply'),
  duplicateApplication: onApplication('duplicate', (asked) => ({
    input: { applicationId: asked.key, callId: callOf(asked) },
  })),
  renameApplication: onApplication('rename'),
  saveApplicationAnswer: onApplication('write'),
  sendApplicationMessage: onApplication('message'),
  askSignOff: onApplication('askSignOff'),
  resumeWriting: onApplication('resumeWriting'),
  signOffApplication: onApplication('signOff'),
  declineSignOff: onApplication('declineSignOff'),
  depositApplication: onApplication('deposit'),
  resubmitApplication: onApplication('resubmit'),
  withdrawCallApplication: onApplication('withdraw'),
  ...catalogueQuestions,
  ...juryQuestions,
  ...awardQuestions,
  callConsortium: { action: 'read', ability: 'CallApplication', arguments: ({ key }) => ({ applicationId: key }) },
  invitePartner: onApplication('invitePartner'),
  replacePartner: onApplication('invitePartner', ({ key, related }) => ({
    input: { applicationId: key, partnerId: related('calls.partner', 'application_id')[0]?.key ?? key },
  })),
  saveProjectPlan: onApplication('write', ({ key }) => ({
    input: { applicationId: key, plan: { indicators: [], accounts: [], periods: [] } },
  })),
  acceptPartnership: onPlace('accept'),
  declinePartnership: onPlace('decline'),
  saveShare: onPlace('fill', ({ key }) => ({ input: { partnerId: key, answers: {} } })),
  signShare: onPlace('commit'),
  reopenShare: onPlace('reopenShare'),
  withdrawFromConsortium: onPlace('withdraw'),
  projectReports: {},
  projectReport: { arguments: ({ key }) => ({ id: key }) },
  callIndicators: { action: 'read', ability: 'CallForProjects', arguments: ({ key }) => ({ callId: key }) },
  saveReportShare: onReport('fill', ({ key }) => ({ input: { reportId: key, answers: {} } })),
  sendReportShare: onReport('send', ({ key }) => ({ input: { reportId: key, answers: {} } })),
  askReportCorrection: onReport('askCorrections', ({ key, related }) => ({
    input: {
      reportId: key,
      organisationId: related('calls.report_plan', 'report_id')[0]?.values['organisation_id'] ?? '',
    },
  })),
  closeReport: onReport('close'),
  examinedApplication: onDeposit('examine', ({ key }) => ({ id: key })),
  examineApplication: onDeposit('examine'),
  admitCallApplication: onDeposit('admit'),
  declareApplicationInadmissible: onDeposit('declareInadmissible'),
  shortlistApplication: onDeposit('shortlist'),
  removeFromShortlist: onDeposit('removeFromShortlist'),
  awardApplication: onDeposit('award'),
  awardApplicationPartially: onDeposit('awardPartially'),
  reserveApplication: onDeposit('reserve'),
  rejectApplication: onDeposit('reject'),
  cancelApplicationChanges: onDeposit('cancelChanges'),
  requestApplicationChanges: onDeposit('requestChanges', ({ key }) => ({
    input: { applicationId: key, until: { day: '2099-01-01' } },
  })),
};

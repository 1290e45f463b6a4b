import type { Arguments, Asked, QuestionMaker, QuestionMakers } from '../question-maker.js';

const onMeeting = (more: object = {}): QuestionMaker => ({
  arguments: ({ key }: Asked): Arguments => ({ input: { meetingId: key, ...more } }),
});
const onWorkshop = (more: object = {}): QuestionMaker => ({
  arguments: ({ key }: Asked): Arguments => ({ input: { workshopId: key, ...more } }),
});

const later = { startsAt: '2099-02-05T09:00:00Z', endsAt: '2099-02-05T11:00:00Z' };
const words = { title: 'Question', mode: 'remote', place: '', link: 'https://visio.example', agenda: [] };
const terms = {
  ...{ title: 'Question', summary: '', kind: 'exchange', band: 'network', link: 'https://visio.example', capacity: 4 },
  ...later,
};

export const meetingQuestions: QuestionMakers = {
  groupMeetings: { arguments: ({ key }) => ({ groupId: key }) },
  groupMeeting: { arguments: ({ key }) => ({ id: key }) },
  groupDecisionLog: { arguments: ({ key }) => ({ groupId: key }) },
  awaitedMeetingActs: { namedBy: 'meetingId' },
  proposeGroupMeeting: {
    ...{ ability: 'Workgroup', action: 'lead' },
    arguments: ({ key }) => ({ input: { groupId: key, ...words, dates: [later] } }),
  },
  proposeMeetingDates: onMeeting({ dates: [later] }),
  editGroupMeeting: onMeeting(words),
  conveneGroupMeeting: onMeeting(later),
  moveGroupMeeting: onMeeting({ ...later, reason: 'Question' }),
  cancelGroupMeeting: onMeeting({ reason: 'Question' }),
  holdGroupMeeting: onMeeting(),
  answerMeetingDates: onMeeting({ answers: [] }),
  sayMeetingAttendance: onMeeting({ state: 'present' }),
  noteMeetingAttendance: onMeeting({ attendance: [] }),
  writeMeetingReport: onMeeting({ items: [], summary: 'Question', version: 1 }),
  sendMeetingReport: onMeeting({ validateBy: '2099-01-01' }),
  reviseMeetingReport: onMeeting({ reason: 'Question' }),
  amendMeetingReport: onMeeting({ body: 'Question' }),
  answerReportAmendment: {
    arguments: ({ key, related }) => {
      const [amendment] = related('workgroups.report_amendment', 'meeting_id');
      const amendmentId = amendment?.key ?? key;
      return { input: { meetingId: key, amendmentId, isAccepted: true, answer: 'Question' } };
    },
  },
  validateMeetingReport: onMeeting(),
  freezeMeetingReport: onMeeting(),
  logMeetingDecision: onMeeting({ text: 'Question' }),
  moveLoggedDecision: { arguments: ({ key }) => ({ input: { decisionId: key, act: 'complete' } }) },
};

export const workshopQuestions: QuestionMakers = {
  workshops: { arguments: () => ({ search: { when: 'toCome', mine: false } }) },
  workshop: { arguments: ({ key }) => ({ id: key }) },
  ownCalendar: {},
  makeCalendarAddress: {},
  revokeCalendarAddress: {},
  draftWorkshop: { arguments: ({ key }) => ({ input: { ...terms, groupId: key } }) },
  editWorkshop: onWorkshop(terms),
  publishWorkshop: onWorkshop(),
  closeWorkshopRegistration: onWorkshop(),
  reopenWorkshopRegistration: onWorkshop(),
  holdWorkshop: onWorkshop({ registrationIds: [] }),
  noteWorkshopAttendance: onWorkshop({ registrationIds: [] }),
  publishWorkshopReplay: onWorkshop({ replay: 'https://video.example' }),
  cancelWorkshop: onWorkshop({ reason: 'Question' }),
  registerForWorkshop: onWorkshop(),
  withdrawFromWorkshop: onWorkshop(),
};

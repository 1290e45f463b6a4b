import { registerEnumType } from '@nestjs/graphql';
import {
  amendmentStates,
  attendanceStates,
  dateAnswers,
  loggedDecisionActs,
  loggedDecisionStates,
  meetingActs,
  meetingModes,
  meetingStates,
  reportActs,
  reportStates,
} from '@maillage/workgroups-domain';
import { enumOf } from '@maillage/platform-server';

export const MeetingStateEnum = enumOf(meetingStates);
export const MeetingActEnum = enumOf(meetingActs);
export const MeetingModeEnum = enumOf(meetingModes);
export const DateAnswerEnum = enumOf(dateAnswers);
export const AttendanceStateEnum = enumOf(attendanceStates);
export const ReportStateEnum = enumOf(reportStates);
export const ReportActEnum = enumOf(reportActs);
export const AmendmentStateEnum = enumOf(amendmentStates);
export const LoggedDecisionStateEnum = enumOf(loggedDecisionStates);
export const LoggedDecisionActEnum = enumOf(loggedDecisionActs);
export const AskedOfMeEnum = enumOf(['answerDates', 'sayAttendance', 'validateReport'] as const);
export const AwaitedMeetingActEnum = enumOf([
  ...(['answerDates', 'sayAttendance', 'validateReport', 'answerAmendments', 'followDecision'] as const),
]);

registerEnumType(MeetingStateEnum, { name: 'GroupMeetingState' });
registerEnumType(MeetingActEnum, { name: 'GroupMeetingAct' });
registerEnumType(MeetingModeEnum, { name: 'MeetingMode' });
registerEnumType(DateAnswerEnum, { name: 'MeetingDateAnswer' });
registerEnumType(AttendanceStateEnum, { name: 'MeetingAttendanceState' });
registerEnumType(ReportStateEnum, { name: 'MeetingReportState' });
registerEnumType(ReportActEnum, { name: 'MeetingReportAct' });
registerEnumType(AmendmentStateEnum, { name: 'ReportAmendmentState' });
registerEnumType(LoggedDecisionStateEnum, { name: 'LoggedDecisionState' });
registerEnumType(LoggedDecisionActEnum, { name: 'LoggedDecisionAct' });
registerEnumType(AskedOfMeEnum, { name: 'MeetingAskedOfMe' });
registerEnumType(AwaitedMeetingActEnum, { name: 'AwaitedMeetingActKind' });

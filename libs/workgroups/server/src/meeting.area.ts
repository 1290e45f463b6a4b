import { AttendMeeting } from './application/meeting/attend-meeting.use-case.js';
import { CloseReport } from './application/meeting/close-report.js';
import { KeepMeeting } from './application/meeting/keep-meeting.use-case.js';
import { KeepReport } from './application/meeting/keep-report.use-case.js';
import { LogDecision } from './application/meeting/log-decision.use-case.js';
import { MeetingActs } from './application/meeting/meeting-acts.js';
import { meetingEvents } from './application/meeting/meeting.events.js';
import { DemoMeetingsSeed } from './demo/demo-meetings.seed.js';
import { DemoMeetingsReader } from './persistence/meeting/demo-meetings.reader.js';
import { MeetingReportResolver } from './graphql/meeting/meeting-report.resolver.js';
import { MeetingResolver } from './graphql/meeting/meeting.resolver.js';
import { CloseValidatedReport } from './jobs/meeting/close-validated-report.handler.js';
import { KeepMeetingsOnTime } from './jobs/meeting/keep-meetings-on-time.job.js';
import { TellMeeting } from './jobs/meeting/tell-meeting.handler.js';
import { TellOverdueDecision } from './jobs/meeting/tell-overdue-decision.handler.js';
import { AwaitedMeetingActsReader } from './persistence/meeting/awaited-meeting-acts.reader.js';
import { MeetingRepository } from './persistence/meeting/meeting.repository.js';
import { MeetingReportRepository } from './persistence/meeting/report.repository.js';
import type { WorkgroupsArea } from './workgroups-area.js';

/** Meetings: dates, attendance, reports that those present validate, and the log of what was decided. */
export const meetingArea: WorkgroupsArea = {
  resolvers: [MeetingResolver, MeetingReportResolver],
  providers: [
    ...[MeetingActs, KeepMeeting, AttendMeeting, KeepReport, LogDecision, CloseReport],
    ...[TellMeeting, CloseValidatedReport, TellOverdueDecision, KeepMeetingsOnTime],
    ...[MeetingRepository, MeetingReportRepository, AwaitedMeetingActsReader, DemoMeetingsReader],
    DemoMeetingsSeed,
  ],
  events: meetingEvents,
};

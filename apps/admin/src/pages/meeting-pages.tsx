import {
  CalendarPage,
  DecisionLogPage,
  GroupMeetingsPage,
  MeetingPage,
  WorkshopPage,
  WorkshopsPage,
} from '@maillage/workgroups-admin';
import { decisionLogRoute, groupMeetingsRoute, meetingRoute, workshopRoute } from '../routes/meetings.routes.js';

export const WorkshopsRoute = WorkshopsPage;
export const OwnCalendarRoute = CalendarPage;

export function GroupMeetingsRoute() {
  const { groupId } = groupMeetingsRoute.useParams();
  return <GroupMeetingsPage key={groupId} groupId={groupId} />;
}

export function DecisionLogRoute() {
  const { groupId } = decisionLogRoute.useParams();
  return <DecisionLogPage key={groupId} groupId={groupId} />;
}

export function MeetingRoute() {
  const { meetingId } = meetingRoute.useParams();
  return <MeetingPage key={meetingId} meetingId={meetingId} />;
}

export function WorkshopRoute() {
  const { workshopId } = workshopRoute.useParams();
  return <WorkshopPage key={workshopId} workshopId={workshopId} />;
}

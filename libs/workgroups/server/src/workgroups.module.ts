import './policy/workgroups.access-rules.js';
import './policy/workgroups.processings.js';
import { Module, type Type } from '@nestjs/common';
import { declareEvents } from '@maillage/platform-server';
import { helpArea } from './help.area.js';
import { engagementArea } from './engagement.area.js';
import { groupArea } from './group.area.js';
import { groupCampaignArea } from './group-campaign.area.js';
import { CalendarFeedController } from './http/calendar-feed.controller.js';
import { MeetingReportController } from './http/meeting-report.controller.js';
import { meetingArea } from './meeting.area.js';
import { workshopArea } from './workshop.area.js';
import { sharedServiceArea } from './shared-service.area.js';
import { surveyArea } from './survey.area.js';
import { workArea } from './work.area.js';
import type { WorkgroupsArea } from './workgroups-area.js';

const areas: readonly WorkgroupsArea[] = [
  ...[groupArea, meetingArea, workshopArea, surveyArea, sharedServiceArea, workArea],
  ...[groupCampaignArea, engagementArea, helpArea],
];

export const workgroupsResolvers: readonly Type[] = areas.flatMap(({ resolvers }) => resolvers);

export const workgroupsControllers: readonly Type[] = [CalendarFeedController, MeetingReportController];

@Module({
  controllers: [...workgroupsControllers],
  providers: [
    declareEvents(areas.flatMap(({ events }) => events)),
    ...areas.flatMap(({ providers, resolvers }) => [...providers, ...resolvers]),
  ],
})
export class WorkgroupsModule {}

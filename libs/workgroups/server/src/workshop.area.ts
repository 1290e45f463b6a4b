import { CalendarFeed } from './application/calendar/calendar-feed.js';
import { KeepCalendar } from './application/calendar/keep-calendar.use-case.js';
import { HoldWorkshop } from './application/workshop/hold-workshop.use-case.js';
import { TakeSeat } from './application/workshop/take-seat.use-case.js';
import { WorkshopActs } from './application/workshop/workshop-acts.js';
import { workshopEvents } from './application/workshop/workshop.events.js';
import { CalendarResolver } from './graphql/calendar/calendar.resolver.js';
import { WorkshopResolver } from './graphql/workshop/workshop.resolver.js';
import { FeedRate } from './http/feed-rate.js';
import { RecallWorkshops } from './jobs/workshop/recall-workshops.job.js';
import { TellWorkshop } from './jobs/workshop/tell-workshop.handler.js';
import { CalendarRepository } from './persistence/calendar/calendar.repository.js';
import { GroupOfWorkshopReader } from './persistence/workshop/group-of-workshop.reader.js';
import { ToldWorkshopReader } from './persistence/workshop/told-workshop.reader.js';
import { WorkshopRepository } from './persistence/workshop/workshop.repository.js';
import type { WorkgroupsArea } from './workgroups-area.js';

/** Web workshops with their seats, and the calendars that people subscribe to. */
export const workshopArea: WorkgroupsArea = {
  resolvers: [WorkshopResolver, CalendarResolver],
  providers: [
    ...[WorkshopActs, HoldWorkshop, TakeSeat, KeepCalendar, CalendarFeed, FeedRate],
    ...[TellWorkshop, RecallWorkshops],
    ...[WorkshopRepository, GroupOfWorkshopReader, ToldWorkshopReader, CalendarRepository],
  ],
  events: workshopEvents,
};

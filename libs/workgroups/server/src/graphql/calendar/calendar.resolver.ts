import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Acting, type ActingViewer, Guarded } from '@maillage/platform-server';
import { KeepCalendar } from '../../application/calendar/keep-calendar.use-case.js';
import { meetingInBriefView } from '../../application/meeting/meeting.view.js';
import { workshopInBriefView } from '../../application/workshop/workshop.view.js';
import { CalendarRepository } from '../../persistence/calendar/calendar.repository.js';
import { WorkshopRepository } from '../../persistence/workshop/workshop.repository.js';
import { workshopPolicies } from '../../policy/workshop.policies.js';
import { CalendarInput } from '../workshop/workshop.inputs.js';
import { CalendarAddressType, OwnCalendarType } from '../workshop/workshop.types.js';

/** What somebody has in the calendar, and the secret address at which it is read. */
@Resolver(() => OwnCalendarType)
export class CalendarResolver {
  constructor(
    private readonly calendars: CalendarRepository,
    private readonly workshops: WorkshopRepository,
    private readonly keeping: KeepCalendar,
  ) {}

  @Query(() => OwnCalendarType, { description: 'From today on' })
  @Guarded(workshopPolicies.readCalendar)
  async ownCalendar(@Acting() { actor, reads }: ActingViewer): Promise<OwnCalendarType> {
    const now = new Date();
    const feed = await this.calendars.feed(reads, actor);
    const meetings = await this.calendars.meetings(reads, actor.personId, now);
    const mine = { when: 'toCome' as const, kind: null, words: null, mine: true };
    const { rows: workshops } = await this.workshops.list(reads, actor, mine, now);
    return {
      addressMadeAt: feed?.madeAt ?? null,
      meetings: meetings.map((row) => meetingInBriefView(row, actor)),
      workshops: workshops.map((row) => workshopInBriefView(row, actor)),
    };
  }

  @Mutation(() => CalendarAddressType)
  @Guarded(workshopPolicies.keepCalendar)
  async makeCalendarAddress(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: CalendarInput,
  ): Promise<CalendarAddressType> {
    return { address: await this.keeping.make(actor, input) };
  }

  @Mutation(() => Boolean)
  @Guarded(workshopPolicies.keepCalendar)
  revokeCalendarAddress(@Acting() { actor }: ActingViewer, @Args('input') input: CalendarInput): Promise<boolean> {
    return this.keeping.revoke(actor, input);
  }
}

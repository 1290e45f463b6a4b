import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { RefusalParams } from '@maillage/platform-kernel';
import { InstantScalar, JsonScalar, RefusalCodeEnum } from '@maillage/platform-server';
import { MeetingInBriefType, MeetingOrganisationType, MeetingTraceType } from '../meeting/meeting.types.js';
import * as enums from './workshop.enums.js';

@ObjectType('WorkshopOwnRegistration')
export class OwnRegistrationType {
  @Field(() => ID) id!: string;
  @Field(() => enums.RegistrationStateEnum) state!: string;
  @Field(() => Boolean, { nullable: true, description: 'Null before it is noted' }) attended!: boolean | null;
}

@ObjectType('WorkshopRegistration')
export class RegistrationType extends OwnRegistrationType {
  @Field() name!: string;
  @Field(() => Int, { description: 'The number of the arrival' }) arrival!: number;
  @Field(() => MeetingOrganisationType) organisation!: MeetingOrganisationType;
}

@ObjectType({ isAbstract: true })
class AvailabilityType {
  @Field() can!: boolean;
  @Field(() => RefusalCodeEnum, { nullable: true }) code!: string | null;
  @Field(() => JsonScalar, { nullable: true }) params!: RefusalParams | null;
}

@ObjectType('WorkshopActAvailability')
export class WorkshopActAvailabilityType extends AvailabilityType {
  @Field(() => enums.WorkshopActEnum) act!: string;
}

@ObjectType('WorkshopSeatActAvailability')
export class SeatActAvailabilityType extends AvailabilityType {
  @Field(() => enums.SeatActEnum) act!: string;
}

@ObjectType('WorkshopInBrief')
export class WorkshopInBriefType {
  @Field(() => ID) id!: string;
  @Field(() => ID, { nullable: true }) groupId!: string | null;
  @Field(() => String, { nullable: true }) groupTitle!: string | null;
  @Field(() => enums.WorkshopStateEnum) state!: string;
  @Field() title!: string;
  @Field() summary!: string;
  @Field(() => enums.WorkshopKindEnum) kind!: string;
  @Field(() => enums.WorkshopBandEnum) band!: string;
  @Field(() => String, { nullable: true, description: 'For who has a seat, and who holds it' }) link!: string | null;
  @Field(() => String, { nullable: true }) replay!: string | null;
  @Field() timeZone!: string;
  @Field(() => InstantScalar) startsAt!: Date | string;
  @Field(() => InstantScalar) endsAt!: Date | string;
  @Field(() => MeetingOrganisationType) organiser!: MeetingOrganisationType;
  @Field(() => Int) capacity!: number;
  @Field(() => Int) taken!: number;
  @Field(() => Int) waiting!: number;
  @Field(() => Int) seatsLeft!: number;
  @Field(() => OwnRegistrationType, { nullable: true }) own!: OwnRegistrationType | null;
  @Field({ description: 'The organisation of who asks holds it' }) isOurs!: boolean;
}

@ObjectType('WorkshopList', { description: 'As many workshops as are shown at once' })
export class WorkshopListType {
  @Field(() => [WorkshopInBriefType]) rows!: WorkshopInBriefType[];
  @Field({ description: 'There are later ones, or earlier ones among the past' }) hasMore!: boolean;
}

@ObjectType('Workshop', { description: 'A web workshop, as who asks sees it' })
export class WorkshopType extends WorkshopInBriefType {
  @Field(() => [RegistrationType], { description: 'For who holds it, in the order of arrival' })
  registrations!: RegistrationType[];
  @Field(() => [MeetingTraceType], { description: 'For who holds it' }) decisions!: MeetingTraceType[];
  @Field(() => [SeatActAvailabilityType]) registering!: SeatActAvailabilityType[];
  @Field(() => [WorkshopActAvailabilityType]) acts!: WorkshopActAvailabilityType[];
}

@ObjectType('OwnCalendar', { description: 'The meetings and workshops of the person who asks' })
export class OwnCalendarType {
  @Field(() => InstantScalar, { nullable: true, description: 'When its address was made; null when there is none' })
  addressMadeAt!: Date | string | null;
  @Field(() => [MeetingInBriefType]) meetings!: MeetingInBriefType[];
  @Field(() => [WorkshopInBriefType]) workshops!: WorkshopInBriefType[];
}

@ObjectType('CalendarAddress')
export class CalendarAddressType {
  @Field(() => String, { nullable: true, description: 'Told this once; null when the same act was asked before' })
  address!: string | null;
}

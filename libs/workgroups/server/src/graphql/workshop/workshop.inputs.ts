import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { WorkshopBand, WorkshopKind } from '@maillage/workgroups-domain';
import { InstantScalar } from '@maillage/platform-server';
import * as enums from './workshop.enums.js';

@InputType({ isAbstract: true })
class WorkshopTermsInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field() title!: string;
  @Field() summary!: string;
  @Field(() => enums.WorkshopKindEnum) kind!: WorkshopKind;
  @Field(() => enums.WorkshopBandEnum) band!: WorkshopBand;
  @Field() link!: string;
  @Field(() => Int) capacity!: number;
  @Field(() => InstantScalar) startsAt!: Date;
  @Field(() => InstantScalar) endsAt!: Date;
}

@InputType()
export class DraftWorkshopInput extends WorkshopTermsInput {
  @Field(() => ID, { nullable: true, description: 'The group that holds it' }) groupId?: string | null;
}

@InputType()
export class EditWorkshopInput extends WorkshopTermsInput {
  @Field(() => ID) workshopId!: string;
}

@InputType()
export class WorkshopInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => ID) workshopId!: string;
}

@InputType()
export class ReasonedWorkshopInput extends WorkshopInput {
  @Field() reason!: string;
}

@InputType()
export class NoteWorkshopAttendanceInput extends WorkshopInput {
  @Field(() => [ID], { description: 'The registrations of those who came' }) registrationIds!: string[];
}

@InputType()
export class PublishWorkshopReplayInput extends WorkshopInput {
  @Field() replay!: string;
}

@InputType()
export class CalendarInput {
  @Field(() => ID) idempotencyKey!: string;
}

@InputType()
export class WorkshopSearchInput {
  @Field(() => enums.WorkshopTimeEnum, { defaultValue: 'toCome' }) when!: 'toCome' | 'past';
  @Field(() => enums.WorkshopKindEnum, { nullable: true }) kind?: WorkshopKind | null;
  @Field(() => String, { nullable: true }) words?: string | null;
  @Field({ defaultValue: false, description: 'Those for which I am registered' }) mine!: boolean;
}

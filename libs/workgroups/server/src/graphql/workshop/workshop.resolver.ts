import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { DomainError } from '@maillage/platform-kernel';
import { Acting, type ActingViewer, Guarded } from '@maillage/platform-server';
import { HoldWorkshop } from '../../application/workshop/hold-workshop.use-case.js';
import { TakeSeat } from '../../application/workshop/take-seat.use-case.js';
import { workshopInBriefView, workshopView } from '../../application/workshop/workshop.view.js';
import { WorkshopRepository } from '../../persistence/workshop/workshop.repository.js';
import { workshopPolicies } from '../../policy/workshop.policies.js';
import * as inputs from './workshop.inputs.js';
import { WorkshopListType, WorkshopType } from './workshop.types.js';

/** Web workshops, open beyond the group that holds them. */
@Resolver(() => WorkshopType)
export class WorkshopResolver {
  constructor(
    private readonly reader: WorkshopRepository,
    private readonly holding: HoldWorkshop,
    private readonly seats: TakeSeat,
  ) {}

  @Query(() => WorkshopListType, { description: 'To come, the soonest first; past, the latest first' })
  @Guarded(workshopPolicies.read)
  async workshops(
    @Acting() { actor, reads }: ActingViewer,
    @Args('search') search: inputs.WorkshopSearchInput,
  ): Promise<WorkshopListType> {
    const { when, kind = null, words = null, mine } = search;
    const { rows, hasMore } = await this.reader.list(reads, actor, { when, kind, words, mine }, new Date());
    return { rows: rows.map((row) => workshopInBriefView(row, actor)), hasMore };
  }

  @Query(() => WorkshopType)
  @Guarded(workshopPolicies.read)
  async workshop(
    @Acting() { actor, reads }: ActingViewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<WorkshopType> {
    const row = await this.reader.one(reads, actor, id);
    if (row === undefined) throw new DomainError('NOT_FOUND');
    return workshopView(row, actor);
  }

  @Mutation(() => WorkshopType)
  @Guarded(workshopPolicies.hold)
  draftWorkshop(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.DraftWorkshopInput,
  ): Promise<WorkshopType> {
    return this.holding.draft(actor, input);
  }

  @Mutation(() => WorkshopType)
  @Guarded(workshopPolicies.hold)
  editWorkshop(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.EditWorkshopInput,
  ): Promise<WorkshopType> {
    return this.holding.edit(actor, input);
  }

  @Mutation(() => WorkshopType)
  @Guarded(workshopPolicies.hold)
  publishWorkshop(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.WorkshopInput,
  ): Promise<WorkshopType> {
    return this.holding.publish(actor, input);
  }

  @Mutation(() => WorkshopType)
  @Guarded(workshopPolicies.hold)
  closeWorkshopRegistration(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.WorkshopInput,
  ): Promise<WorkshopType> {
    return this.holding.closeRegistration(actor, input);
  }

  @Mutation(() => WorkshopType)
  @Guarded(workshopPolicies.hold)
  reopenWorkshopRegistration(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.WorkshopInput,
  ): Promise<WorkshopType> {
    return this.holding.reopenRegistration(actor, input);
  }

  @Mutation(() => WorkshopType)
  @Guarded(workshopPolicies.hold)
  holdWorkshop(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.NoteWorkshopAttendanceInput,
  ): Promise<WorkshopType> {
    return this.holding.hold(actor, input);
  }

  @Mutation(() => WorkshopType)
  @Guarded(workshopPolicies.hold)
  noteWorkshopAttendance(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.NoteWorkshopAttendanceInput,
  ): Promise<WorkshopType> {
    return this.holding.noteAttended(actor, input);
  }

  @Mutation(() => WorkshopType)
  @Guarded(workshopPolicies.hold)
  publishWorkshopReplay(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.PublishWorkshopReplayInput,
  ): Promise<WorkshopType> {
    return this.holding.publishReplay(actor, input);
  }

  @Mutation(() => WorkshopType)
  @Guarded(workshopPolicies.hold)
  cancelWorkshop(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.ReasonedWorkshopInput,
  ): Promise<WorkshopType> {
    return this.holding.cancel(actor, input);
  }

  @Mutation(() => WorkshopType)
  @Guarded(workshopPolicies.register)
  registerForWorkshop(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.WorkshopInput,
  ): Promise<WorkshopType> {
    return this.seats.register(actor, input);
  }

  @Mutation(() => WorkshopType)
  @Guarded(workshopPolicies.register)
  withdrawFromWorkshop(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.WorkshopInput,
  ): Promise<WorkshopType> {
    return this.seats.withdraw(actor, input);
  }
}

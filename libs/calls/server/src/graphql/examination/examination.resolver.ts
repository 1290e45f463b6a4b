import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { DomainError } from '@maillage/platform-kernel';
import { Acting, type ActingViewer, Guarded } from '@maillage/platform-server';
import { ExamineApplication } from '../../application/examination/examine-application.use-case.js';
import { examinationView } from '../../application/examination/examination.view.js';
import { ExaminationReader } from '../../persistence/examination/examination.reader.js';
import { demandOnDeposit } from '../../policy/application.ability.js';
import { callsPolicies } from '../../policy/calls.policies.js';
import * as inputs from '../application/application.inputs.js';
import { CallExaminationType } from './examination.types.js';

/** What was deposited, for who runs the call, and the acts on it. */
@Resolver(() => CallExaminationType)
export class ExaminationResolver {
  constructor(
    private readonly reader: ExaminationReader,
    private readonly acts: ExamineApplication,
  ) {}

  @Query(() => CallExaminationType)
  @Guarded(callsPolicies.examine)
  async examinedApplication(
    @Acting() { actor, reads }: ActingViewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<CallExaminationType> {
    const row = await this.reader.one(reads, id);
    if (row === undefined) throw new DomainError('NOT_FOUND');
    demandOnDeposit(actor, 'examine', row.coordinatorId);
    return examinationView(row, actor);
  }

  @Mutation(() => CallExaminationType)
  @Guarded(callsPolicies.coordinate)
  examineApplication(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.ApplicationInput,
  ): Promise<CallExaminationType> {
    return this.acts.move(actor, 'examine', 'examineApplication', input);
  }

  @Mutation(() => CallExaminationType)
  @Guarded(callsPolicies.coordinate)
  cancelApplicationChanges(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.ApplicationInput,
  ): Promise<CallExaminationType> {
    return this.acts.move(actor, 'cancelChanges', 'cancelApplicationChanges', input);
  }

  @Mutation(() => CallExaminationType)
  @Guarded(callsPolicies.coordinate)
  requestApplicationChanges(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.RequestChangesInput,
  ): Promise<CallExaminationType> {
    return this.acts.requestChanges(actor, input);
  }
}

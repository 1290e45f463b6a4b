import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Acting, type ActingViewer, Guarded } from '@maillage/platform-server';
import { RunService } from '../../application/shared-service/run-service.use-case.js';
import { SeenService, serviceView } from '../../application/shared-service/service.view.js';
import { UseService } from '../../application/shared-service/use-service.use-case.js';
import { ServiceReader } from '../../persistence/shared-service/service.reader.js';
import { servicePolicies } from '../../policy/shared-service/service.policies.js';
import * as types from './service.types.js';

/** Services that a group shares. Each act answers with the service as it now is. */
@Resolver(() => types.SharedServiceType)
export class ServiceResolver {
  constructor(
    private readonly reader: ServiceReader,
    private readonly running: RunService,
    private readonly using: UseService,
    private readonly seen: SeenService,
  ) {}

  @Query(() => [types.SharedServiceType], { description: 'Of a group' })
  @Guarded(servicePolicies.read)
  async sharedServices(
    @Acting() { actor, reads }: ActingViewer,
    @Args('groupId', { type: () => ID }) groupId: string,
  ): Promise<types.SharedServiceType[]> {
    const rows = await this.reader.ofGroup(reads, actor.organisationId, groupId);
    return rows.map((row) => serviceView(row, actor));
  }

  @Query(() => types.SharedServiceType)
  @Guarded(servicePolicies.read)
  sharedService(
    @Acting() viewer: ActingViewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<types.SharedServiceType> {
    return this.seen.view(viewer, id);
  }

  @Mutation(() => types.SharedServiceType)
  @Guarded(servicePolicies.run)
  async draftSharedService(
    @Acting() viewer: ActingViewer,
    @Args('input') input: types.DraftSharedServiceInput,
  ): Promise<types.SharedServiceType> {
    return this.seen.view(viewer, await this.running.draft(viewer.actor, input));
  }

  @Mutation(() => types.SharedServiceType)
  @Guarded(servicePolicies.run)
  async editSharedService(
    @Acting() viewer: ActingViewer,
    @Args('input') input: types.EditSharedServiceInput,
  ): Promise<types.SharedServiceType> {
    return this.seen.view(viewer, await this.running.edit(viewer.actor, input));
  }

  @Mutation(() => types.SharedServiceType)
  @Guarded(servicePolicies.run)
  async openSharedService(
    @Acting() viewer: ActingViewer,
    @Args('input') input: types.SharedServiceInput,
  ): Promise<types.SharedServiceType> {
    return this.seen.view(viewer, await this.running.open(viewer.actor, input));
  }

  @Mutation(() => types.SharedServiceType)
  @Guarded(servicePolicies.run)
  async endSharedService(
    @Acting() viewer: ActingViewer,
    @Args('input') input: types.SharedServiceInput,
  ): Promise<types.SharedServiceType> {
    return this.seen.view(viewer, await this.running.end(viewer.actor, input));
  }

  @Mutation(() => types.SharedServiceType, { description: 'Among those that have a seat' })
  @Guarded(servicePolicies.run)
  async shareServiceCosts(
    @Acting() viewer: ActingViewer,
    @Args('input') input: types.SharedServiceInput,
  ): Promise<types.SharedServiceType> {
    return this.seen.view(viewer, await this.running.shareCosts(viewer.actor, input));
  }

  @Mutation(() => types.SharedServiceType, {
    description: 'A seat when one is left, a place in the waiting list otherwise',
  })
  @Guarded(servicePolicies.subscribe)
  async subscribeToService(
    @Acting() viewer: ActingViewer,
    @Args('input') input: types.SubscribeToServiceInput,
  ): Promise<types.SharedServiceType> {
    return this.seen.view(viewer, await this.using.subscribe(viewer.actor, input));
  }

  @Mutation(() => types.SharedServiceType)
  @Guarded(servicePolicies.subscribe)
  async leaveService(
    @Acting() viewer: ActingViewer,
    @Args('input') input: types.SharedServiceInput,
  ): Promise<types.SharedServiceType> {
    return this.seen.view(viewer, await this.using.leave(viewer.actor, input));
  }

  @Mutation(() => types.SharedServiceType)
  @Guarded(servicePolicies.rate)
  async rateService(
    @Acting() viewer: ActingViewer,
    @Args('input') input: types.RateServiceInput,
  ): Promise<types.SharedServiceType> {
    return this.seen.view(viewer, await this.using.rate(viewer.actor, input));
  }
}

import { GiveBackPlace } from './application/shared-service/give-back-place.js';
import { RunService } from './application/shared-service/run-service.use-case.js';
import { serviceEvents } from './application/shared-service/service.events.js';
import { SeenService } from './application/shared-service/service.view.js';
import { UseService } from './application/shared-service/use-service.use-case.js';
import { DemoServicesSeed } from './demo/shared-service/demo-services.seed.js';
import { ServiceResolver } from './graphql/shared-service/service.resolver.js';
import { TellSeat } from './jobs/shared-service/tell-seat.handler.js';
import { ServiceReader } from './persistence/shared-service/service.reader.js';
import { ServiceRepository } from './persistence/shared-service/service.repository.js';
import type { WorkgroupsArea } from './workgroups-area.js';

/** Services that groups share: seats, waiting lists, costs, ratings. */
export const sharedServiceArea: WorkgroupsArea = {
  resolvers: [ServiceResolver],
  providers: [
    GiveBackPlace,
    RunService,
    SeenService,
    UseService,
    TellSeat,
    ServiceReader,
    ServiceRepository,
    DemoServicesSeed,
  ],
  events: serviceEvents,
};

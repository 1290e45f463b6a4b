import { Deliver } from './application/work/deliver.use-case.js';
import { ExamineDeliverable } from './application/work/examine-deliverable.use-case.js';
import { KeepResource } from './application/work/keep-resource.use-case.js';
import { KeepRoadmap } from './application/work/keep-roadmap.use-case.js';
import { KeepTasks } from './application/work/keep-tasks.use-case.js';
import { KeptFile } from './application/work/kept-file.js';
import { ShareFile } from './application/work/share-file.use-case.js';
import { WorkActs } from './application/work/work-acts.js';
import { workEvents } from './application/work/work.events.js';
import { WriteThread } from './application/work/write-thread.use-case.js';
import { DemoWorkSeed } from './demo/work/demo-work.seed.js';
import { DeliverableResolver } from './graphql/work/deliverable.resolver.js';
import { ExchangeResolver } from './graphql/work/exchange.resolver.js';
import { LibraryResolver } from './graphql/work/library.resolver.js';
import { RoadmapResolver } from './graphql/work/roadmap.resolver.js';
import { RecallGroupTasks } from './jobs/work/recall-tasks.job.js';
import { TellDeliverable } from './jobs/work/tell-deliverable.handler.js';
import { TellMention } from './jobs/work/tell-mention.handler.js';
import { TellGroupTask } from './jobs/work/tell-task.handler.js';
import { WorkMails } from './jobs/work/work-mails.js';
import { AwaitedWorkActsReader } from './persistence/work/awaited-work-acts.reader.js';
import { DeliverableRepository } from './persistence/work/deliverable.repository.js';
import { GroupFileRepository } from './persistence/work/file.repository.js';
import { ResourceReader } from './persistence/work/resource.reader.js';
import { RoadmapRepository } from './persistence/work/roadmap.repository.js';
import { ThreadRepository } from './persistence/work/thread.repository.js';
import { WorkFilesDoor, WorkFilesUses } from './persistence/work/work-files.ports.js';
import { WorkRepository } from './persistence/work/work.repository.js';
import type { WorkgroupsArea } from './workgroups-area.js';

/** The work of groups: roadmap, tasks, thread, files, deliverables, and the library of what was published. */
export const workArea: WorkgroupsArea = {
  resolvers: [RoadmapResolver, DeliverableResolver, ExchangeResolver, LibraryResolver],
  providers: [
    ...[WorkActs, KeepRoadmap, KeepTasks, Deliver, ExamineDeliverable, KeepResource, WriteThread, ShareFile, KeptFile],
    ...[WorkMails, TellDeliverable, TellGroupTask, TellMention, RecallGroupTasks],
    ...[WorkRepository, RoadmapRepository, DeliverableRepository, ThreadRepository, GroupFileRepository],
    ...[ResourceReader, AwaitedWorkActsReader, WorkFilesDoor, WorkFilesUses, DemoWorkSeed],
  ],
  events: workEvents,
};

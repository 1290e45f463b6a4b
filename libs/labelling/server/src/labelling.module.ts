import './policy/labelling.access-rules.js';
import './policy/labelling.processings.js';
import { LabelStandings, WeakCriteria } from '@maillage/labelling-contract';
import { Global, Module, type Type } from '@nestjs/common';
import { declareEvents } from '@maillage/platform-server';
import { labelCampaignEvents } from './application/campaigns/label-campaign.events.js';
import { labellingEvents } from './application/labelling.events.js';
import { assessmentArea } from './assessment.area.js';
import { awaitedArea } from './awaited.area.js';
import { campaignsArea } from './campaigns.area.js';
import { commissionArea } from './commission.area.js';
import { cycleArea } from './cycle.area.js';
import { frameworksArea } from './frameworks.area.js';
import { ArchiveFileController } from './http/archive-file.controller.js';
import { PrintedFileController } from './http/printed-file.controller.js';
import { labelArea } from './label.area.js';
import type { LabellingArea } from './labelling-area.js';
import { AnsweredWeakCriteria } from './persistence/assessment/answered-weak-criteria.js';
import { RegisteredStandings } from './persistence/label/registered-standings.js';
import { planArea } from './plan.area.js';
import { reportsArea } from './reports.area.js';
import { steeringArea } from './steering.area.js';

const areas: readonly LabellingArea[] = [
  frameworksArea,
  assessmentArea,
  planArea,
  cycleArea,
  commissionArea,
  labelArea,
  steeringArea,
  reportsArea,
  awaitedArea,
  campaignsArea,
];

export const labellingResolvers: readonly Type[] = areas.flatMap(({ resolvers }) => resolvers);

export const labellingControllers: readonly Type[] = [PrintedFileController, ArchiveFileController];

@Global()
@Module({
  controllers: [...labellingControllers],
  providers: [
    declareEvents([...labellingEvents, ...labelCampaignEvents]),
    { provide: LabelStandings, useClass: RegisteredStandings },
    { provide: WeakCriteria, useClass: AnsweredWeakCriteria },
    ...areas.flatMap(({ providers, resolvers }) => [...providers, ...resolvers]),
  ],
  exports: [LabelStandings, WeakCriteria],
})
export class LabellingModule {}

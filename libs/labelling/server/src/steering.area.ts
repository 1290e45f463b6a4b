import { SteeredMissionListExport } from './application/steering/steered-mission-list.export.js';
import { SteeredMissions } from './application/steering/steered-missions.js';
import { KeepFigures } from './application/steering/keep-figures.use-case.js';
import { DemoFiguresSeed } from './demo/demo-figures.seed.js';
import { BenchmarkResolver } from './graphql/steering/benchmark.resolver.js';
import { SteeredMissionsResolver } from './graphql/steering/steered-missions.resolver.js';
import { SteeringResolver } from './graphql/steering/steering.resolver.js';
import { KeepChangedFigures } from './jobs/steering/keep-figures.handler.js';
import { KeepFiguresOfTheDay } from './jobs/steering/keep-figures-of-the-day.job.js';
import type { LabellingArea } from './labelling-area.js';
import { BenchmarkReader } from './persistence/steering/benchmark.reader.js';
import { FiguresRepository } from './persistence/steering/figures.repository.js';
import { SteeredMissionsReader } from './persistence/steering/steered-missions.reader.js';
import { SteeringReader } from './persistence/steering/steering.reader.js';

export const steeringArea: LabellingArea = {
  resolvers: [SteeringResolver, SteeredMissionsResolver, BenchmarkResolver],
  providers: [
    FiguresRepository,
    SteeringReader,
    SteeredMissionsReader,
    BenchmarkReader,
    ...[SteeredMissions, SteeredMissionListExport],
    KeepFigures,
    DemoFiguresSeed,
    KeepChangedFigures,
    KeepFiguresOfTheDay,
  ],
};

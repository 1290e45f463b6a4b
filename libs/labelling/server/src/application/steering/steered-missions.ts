import { Injectable } from '@nestjs/common';
import type { ActingActor, PageRequest, ReadTransaction } from '@maillage/platform-server';
import { SteeredMissionsReader } from '../../persistence/steering/steered-missions.reader.js';
import { SteeringReader } from '../../persistence/steering/steering.reader.js';
import { type MissionView, type SteeredMissionsView, steeredMissionsView } from './steered-missions.view.js';
import { frameworkAsked } from './steering.view.js';

export interface MissionsFilter {
  readonly frameworkId?: string | null | undefined;
  readonly regionCode?: string | null | undefined;
  readonly view?: MissionView | null | undefined;
  readonly text?: string | null | undefined;
}

/** The Missions below who asks, as one filter chooses them for a screen and for a file. */
@Injectable()
export class SteeredMissions {
  constructor(
    private readonly missions: SteeredMissionsReader,
    private readonly steering: SteeringReader,
  ) {}

  /**
   * @param longest more rows than a screen may ask for, where a file is written
   * @throws DomainError NOT_FOUND when no published framework has the id asked
   */
  async page(
    reads: ReadTransaction,
    { visible }: Pick<ActingActor, 'visible'>,
    { frameworkId = null, regionCode = null, view, text = null }: MissionsFilter,
    request: PageRequest & { readonly longest?: number },
  ): Promise<SteeredMissionsView> {
    const framework = frameworkAsked(await this.steering.frameworks(reads), frameworkId);
    const rows = await this.missions.of(reads, framework.id, { visible, regionCode });
    const threshold = (framework.content.levels[0]?.thresholdPercent ?? 0) * 100;
    return steeredMissionsView(rows, { ...request, view: view ?? 'all', text, threshold });
  }
}

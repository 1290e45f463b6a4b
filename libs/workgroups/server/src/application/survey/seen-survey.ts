import { Injectable } from '@nestjs/common';
import { DomainError } from '@maillage/platform-kernel';
import type { ActingViewer } from '@maillage/platform-server';
import { SurveyReader, type SurveyRow } from '../../persistence/survey/survey.reader.js';
import { type SurveyView, surveyView } from './survey.view.js';

/** A survey as who asks sees it now. */
@Injectable()
export class SeenSurvey {
  constructor(private readonly reader: SurveyReader) {}

  /** @throws DomainError NOT_FOUND when there is none, or one does not see it */
  async row({ actor, reads }: ActingViewer, id: string): Promise<SurveyRow> {
    const row = await this.reader.one(reads, actor.organisationId, id);
    if (row === undefined) throw new DomainError('NOT_FOUND');
    return row;
  }

  /** @throws DomainError NOT_FOUND when there is none, or one does not see it */
  async view(viewer: ActingViewer, id: string): Promise<SurveyView> {
    return surveyView(await this.row(viewer, id), viewer.actor);
  }
}

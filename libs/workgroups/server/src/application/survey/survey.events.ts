import type { DomainEvent } from '@maillage/platform-server';
import type { SurveyChange } from '@maillage/workgroups-domain';

/** The events of surveys. Each has one handler. */
export const surveyEvents = ['surveyOpened', 'surveyReminded', 'surveyPublished'] as const;
export type SurveyEventName = (typeof surveyEvents)[number];

export interface SurveyEventPayload {
  readonly surveyId: string;
}

export function surveyEvent(
  name: SurveyEventName,
  { survey, decision }: SurveyChange,
): DomainEvent<SurveyEventName, SurveyEventPayload> {
  return { name, tenantId: survey.tenantId, payload: { surveyId: survey.id }, occurredAt: decision.at };
}

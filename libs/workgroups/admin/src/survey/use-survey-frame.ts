import { useFormat, useRefusalWords } from '@maillage/platform-admin';
import type { SurveyAct, SurveyDetailFragment } from '../generated/graphql.js';
import { useWorkgroupsWords } from '../language/workgroups-words.js';
import { useWorkgroupsFrame } from '../workgroups-frame.js';

/** The way back to the list of surveys. */
export function useSurveyCrumbs() {
  const words = useWorkgroupsWords();
  const { places } = useWorkgroupsFrame();
  return [{ label: words('survey.listTitle'), href: places.surveys }];
}

/** Whether the sponsor can do an act now, and why not. */
export function useSurveyAvailability(survey: SurveyDetailFragment) {
  const { availability } = useRefusalWords();
  return (act: SurveyAct) =>
    availability(survey.acts.find((one) => one.act === act) ?? { can: false, code: 'FORBIDDEN', params: null });
}

/** An instant of a survey in the reader's own time, and in the sponsor's when their clocks differ. */
export function useSurveyMoment({ sponsor }: SurveyDetailFragment): (at: string) => string {
  const format = useFormat();
  const { acting } = useWorkgroupsFrame();
  return (at) => format.instant(at, { readerZone: acting.timeZone, coordinatorZone: sponsor.timeZone });
}

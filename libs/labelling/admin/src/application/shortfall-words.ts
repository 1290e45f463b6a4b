import { useFormat } from '@maillage/platform-admin';
import type { CourseFieldsFragment } from '../generated/graphql.js';
import { useLifeWords } from '../language/life-words.js';

export type Readiness = NonNullable<CourseFieldsFragment['readiness']>;
export type Shortfall = Readiness['levels'][number]['reasons'][number];

/** Why a level is not reached, in words: the figures are those of the server. */
export function useShortfallWords(): (shortfall: Shortfall) => string {
  const words = useLifeWords();
  const format = useFormat();
  return ({ code, params, criterionKeys }) => {
    const number = (name: string) => (typeof params[name] === 'number' ? params[name] : 0);
    const percent = (name: string) => format.percent(number(name) / 100);
    const count = criterionKeys.length;
    switch (code) {
      case 'thresholdMissed':
        return words('application.shortfall.thresholdMissed', {
          done: format.percent(number('doneBasisPoints') / 10_000),
          threshold: percent('thresholdPercent'),
        });
      case 'answersMissing':
        return words('application.shortfall.answersMissing', { count });
      case 'conditionMissed':
        return words('application.shortfall.conditionMissed', {
          criterion: String(params['criterionCode'] ?? ''),
          done: percent('donePercent'),
          minimum: percent('minimumDonePercent'),
        });
      case 'evidenceMissing':
        return words('application.shortfall.evidenceMissing', { count });
      case 'evidenceExpired':
        return words('application.shortfall.evidenceExpired', { count });
      default:
        return words('application.shortfall.other');
    }
  };
}

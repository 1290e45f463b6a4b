import type { ReportView } from './report.view.js';

type Figure = NonNullable<ReportView['consolidation']>['figures'][number];

/**
 * What contradicts a figure, in French, for papers that are handed on. Numbers are named where the figure and all of its
 * parts are told: a sum of parts gives away the one that is kept back.
 */
export function writtenWarnings(figure: Figure, figures: readonly Figure[]): readonly string[] {
  const { code, label, warnings } = figure;
  const compared = figures.filter((other) => other.code === code || other.partOf === code);
  const isToldWhole = compared.every(({ achieved, published }) => achieved === null || published !== null);
  return warnings.map((warning) => {
    const isSum = warning.code === 'partsDoNotAddUp';
    if (!isToldWhole) {
      return isSum
        ? `${label} : le détail ne fait pas le total annoncé. Les deux sont laissés tels qu’ils ont été donnés.`
        : `${label} : un détail dépasse le total.`;
    }
    return isSum
      ? `${label} : ${warning.told} annoncés, ${warning.found} en additionnant le détail. Les deux chiffres sont laissés tels qu’ils ont été donnés.`
      : `${label} : un détail (${warning.found}) dépasse le total (${warning.told}).`;
  });
}

import type { ComputedField } from '@maillage/forms-domain';
import { useFormat } from '@maillage/platform-admin';
import { useCallsWords } from '../language/calls-words.js';

/** A computed figure as it is read. */
export function useFigureWords(): (field: ComputedField, figure: number | null) => string {
  const words = useCallsWords();
  const format = useFormat();
  return ({ unit, decimals }, figure) => {
    if (figure === null) return words('fields.none');
    switch (unit) {
      case 'money':
        return format.money(figure);
      case 'percent':
        return format.percent(figure / 100, decimals);
      case 'number':
        return format.count(figure, decimals);
    }
  };
}

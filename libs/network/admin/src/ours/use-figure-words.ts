import { useFormat } from '@maillage/platform-admin';
import type { Figure } from '../generated/graphql.js';
import { unitsOf } from './figure-values.js';

/** A figure with its unit, as it is read. */
export function useFigureWords(): (figure: Figure, value: number) => string {
  const format = useFormat();
  return (figure, value) => {
    if (figure === 'budget') return format.money(value);
    return format.count(unitsOf(figure, value), figure === 'staff' ? 1 : 0);
  };
}

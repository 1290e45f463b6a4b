import { useMemo } from 'react';
import { useFormsWords } from '../language/forms-words.js';
import type { FigureNames } from './condition-rows.js';

export function useFigureNames(): FigureNames {
  const words = useFormsWords();
  return useMemo(
    () => ({ count: words('figure.count'), charges: words('figure.charges'), products: words('figure.products') }),
    [words],
  );
}

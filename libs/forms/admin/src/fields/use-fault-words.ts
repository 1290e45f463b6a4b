import type { AnswerFault } from '@maillage/forms-domain';
import { useFormat } from '@maillage/platform-admin';
import { useCallback } from 'react';
import { useFormsWords } from '../language/forms-words.js';

const ofMoney = ['gap', 'charges', 'products', 'amount'];

/** The sentence of a fault: what is wrong and what to do. Amounts are in cents, those of a money field too. */
export function useFaultWords(): (fault: AnswerFault, isMoney?: boolean) => string {
  const words = useFormsWords();
  const format = useFormat();
  return useCallback(
    ({ code, params }, isMoney = false) => {
      const shown = Object.entries(params).map(([name, value]): [string, string] => {
        if (typeof value !== 'number') return [name, String(value ?? '')];
        const isAmount = ofMoney.includes(name) || (isMoney && ['min', 'max', 'figure'].includes(name));
        return [name, isAmount ? format.money(Math.abs(value)) : format.count(value)];
      });
      const { gap } = params;
      const side = typeof gap === 'number' ? { side: words(gap > 0 ? 'budget.more' : 'budget.less') } : {};
      return words(`fault.${code}`, { ...Object.fromEntries(shown), ...side });
    },
    [words, format],
  );
}

import {
  type Answer,
  type AnswerLine,
  type BudgetAnswer,
  budgetTotals,
  type ChoiceField,
  type CommuneAnswer,
  type DocumentAnswer,
  type FormField,
  type OrganisationAnswer,
} from '@maillage/forms-domain';
import { useFormat } from '@maillage/platform-admin';
import { useCallback } from 'react';
import { useCallsWords } from '../language/calls-words.js';

/** An answer in one line, as it is read where it is not written. */
export function useAnswerWords(): (field: FormField, answer: Answer | undefined) => string {
  const words = useCallsWords();
  const format = useFormat();
  return useCallback(
    (field, answer) => {
      if (answer === undefined) return words('fields.none');
      switch (field.kind) {
        case 'text':
        case 'siret':
          return answer as string;
        case 'number':
          return [format.count(answer as number, field.decimals), field.unit].filter((part) => part !== '').join(' ');
        case 'money':
          return format.money(answer as number);
        case 'date':
          return format.day(answer as string, { weekday: false });
        case 'choice':
          return choiceWords(field, answer as string | readonly string[]);
        case 'commune':
          return `${(answer as CommuneAnswer).name} (${(answer as CommuneAnswer).code})`;
        case 'organisation':
          return (answer as OrganisationAnswer).name;
        case 'file':
          return (answer as readonly DocumentAnswer[]).map(({ name }) => name).join(', ');
        case 'repeat':
          return words('fields.lines', { count: (answer as readonly AnswerLine[]).length });
        case 'budget': {
          const { charges, products } = budgetTotals((answer as BudgetAnswer).lines);
          return words('fields.budget', { charges: format.money(charges), products: format.money(products) });
        }
        case 'computed':
          return words('fields.none');
      }
    },
    [words, format],
  );
}

function choiceWords({ choices }: ChoiceField, answer: string | readonly string[]): string {
  const keys = typeof answer === 'string' ? [answer] : answer;
  return keys.map((key) => choices.find((choice) => choice.key === key)?.label ?? key).join(', ');
}

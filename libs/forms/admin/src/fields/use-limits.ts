import type { SimpleField } from '@maillage/forms-domain';
import { useFormat } from '@maillage/platform-admin';
import { useFormsWords } from '../language/forms-words.js';

/** What a field takes, in words; undefined when anything goes. */
export function useLimits(): (field: SimpleField) => string | undefined {
  const words = useFormsWords();
  const format = useFormat();
  const between = (min: string | null, max: string | null): string | undefined => {
    if (min !== null && max !== null) return words('limits.between', { min, max });
    if (min !== null) return words('limits.atLeast', { min });
    return max === null ? undefined : words('limits.atMost', { max });
  };
  const shown = (value: number | null, show: (value: number) => string) => (value === null ? null : show(value));
  // Nothing below nothing goes without saying.
  const least = (value: number | null, show: (value: number) => string) => (value === 0 ? null : shown(value, show));
  return (field) => {
    switch (field.kind) {
      case 'text':
        return field.maxLength === null ? undefined : words('limits.length', { max: format.count(field.maxLength) });
      case 'number':
        return joined([
          between(least(field.min, format.count), shown(field.max, format.count)),
          field.unit === '' ? undefined : words('limits.unit', { unit: field.unit }),
        ]);
      case 'money':
        return between(least(field.min, format.money), shown(field.max, format.money));
      case 'file':
        return words('limits.documents', { count: field.most });
      case 'siret':
        return words('limits.siret');
      case 'date':
      case 'choice':
      case 'commune':
      case 'organisation':
        return undefined;
    }
  };
}

function joined(parts: readonly (string | undefined)[]): string | undefined {
  const told = parts.filter((part) => part !== undefined);
  return told.length === 0 ? undefined : told.join(' ');
}

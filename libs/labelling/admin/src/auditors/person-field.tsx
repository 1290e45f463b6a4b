import { type FoundChoice, SearchChoiceField, type SearchChoiceFieldProps } from '@maillage/platform-admin';
import { useLifeWords } from '../language/life-words.js';
import { usePeopleSearch } from './use-people-search.js';

type Field = Pick<SearchChoiceFieldProps, 'id' | 'value' | 'onChange' | 'error'>;

interface PersonFieldProps extends Field {
  /** The seat at the union that the person must hold. */
  role: Parameters<typeof usePeopleSearch>[0];
}

/** A person of those who hold a seat at the union, found by name. */
export function PersonField({ role, ...field }: PersonFieldProps) {
  const words = useLifeWords();
  const people = usePeopleSearch(role);
  return (
    <SearchChoiceField {...field} {...people} label={words('officer.person')} hint={words('officer.personHint')} />
  );
}

/** What is wrong when nobody is chosen. */
export function usePersonCheck() {
  const words = useLifeWords();
  return (person: FoundChoice | null) =>
    person === null
      ? { person: { problem: words('officer.personMissing'), remedy: words('officer.personMissingRemedy') } }
      : {};
}

import { allowed, firstRefusal, foldedText, isBlank, refused, type Verdict } from '@maillage/platform-kernel';
import { textMustFit } from '../machine/text-must-fit.rule.js';
import { workLimits } from './work-limits.js';

export interface NamedPerson {
  readonly personId: string;
  readonly name: string;
}

export function messageMustHold(body: string): Verdict<'messageEmpty' | 'INVALID_INPUT'> {
  return firstRefusal<'messageEmpty' | 'INVALID_INPUT'>(
    () => (isBlank(body) ? refused('messageEmpty') : allowed),
    () => textMustFit('body', body, workLimits.message),
  );
}

/**
 * Whom a message mentions: `@` and the whole name, however its capitals and accents are written. A name that is the
 * beginning of a longer one is not mentioned by the longer one.
 */
export function mentionsIn<Person extends NamedPerson>(body: string, people: readonly Person[]): readonly Person[] {
  const names = new Map(people.map((person) => [person.personId, foldedText(person.name)]));
  const longestFirst = [...new Set(names.values())].filter((name) => name !== '').sort((a, b) => b.length - a.length);
  const mentioned = new Set<string>();
  const text = foldedText(body);
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const rest = text.slice(at + 1);
    const found = longestFirst.find((name) => rest.startsWith(name) && !/^[\p{L}\p{N}]/u.test(rest.slice(name.length)));
    if (found !== undefined) mentioned.add(found);
  }
  return people.filter(({ personId }) => mentioned.has(names.get(personId) ?? ''));
}

import { DomainError, isId } from '@maillage/platform-kernel';

/** @throws DomainError NOT_FOUND when a text is no id: it names nothing */
export function demandId(text: string): void {
  if (!isId(text)) throw new DomainError('NOT_FOUND');
}

// Control and bidirectional characters, which make a text read otherwise than it is written.
const hidden = /[\p{Cc}\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/u;

/** A name as it is shown everywhere, in mails too: one line, no address of a site. @throws DomainError INVALID_INPUT */
export function demandName(field: string, text: string): string {
  const tidy = demandText(field, text, 80);
  if (hidden.test(tidy) || tidy.includes('://'))
    throw new DomainError('INVALID_INPUT', { field, reason: 'hiddenCharacters' });
  return tidy;
}

/** @returns the text without the blanks around it. @throws DomainError INVALID_INPUT when it is empty or too long */
export function demandText(field: string, text: string, max = 200): string {
  const tidy = text.trim();
  if (tidy === '' || tidy.length > max) throw new DomainError('INVALID_INPUT', { field, min: 1, max });
  return tidy;
}

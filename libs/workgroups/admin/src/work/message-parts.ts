export interface MessagePart {
  readonly text: string;
  readonly isMention: boolean;
}

/** The words of a message, those apart that call somebody: `@` and a name, however its capitals are written. */
export function partsOf(body: string, names: readonly string[]): readonly MessagePart[] {
  const known = names.map((name) => `@${name}`).sort((one, other) => other.length - one.length);
  if (known.length === 0) return [{ text: body, isMention: false }];
  const pattern = new RegExp(`(${known.map(escaped).join('|')})`, 'giu');
  return body
    .split(pattern)
    .map((text, place) => ({ text, isMention: place % 2 === 1 }))
    .filter(({ text }) => text !== '');
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

// What a terminal would obey or hide: control and bidirectional characters, lone surrogates, what draws nothing.
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
const longest = 120;

/** A text of a stranger as one line that shows every character: what cannot be seen is written as JSON escapes it. */
export function printable(text: string): string {
  const shown = Array.from(text).slice(0, longest).join('');
  return escaped(shown.length < text.length ? `${shown}…` : shown);
}

/** The same for a whole JSON text on one line, which stays the same value. */
export function escaped(text: string): string {
  return text.replaceAll(unseen, (character) =>
    Array.from({ length: character.length }, (_, index) => {
      const unit = character.charCodeAt(index).toString(16).padStart(4, '0');
      return `\\u${unit}`;
    }).join(''),
  );
}

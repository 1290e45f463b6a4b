/** The conditions that are left when somebody forgets one part of an AND, wherever it stands. */
export function weakenedConditions(condition: string): string[] {
  const bare = withoutParentheses(condition.trim());
  const conjuncts = partsOf(bare, ' AND ');
  if (conjuncts.length > 1) return [...shortened(conjuncts), ...replacedParts(conjuncts, ' AND ')];
  const disjuncts = partsOf(bare, ' OR ');
  return disjuncts.length > 1 ? replacedParts(disjuncts, ' OR ') : [];
}

function shortened(conjuncts: readonly string[]): string[] {
  return conjuncts.map((_, place) => conjuncts.filter((_, other) => other !== place).join(' AND '));
}

/** Each part weakened in turn, the others as they were. */
function replacedParts(parts: readonly string[], by: ' AND ' | ' OR '): string[] {
  return parts.flatMap((part, place) =>
    weakenedConditions(part).map((weaker) => parts.with(place, `(${weaker})`).join(by)),
  );
}

function withoutParentheses(text: string): string {
  const isWrapped = text.startsWith('(') && closingOf(text) === text.length - 1;
  return isWrapped ? withoutParentheses(text.slice(1, -1).trim()) : text;
}

function closingOf(text: string): number {
  return depths(text).findIndex((depth, place) => place > 0 && depth === 0);
}

function partsOf(text: string, separator: string): string[] {
  const depth = depths(text);
  const parts: string[] = [];
  let from = 0;
  for (let place = text.indexOf(separator); place >= 0; place = text.indexOf(separator, place + 1)) {
    if (depth[place] !== 0) continue;
    parts.push(text.slice(from, place));
    from = place + separator.length;
  }
  return [...parts, text.slice(from)];
}

/** How many parentheses are open after each letter; within quotes none is counted, and nothing is outside. */
function depths(text: string): number[] {
  let depth = 0;
  let isQuoted = false;
  return [...text].map((letter) => {
    if (letter === "'") isQuoted = !isQuoted;
    else if (!isQuoted && letter === '(') depth += 1;
    else if (!isQuoted && letter === ')') depth -= 1;
    return isQuoted ? Number.POSITIVE_INFINITY : depth;
  });
}

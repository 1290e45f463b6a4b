/** The rows of every table of a page whose first columns have these titles. @throws Error when there is none */
export function rowsUnder(markdown: string, ...titles: readonly string[]): string[][] {
  const lines = markdown.split('\n');
  const isHead = (line: string): boolean => titles.every((title, index) => cellsOf(line)[index] === title);
  const heads = lines.flatMap((line, place) => (isHead(line) ? [place] : []));
  if (heads.length === 0)
    throw new Error(`docs/rights.md has no table of which the first columns are "${titles.join(', ')}".`);
  return heads.flatMap((head) => {
    const after = lines.slice(head + 2);
    const end = after.findIndex((line) => !line.startsWith('|'));
    return after.slice(0, end < 0 ? undefined : end).map(cellsOf);
  });
}

function cellsOf(line: string): string[] {
  const cells = line.split('|').slice(1, -1);
  return cells.map((cell) => cell.trim());
}

export function quotedIn(text: string): string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map(([, word = '']) => word);
}

export function unquoted(cell = ''): string {
  return cell.replaceAll('`', '');
}

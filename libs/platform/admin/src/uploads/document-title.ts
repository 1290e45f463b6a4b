/** What a document may be called at first: the name of its file without its ending. */
export function documentTitleOf(fileName: string): string {
  const title = fileName
    .replace(/\.[^.]+$/, '')
    .replaceAll('_', ' ')
    .trim();
  return title === '' ? fileName : title;
}

/** One key for each file and sheet, however often it is sent: an answer that was lost makes no second import. */
export function keysOfFiles(newKey: () => string): (sheet: string, file: File) => string {
  const keys = new Map<string, { readonly file: File; readonly key: string }>();
  return (sheet, file) => {
    const held = keys.get(sheet);
    const kept = held?.file === file ? held : { file, key: newKey() };
    keys.set(sheet, kept);
    return kept.key;
  };
}

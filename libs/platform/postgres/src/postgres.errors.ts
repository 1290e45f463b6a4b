/** The data folder cannot be used as it is. The message is one line that says what to do about it. */
export class DataFolderError extends Error {
  override readonly name = 'DataFolderError';
}

/** PostgreSQL cannot run here, whatever the folder. The message is one line, with PostgreSQL's own reason when it gave one. */
export class PostgresStartError extends Error {
  override readonly name = 'PostgresStartError';
}

/** The reason of a failed system call in one word or sentence, without the stack. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message;
}

export function hasCode(error: unknown, ...codes: string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}

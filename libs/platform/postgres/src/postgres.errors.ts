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
  return codeOf(error) ?? (error instanceof Error ? error.message : String(error));
}

export function hasCode(error: unknown, ...codes: string[]): boolean {
  return codes.includes(codeOf(error) ?? '');
}

/** Looks at the shape, not the class: under Jest the system's errors are of another realm. */
function codeOf(error: unknown): string | undefined {
  const isCoded = typeof error === 'object' && error !== null && 'code' in error;
  return isCoded && typeof error.code === 'string' ? error.code : undefined;
}

/** A refusal of the command line: one clear line that says what to do, and exit code 1. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}

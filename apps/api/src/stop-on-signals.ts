import type { EventEmitter } from 'node:events';

/**
 * Ends the process in order when it is told to. Twice is as once: a terminal and the process that started this one
 * both pass on Ctrl-C, and a second signal must not cut the end short.
 */
export function stopOnSignals(stop: () => Promise<void>, told: Pick<EventEmitter, 'on'> = process): void {
  let stopping: Promise<void> | undefined;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    told.on(signal, () => {
      stopping ??= stop().catch(tellFailure);
    });
  }
}

/** Whatever could not be closed may hold the process: it is ended. */
function tellFailure(error: unknown): void {
  const reason = error instanceof Error ? error.message : String(error);
  process.stderr.write(`The process could not stop in order: ${reason}\n`, () => process.exit(1));
}

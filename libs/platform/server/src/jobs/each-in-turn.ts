import type { Logger } from '@nestjs/common';

/**
 * Does the work of a recurring job for each item in turn. One that fails is logged and keeps none of the others; it is
 * tried again at the next turn, where what finds the items finds it again.
 *
 * @param failed the sentence logged of an item that failed, with its error
 */
export async function eachInTurn<Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<void>,
  { log, failed }: { readonly log: Pick<Logger, 'error'>; readonly failed: (item: Item) => string },
): Promise<void> {
  for (const item of items) {
    try {
      await work(item);
    } catch (error) {
      log.error(failed(item), error instanceof Error ? error.stack : String(error));
    }
  }
}

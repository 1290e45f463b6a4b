import type { Provider } from '@nestjs/common';
import { type DeliveredEvent, EventHandler, HandlesEvent, type WriteTransaction, declareEvents } from '../src/index.js';
import { effect } from './jobs-world.js';

export type Handle = (event: DeliveredEvent, transaction: WriteTransaction) => Promise<void> | void;

/** A handler that leaves a trace which shows if it is left twice. */
export const leaveEffect: Handle = async (event, transaction) => {
  await transaction.rows(effect, [event.id]);
};

/** The providers of a process that opens campaigns, and handles them so. */
export function handledBy(handle: Handle): Provider[] {
  @HandlesEvent('campaignOpened')
  class CampaignOpenedHandler extends EventHandler<unknown> {
    override async handle(event: DeliveredEvent, transaction: WriteTransaction): Promise<void> {
      await handle(event, transaction);
    }
  }
  return [declareEvents(['campaignOpened']), CampaignOpenedHandler];
}

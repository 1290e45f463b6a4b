import type { PersonId } from './role.js';

/**
 * What the event `seatChanged` says: seats of these people began, will begin, or end in one organisation. Who follows looks
 * at all that they hold.
 */
export interface SeatChange {
  readonly personIds: readonly PersonId[];
}

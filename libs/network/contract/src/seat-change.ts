import type { PersonId } from './role.js';

/** What the event `seatChanged` says: a seat of this person began, will begin, or ends. Who follows looks at all of them. */
export interface SeatChange {
  readonly personId: PersonId;
}

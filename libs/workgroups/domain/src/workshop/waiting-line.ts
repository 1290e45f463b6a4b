export interface Seats {
  readonly capacity: number;
  readonly taken: number;
}

/** A seat while there is one and nobody waits before; else a place at the end of the line. */
export function stateOfArrival({ capacity, taken }: Seats, waiting: number): 'registered' | 'waiting' {
  return taken < capacity && waiting === 0 ? 'registered' : 'waiting';
}

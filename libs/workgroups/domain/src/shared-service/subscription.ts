import type { Cents } from '@maillage/platform-kernel';
import type { CostKey } from './service-vocabulary.js';

/** What the keys look at in a Mission, as it stood when it subscribed; null where it is not known. */
export interface KeyFigures {
  /** Employees in tenths of full-time equivalents. */
  readonly staffTenths: number | null;
  readonly budgetCents: Cents | null;
  /** Young people followed in the year. */
  readonly youngPeople: number | null;
}

/** What a Mission counts by a key; null when the figure is not known. */
export function keyFigureOf(key: CostKey, figures: KeyFigures): number | null {
  switch (key) {
    case 'equal':
      return 1;
    case 'headcount':
      return figures.staffTenths;
    case 'budget':
      return figures.budgetCents;
    case 'youngPeople':
      return figures.youngPeople;
  }
}

/** The place of a Mission that subscribed and has not left. */
export interface Subscription {
  readonly organisationId: string;
  /** The number that it drew when it subscribed: the order of the seats, and of those who wait. */
  readonly ticket: number;
}

export interface PlacedSubscription extends Subscription {
  /** 1 for the first that waits; null for who has a seat. */
  readonly waiting: number | null;
}

/** Who has a seat and who waits: the lowest tickets sit, and when one leaves, the first that waits moves up by itself. */
export function placesOf(seats: number, subscriptions: readonly Subscription[]): readonly PlacedSubscription[] {
  return [...subscriptions]
    .sort((one, other) => one.ticket - other.ticket)
    .map((subscription, place) => ({ ...subscription, waiting: place < seats ? null : place - seats + 1 }));
}

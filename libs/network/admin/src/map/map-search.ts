import type { Measure } from './region-measure.js';

/** What the address keeps of the map. */
export interface MapSearch {
  readonly vue?: MapView;
  readonly couleur?: Measure;
}

export const mapViews = ['regions', 'missions', 'tableau'] as const;
export type MapView = (typeof mapViews)[number];

/** A frame of the map: a part of the world, and the size of its drawing. */
export interface MapFrame {
  readonly key: string;
  readonly regions: readonly string[];
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
  readonly width: number;
  readonly height: number;
}

const mainland = ['11', '24', '27', '28', '32', '44', '52', '53', '75', '76', '84', '93', '94'];
const inset = { width: 112, height: 96 } as const;

/** The mainland with Corsica, and an inset for each overseas region, all of one size. */
export const frames: readonly MapFrame[] = [
  { key: 'mainland', regions: mainland, west: -5.3, south: 41.2, east: 9.8, north: 51.3, width: 640, height: 628 },
  { key: '01', regions: ['01'], west: -61.9, south: 15.8, east: -60.9, north: 16.6, ...inset },
  { key: '02', regions: ['02'], west: -61.3, south: 14.3, east: -60.7, north: 15, ...inset },
  { key: '978', regions: ['978'], west: -63.2, south: 18, east: -62.9, north: 18.2, ...inset },
  { key: '977', regions: ['977'], west: -62.95, south: 17.8, east: -62.75, north: 18, ...inset },
  { key: '03', regions: ['03'], west: -54.8, south: 2, east: -51.5, north: 6, ...inset },
  { key: '975', regions: ['975'], west: -56.6, south: 46.6, east: -56, north: 47.2, ...inset },
  { key: '04', regions: ['04'], west: 55.1, south: -21.5, east: 55.95, north: -20.8, ...inset },
  { key: '06', regions: ['06'], west: 44.95, south: -13.1, east: 45.4, north: -12.6, ...inset },
];

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Where a point of the world is drawn: true angles at the middle of the frame, nothing drawn outside it. */
export function placeOn(frame: MapFrame, { latitude, longitude }: { latitude: number; longitude: number }): Place {
  const narrowing = Math.cos((((frame.south + frame.north) / 2) * Math.PI) / 180);
  const across = (frame.east - frame.west) * narrowing;
  const scale = Math.min(frame.width / across, frame.height / (frame.north - frame.south));
  const left = (frame.width - across * scale) / 2;
  const top = (frame.height - (frame.north - frame.south) * scale) / 2;
  const x = left + (longitude - frame.west) * narrowing * scale;
  const y = top + (frame.north - latitude) * scale;
  return { x: within(x, frame.width), y: within(y, frame.height) };
}

/** At least half a mark from the edge. */
function within(value: number, length: number): number {
  return Math.round(Math.min(Math.max(value, 6), length - 6) * 10) / 10;
}

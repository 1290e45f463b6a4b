import type { LabellingArea } from './labelling-area.js';

export const cycleArea: LabellingArea = { resolvers: [], providers: [] };

import type { LabellingArea } from './labelling-area.js';

export const labelArea: LabellingArea = { resolvers: [], providers: [] };

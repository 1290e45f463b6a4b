import type { LabellingArea } from './labelling-area.js';

export const planArea: LabellingArea = { resolvers: [], providers: [] };

import type { LabellingArea } from './labelling-area.js';

export const reportsArea: LabellingArea = { resolvers: [], providers: [] };

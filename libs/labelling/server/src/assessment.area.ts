import type { LabellingArea } from './labelling-area.js';

export const assessmentArea: LabellingArea = { resolvers: [], providers: [] };

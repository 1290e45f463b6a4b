import type { LabellingArea } from './labelling-area.js';

export const commissionArea: LabellingArea = { resolvers: [], providers: [] };

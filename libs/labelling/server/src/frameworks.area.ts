import type { LabellingArea } from './labelling-area.js';

export const frameworksArea: LabellingArea = { resolvers: [], providers: [] };

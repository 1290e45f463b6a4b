import type { LabellingArea } from './labelling-area.js';

export const steeringArea: LabellingArea = { resolvers: [], providers: [] };

import { AwaitedLabelActsResolver } from './graphql/awaited/awaited-label-acts.resolver.js';
import type { LabellingArea } from './labelling-area.js';
import { AwaitedLabelActsReader } from './persistence/awaited/awaited-label-acts.reader.js';

export const awaitedArea: LabellingArea = {
  resolvers: [AwaitedLabelActsResolver],
  providers: [AwaitedLabelActsReader],
};

import { EngagementResolver } from './graphql/engagement/engagement.resolver.js';
import { EngagementReader } from './persistence/engagement/engagement.reader.js';
import type { WorkgroupsArea } from './workgroups-area.js';

/** What Missions do in groups, counted from the rows of what hangs on them. */
export const engagementArea: WorkgroupsArea = {
  resolvers: [EngagementResolver],
  providers: [EngagementReader],
  events: [],
};

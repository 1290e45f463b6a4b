import { GroupHelp } from './application/help/group-help.view.js';
import { GroupHelpResolver } from './graphql/help/group-help.resolver.js';
import { HelpingGroupsReader } from './persistence/help/helping-groups.reader.js';
import type { WorkgroupsArea } from './workgroups-area.js';

/** Which group can help a Mission with what. */
export const helpArea: WorkgroupsArea = {
  resolvers: [GroupHelpResolver],
  providers: [GroupHelp, HelpingGroupsReader],
  events: [],
};

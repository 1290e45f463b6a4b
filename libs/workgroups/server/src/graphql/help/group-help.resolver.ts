import { Query, Resolver } from '@nestjs/graphql';
import { Acting, type ActingViewer, Guarded } from '@maillage/platform-server';
import { GroupHelp } from '../../application/help/group-help.view.js';
import { workgroupsPolicies } from '../../policy/workgroups.policies.js';
import { GroupHelpType } from './group-help.types.js';

/** Groups that can help a Mission. */
@Resolver(() => GroupHelpType)
export class GroupHelpResolver {
  constructor(private readonly help: GroupHelp) {}

  @Query(() => GroupHelpType, { description: 'For the acting Mission; nothing for others' })
  @Guarded(workgroupsPolicies.read)
  groupHelp(@Acting() viewer: ActingViewer): Promise<GroupHelpType> {
    return this.help.view(viewer);
  }
}

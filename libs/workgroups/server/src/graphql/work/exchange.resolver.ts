import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Acting, type ActingViewer, Guarded } from '@maillage/platform-server';
import { ShareFile } from '../../application/work/share-file.use-case.js';
import { groupFilesView, threadMessageView, threadView } from '../../application/work/work.view.js';
import { WriteThread } from '../../application/work/write-thread.use-case.js';
import { ThreadRepository } from '../../persistence/work/thread.repository.js';
import { WorkRepository } from '../../persistence/work/work.repository.js';
import { workPolicies } from '../../policy/work/work.policies.js';
import * as inputs from './work.inputs.js';
import { GroupFilesType, GroupThreadType, ThreadMessageType } from './work.types.js';

/** What those who take part say and show one another: the thread of a group, and its files. */
@Resolver(() => ThreadMessageType)
export class ExchangeResolver {
  constructor(
    private readonly works: WorkRepository,
    private readonly thread: ThreadRepository,
    private readonly writing: WriteThread,
    private readonly sharing: ShareFile,
  ) {}

  @Query(() => GroupThreadType, { description: 'Refused with workForMembers to who takes no part in the group' })
  @Guarded(workPolicies.read)
  async groupThread(
    @Acting() { actor, reads }: ActingViewer,
    @Args() { groupId, first, after }: inputs.GroupThreadArgs,
  ): Promise<GroupThreadType> {
    const group = await this.works.group(reads, actor, groupId);
    const page = await this.thread.page(reads, groupId, { first, after });
    const rows = page.rows.map((row) => threadMessageView(row, actor));
    return { ...page, ...threadView(group, actor), rows };
  }

  @Query(() => GroupFilesType, { description: 'Refused with workForMembers to who takes no part in the group' })
  @Guarded(workPolicies.read)
  async groupFiles(
    @Acting() { actor, reads }: ActingViewer,
    @Args('groupId', { type: () => ID }) groupId: string,
  ): Promise<GroupFilesType> {
    return groupFilesView(await this.works.filesOf(reads, actor, groupId), actor);
  }

  @Mutation(() => ThreadMessageType)
  @Guarded(workPolicies.take)
  postThreadMessage(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.PostThreadMessageInput,
  ): Promise<ThreadMessageType> {
    return this.writing.post(actor, input);
  }

  @Mutation(() => ThreadMessageType)
  @Guarded(workPolicies.take)
  withdrawThreadMessage(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.ThreadMessageInput,
  ): Promise<ThreadMessageType> {
    return this.writing.withdraw(actor, input);
  }

  @Mutation(() => GroupFilesType)
  @Guarded(workPolicies.take)
  shareGroupFile(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.ShareGroupFileInput,
  ): Promise<GroupFilesType> {
    return this.sharing.share(actor, input);
  }

  @Mutation(() => GroupFilesType)
  @Guarded(workPolicies.take)
  addGroupFileVersion(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.AddGroupFileVersionInput,
  ): Promise<GroupFilesType> {
    return this.sharing.addVersion(actor, input);
  }

  @Mutation(() => GroupFilesType)
  @Guarded(workPolicies.follow)
  removeGroupFile(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: inputs.GroupFileInput,
  ): Promise<GroupFilesType> {
    return this.sharing.remove(actor, input);
  }
}

import { Injectable } from '@nestjs/common';
import { titleMustFit, workLimits } from '@maillage/workgroups-domain';
import { demand, DomainError } from '@maillage/platform-kernel';
import {
  type ActingActor,
  ActOnce,
  type AskedAct,
  stampOf,
  StampSource,
  type WriteTransaction,
} from '@maillage/platform-server';
import { GroupFileRepository } from '../../persistence/work/file.repository.js';
import { demandAtWork, demandRoom, WorkRepository } from '../../persistence/work/work.repository.js';
import { leads } from '../../policy/leads-group.js';
import { workPolicies } from '../../policy/work/work.policies.js';
import type * as asked from './asked.js';
import { KeptFile } from './kept-file.js';
import { type GroupFilesView, groupFilesView } from './work.view.js';

/** Files that those who take part share, each in as many versions as they bring. */
@Injectable()
export class ShareFile {
  constructor(
    private readonly once: ActOnce,
    private readonly works: WorkRepository,
    private readonly files: GroupFileRepository,
    private readonly kept: KeptFile,
    private readonly stamps: StampSource,
  ) {}

  share(actor: ActingActor, input: asked.ShareFileAsked): Promise<GroupFilesView> {
    const asking = { operation: 'shareGroupFile', policy: workPolicies.take, input };
    return this.answered(actor, asking, async (transaction) => {
      const group = await this.works.filesOf(transaction, actor, input.groupId);
      demandAtWork(group);
      demandRoom(group.files.length, workLimits.files);
      demand(titleMustFit('title', input.title));
      const at = await this.stamps.after(transaction);
      const file = await this.kept.of(transaction, input.documentVersionId);
      const id = await this.files.add(transaction, actor, group.id, { title: input.title.trim(), at });
      await this.files.addVersion(transaction, actor, id, { file, at });
      return group.id;
    });
  }

  addVersion(actor: ActingActor, input: asked.AddFileVersionAsked): Promise<GroupFilesView> {
    const asking = { operation: 'addGroupFileVersion', policy: workPolicies.take, input };
    return this.answered(actor, asking, async (transaction) => {
      const { groupId } = await this.works.groupOf(transaction, { subject: 'file', id: input.fileId });
      const group = await this.works.filesOf(transaction, actor, groupId);
      demandAtWork(group);
      const versions = group.files.find(({ id }) => id === input.fileId)?.versions ?? [];
      demandRoom(versions.length, workLimits.versionsOfFile);
      const at = await this.stamps.after(transaction);
      const file = await this.kept.of(transaction, input.documentVersionId);
      await this.files.addVersion(transaction, actor, input.fileId, { file, at });
      return groupId;
    });
  }

  /** By who shared it, or leads. */
  remove(actor: ActingActor, input: asked.FileAsked): Promise<GroupFilesView> {
    const asking = { operation: 'removeGroupFile', policy: workPolicies.follow, input };
    return this.answered(actor, asking, async (transaction) => {
      const { groupId } = await this.works.groupOf(transaction, { subject: 'file', id: input.fileId });
      const group = await this.works.group(transaction, actor, groupId);
      const { ownerId } = await this.files.one(transaction, input.fileId);
      if (ownerId !== actor.organisationId && !leads(actor, group)) {
        throw new DomainError('groupFileNotYours');
      }
      const at = await this.stamps.after(transaction);
      await this.files.remove(transaction, input.fileId, actor.name, at);
      const { decisionId: id, ...stamp } = stampOf(actor, at);
      const decision = { ...stamp, id, act: 'remove', from: 'shared', to: 'removed' };
      await this.works.keep(transaction, groupId, { subject: 'file', id: input.fileId }, decision);
      return groupId;
    });
  }

  private answered(
    actor: ActingActor,
    asking: AskedAct,
    work: (transaction: WriteTransaction) => Promise<string>,
  ): Promise<GroupFilesView> {
    return this.once.run(actor, asking, async (transaction) => {
      const groupId = await work(transaction);
      return groupFilesView(await this.works.filesOf(transaction, actor, groupId), actor);
    });
  }
}

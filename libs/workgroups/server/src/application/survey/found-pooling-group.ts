import { Injectable } from '@nestjs/common';
import { demand, newId } from '@maillage/platform-kernel';
import { type ActingActor, appendEvents, stampOf, type WriteTransaction } from '@maillage/platform-server';
import { type GroupTerms, type SponsorKind, termsMustHold } from '@maillage/workgroups-domain';
import { GroupRepository } from '../../persistence/group/group.repository.js';
import { SurveyRepository } from '../../persistence/survey/survey.repository.js';
import type { MembershipMovedPayload } from '../group/group.events.js';
import { proposed } from '../group/keep-group.use-case.js';

/** What a survey says of the group that it ends in. */
export interface FoundedGroup {
  readonly title: string;
  readonly purpose: string;
  readonly theme: string;
  readonly sponsor: SponsorKind;
  /** The Missions that asked for it, and are invited. */
  readonly wanting: readonly string[];
  readonly at: Date;
}

/** A pooling group that is proposed, with Missions that are invited, each told so: by the rules of every group, in one transaction. */
@Injectable()
export class FoundPoolingGroup {
  constructor(
    private readonly groups: GroupRepository,
    private readonly surveys: SurveyRepository,
  ) {}

  /** @returns the id of the group */
  async found(transaction: WriteTransaction, actor: ActingActor, founded: FoundedGroup): Promise<string> {
    const { sponsor, wanting, at } = founded;
    const terms = termsOf(founded);
    demand(termsMustHold(terms, sponsor));
    const { decisionId: id, actor: by } = stampOf(actor, at);
    const group = proposed(newId(at), actor.organisationId, terms);
    const decision = { id, act: 'edit', from: null, to: 'proposed', actor: by, at, reason: null } as const;
    await this.groups.lay(transaction, { group, decision });
    const told = await this.surveys.inviteToGroup(transaction, { group, decision }, wanting);
    const events = told.map((organisationId) => {
      const payload: MembershipMovedPayload = { groupId: group.id, organisationId, act: 'invite', reason: null };
      return { name: 'membershipMoved', tenantId: actor.organisationId, payload, occurredAt: at };
    });
    await appendEvents(transaction, events);
    return group.id;
  }
}

/** Who was not invited may ask to come in. */
function termsOf({ title, purpose, theme, sponsor }: FoundedGroup): GroupTerms {
  return {
    ...{ kind: 'pooling', situation: 'toBeCreated', joining: 'onRequest', seats: null, regionSeats: [] },
    ...{ title: title.trim(), theme: theme.trim().slice(0, 100), startsOn: null, endsOn: null },
    band: sponsor === 'nationalUnion' ? 'network' : 'region',
    letter: { purpose: purpose.trim(), deliverables: [], means: '' },
  };
}

import { Injectable } from '@nestjs/common';
import { DomainError, isId, newId } from '@maillage/platform-kernel';
import type { WriteTransaction } from '@maillage/platform-server';
import type { MembershipChange, MembershipSituation } from '@maillage/workgroups-domain';
import { decisionRecord } from '../decision.record.js';
import { memberOutside } from './group.statements.js';
import * as statements from './membership.statements.js';

/** The place of an organisation in a group, and what is known of whom it would send. */
export interface FoundSituation extends MembershipSituation {
  readonly sentPersonId: string | null;
  readonly isOfOrganisation: boolean;
}

/** Somebody's offer to lead. */
export interface OfferToLead {
  readonly tenantId: string;
  readonly groupId: string;
  readonly personId: string;
  readonly words: string;
}

@Injectable()
export class MembershipRepository {
  /** @throws DomainError NOT_FOUND when the network does not know the organisation */
  async situationOf(
    transaction: WriteTransaction,
    groupId: string,
    organisationId: string,
    personId: string | null,
  ): Promise<FoundSituation> {
    const asked = [groupId, organisationId, personId !== null && isId(personId) ? personId : null];
    const [found] = isId(organisationId) ? await transaction.rows<FoundSituation>(statements.situationOf, asked) : [];
    if (found === undefined) throw new DomainError('NOT_FOUND');
    return found;
  }

  /** @param needs what the organisation comes for: null leaves it as it is, an empty text takes it back */
  async save(
    transaction: WriteTransaction,
    groupId: string,
    change: MembershipChange,
    needs: string | null,
  ): Promise<void> {
    const { organisationId: tenantId, regionCode, state, personId, seats, decision } = change;
    const { at: changedAt } = decision;
    const kept = { id: newId(changedAt), tenantId, groupId, state, personId, regionCode, changedAt, seats };
    await transaction.rows(statements.saveMembership, [JSON.stringify(kept), decisionRecord(decision), needs]);
  }

  /** Whether the organisation is of another region than the group by now. */
  async isOutside(
    transaction: WriteTransaction,
    sponsorId: string,
    groupId: string,
    organisationId: string,
  ): Promise<boolean> {
    return (await transaction.rows(memberOutside, [sponsorId, groupId, organisationId])).length > 0;
  }

  async isMember(transaction: WriteTransaction, groupId: string, organisationId: string): Promise<boolean> {
    return (await transaction.rows(statements.memberOf, [groupId, organisationId])).length > 0;
  }

  async hasOffered(transaction: WriteTransaction, groupId: string, personId: string): Promise<boolean> {
    return (await transaction.rows(statements.offerOf, [groupId, personId])).length > 0;
  }

  /** @throws DomainError alreadyVolunteer when the same person offered meanwhile */
  async offer(
    transaction: WriteTransaction,
    { tenantId, groupId, personId, words }: OfferToLead,
    at: Date,
  ): Promise<void> {
    const offered = await transaction.rows(statements.addOffer, [newId(at), tenantId, groupId, personId, words, at]);
    if (offered.length === 0) throw new DomainError('alreadyVolunteer');
  }

  /** @throws DomainError volunteersNotCalled when there is no offer to take back */
  async withdrawOffer(transaction: WriteTransaction, groupId: string, personId: string, at: Date): Promise<void> {
    const gone = await transaction.rows(statements.withdrawOffer, [groupId, personId, at]);
    if (gone.length === 0) throw new DomainError('volunteersNotCalled');
  }
}

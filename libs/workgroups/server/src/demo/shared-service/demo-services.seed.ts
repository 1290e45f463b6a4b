import { Injectable } from '@nestjs/common';
import { type ActStamp, cents, newId } from '@maillage/platform-kernel';
import { enterScope, systemScope, valuesOf, type WriteTransaction } from '@maillage/platform-server';
import { draftService, moveService, type ServiceTerms, shareCosts } from '@maillage/workgroups-domain';
import { type LockedService, ServiceRepository } from '../../persistence/shared-service/service.repository.js';

const poolingGroups = {
  name: 'workgroups.demo.poolingGroups',
  text: `select workgroup.id, workgroup.tenant_id as "tenantId", array(select member.tenant_id from workgroups.membership member
      where member.group_id = workgroup.id and member.state = 'member' order by member.joined_at, member.id) as members
    from workgroups.workgroup where workgroup.tenant_id = $1 and workgroup.kind = 'pooling' and workgroup.state = 'active'
    order by workgroup.created_at, workgroup.id limit 1`,
};

interface DemoPoolingGroup {
  readonly id: string;
  readonly tenantId: string;
  readonly members: readonly string[];
}

const shared = (year: number): ServiceTerms => ({
  kind: 'post',
  title: 'Acheteuse partagée, un jour par semaine',
  description: 'Une personne prépare les devis communs, suit les contrats et prévient des échéances.',
  serviceLevel: 'Un jour par semaine et par Mission ; réponse sous deux jours ouvrés ; un point par trimestre.',
  ...{ seats: 2, startsOn: `${year}-01-01`, endsOn: `${year + 1}-12-31`, costCents: cents(29_500_00) },
  keyParts: [
    { key: 'equal', percent: 60 },
    { key: 'youngPeople', percent: 40 },
  ],
});

/** Lays one shared service of the first pooling group of an organisation: seats taken, somebody who waits, costs shared. */
@Injectable()
export class DemoServicesSeed {
  constructor(private readonly services: ServiceRepository) {}

  /** In the transaction that lays the network, once the groups are laid. It counts for others. */
  async lay(transaction: WriteTransaction, sponsorId: string, at: Date): Promise<void> {
    const enter = (id: string) => transaction.rows(enterScope, valuesOf(systemScope(id)));
    await enter(sponsorId);
    const [group] = await transaction.rows<DemoPoolingGroup>(poolingGroups, [sponsorId]);
    if (group === undefined) return;
    const stamp = {
      decisionId: newId(at),
      actor: { personId: null, name: '', organisationId: sponsorId },
      at,
      reason: null,
    };
    const facts = { id: newId(at), tenantId: sponsorId, groupId: group.id, terms: shared(at.getUTCFullYear()) };
    const draft = draftService(facts, stamp);
    await this.services.add(transaction, draft);
    const opened = moveService(draft.service, 'open', { ...stamp, decisionId: newId(at) });
    await this.services.save(transaction, opened);
    for (const member of group.members) {
      await enter(member);
      await transaction.countFor(sponsorId);
      const locked = await this.services.load(transaction, facts.id, member);
      const { staffTenths, youngPeople, budgetCents } = locked.situation.figures;
      const figures = { staffTenths, youngPeople: youngPeople ?? 900, budgetCents };
      await this.services.subscribe(transaction, locked, { organisationId: member, figures });
    }
    await enter(sponsorId);
    await this.share(transaction, await this.services.load(transaction, facts.id, sponsorId), stamp);
  }

  private async share(transaction: WriteTransaction, locked: LockedService, stamp: ActStamp): Promise<void> {
    const sharers = await this.services.sharersOf(transaction, locked);
    if (sharers.length === 0) return;
    const change = moveService(locked.service, 'shareCosts', { ...stamp, decisionId: newId(stamp.at) });
    await this.services.saveCosts(transaction, change, shareCosts(locked.service.terms, sharers));
  }
}

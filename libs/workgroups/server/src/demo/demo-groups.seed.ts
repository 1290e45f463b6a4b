import { Injectable } from '@nestjs/common';
import { dayIn, newId } from '@maillage/platform-kernel';
import { enterScope, stampOf, systemScope, valuesOf, type WriteTransaction } from '@maillage/platform-server';
import {
  closeGroup,
  designateLead,
  type GroupChange,
  type LeadingAct,
  type MemberAct,
  moveGroup,
  moveMembership,
  type Workgroup,
} from '@maillage/workgroups-domain';
import { proposed } from '../application/group/keep-group.use-case.js';
import { GroupRepository } from '../persistence/group/group.repository.js';
import { MembershipRepository } from '../persistence/group/membership.repository.js';
import { DemoGroupsCast, type DemoNetworkFacts, type DemoSeat } from './demo-cast.js';
import { demoGroups, type DemoGroupStory, type DemoMission } from './demo-groups.js';

const day = 86_400_000;

interface Told {
  readonly story: DemoGroupStory;
  readonly cast: DemoGroupsCast;
  readonly sponsor: DemoSeat;
  readonly from: Date;
}

/** Lays groups of both kinds in each state, by the same acts as people's. */
@Injectable()
export class DemoGroupsSeed {
  constructor(
    private readonly groups: GroupRepository,
    private readonly memberships: MembershipRepository,
  ) {}

  async lay(transaction: WriteTransaction, network: DemoNetworkFacts, now: Date): Promise<void> {
    const cast = new DemoGroupsCast(network);
    for (const [place, story] of demoGroups.entries()) {
      const from = new Date(now.getTime() - (120 - place) * day);
      await this.tell(transaction, { story, cast, sponsor: cast.seatOf(story.sponsor), from });
    }
  }

  private async tell(transaction: WriteTransaction, told: Told): Promise<void> {
    const { story, sponsor, from } = told;
    const later = (days: number) => new Date(from.getTime() + days * day);
    let group = await this.propose(transaction, told);
    await this.enterAs(transaction, sponsor.organisationId, group);
    if (story.lead !== null) group = await this.lead(transaction, group, told, later(2));
    if (story.callsVolunteers === true) {
      group = await this.save(transaction, moveGroup(group, 'callVolunteers', stampOf(sponsor, later(3))));
    }
    if (story.ends !== 'proposed') {
      group = await this.save(transaction, moveGroup(group, 'start', stampOf(sponsor, later(4))));
    }
    await this.people(transaction, group, told, later(6));
    await this.enterAs(transaction, sponsor.organisationId, group);
    if (story.ends === 'paused') {
      await this.save(transaction, moveGroup(group, 'pause', stampOf(sponsor, later(60), 'Reprise à la rentrée')));
    }
    if (story.report !== undefined) {
      await this.groups.endTerm(transaction, group.id, later(70), 'groupClosed');
      await this.save(transaction, closeGroup(group, story.report, stampOf(sponsor, later(70))));
    }
  }

  private async propose(transaction: WriteTransaction, { story, sponsor, from }: Told): Promise<Workgroup> {
    await transaction.rows(enterScope, valuesOf(systemScope(sponsor.organisationId)));
    const { decisionId: id, actor, at, reason } = stampOf(sponsor, from);
    const terms = { ...story.terms, startsOn: dayIn('Europe/Paris', from) };
    const group = proposed(newId(from), sponsor.organisationId, terms);
    await this.groups.add(transaction, {
      group,
      decision: { id, act: 'edit', from: null, to: 'proposed', actor, at, reason },
    });
    return group;
  }

  private async lead(transaction: WriteTransaction, group: Workgroup, { story, cast, sponsor }: Told, at: Date) {
    const { personId, organisationId } = cast.director(story.lead ?? 0);
    const until = dayIn('Europe/Paris', new Date(at.getTime() + 730 * day));
    const candidate = { personId, organisationId, until, isDirector: true, isInBand: true };
    const change = designateLead(group, candidate, stampOf(sponsor, at));
    await this.groups.saveDesignation(transaction, change);
    return change.group;
  }

  private async people(transaction: WriteTransaction, group: Workgroup, told: Told, at: Date): Promise<void> {
    const { story, sponsor, cast } = told;
    const { joining } = group.terms;
    for (const [mission, needs] of story.members ?? []) {
      await this.enter(transaction, group, { mission, needs, sponsor, cast, at, way: joining });
    }
    for (const [mission, needs] of story.asking ?? []) {
      const seat = cast.director(mission);
      await this.move(transaction, group, { act: 'ask', seat, by: seat, at, needs });
    }
    for (const mission of story.invited ?? []) {
      await this.move(transaction, group, { act: 'invite', seat: cast.director(mission), by: sponsor, at });
    }
    for (const mission of story.volunteers ?? []) {
      const { personId, organisationId: tenantId } = cast.director(mission);
      await this.enterAs(transaction, tenantId, group);
      const words =
        'Nous avons bâti notre plan de formation avec nos voisins, et je peux y passer deux jours par mois.';
      await this.memberships.offer(transaction, { tenantId, groupId: group.id, personId, words }, at);
    }
  }

  /** A member comes by the way that the group has. */
  private async enter(transaction: WriteTransaction, group: Workgroup, entry: Entry): Promise<void> {
    const { mission, needs, sponsor, cast, at, way } = entry;
    const seat = cast.director(mission);
    const own = { seat, by: seat, at, needs };
    if (way === 'onRequest') await this.move(transaction, group, { act: 'ask', ...own });
    if (way === 'onRequest') await this.move(transaction, group, { act: 'accept', seat, by: sponsor, at });
    if (way === 'byInvitation') await this.move(transaction, group, { act: 'invite', seat, by: sponsor, at });
    if (way === 'byInvitation') await this.move(transaction, group, { act: 'acceptInvitation', ...own });
    if (way === 'open') await this.move(transaction, group, { act: 'join', ...own });
  }

  private async move(
    transaction: WriteTransaction,
    group: Workgroup,
    { act, seat, by, at, needs }: Move,
  ): Promise<void> {
    await this.enterAs(transaction, by.organisationId, group);
    const { organisationId, personId } = seat;
    const situation = await this.memberships.situationOf(transaction, group.id, organisationId, personId);
    const names = act === 'invite' ? null : personId;
    const person = { personId: names, isOfOrganisation: true };
    const change = moveMembership(group, situation, { act, person }, stampOf(by, at));
    await this.memberships.save(transaction, group.id, change, needs ?? null);
  }

  private async save(transaction: WriteTransaction, change: GroupChange): Promise<Workgroup> {
    await this.groups.save(transaction, change);
    return change.group;
  }

  /** In the name of one organisation, the counters of the sponsor opened. */
  private async enterAs(transaction: WriteTransaction, organisationId: string, { tenantId }: Workgroup): Promise<void> {
    await transaction.rows(enterScope, valuesOf(systemScope(organisationId, { counted: [tenantId] })));
  }
}

interface Entry {
  readonly mission: DemoMission;
  readonly needs: string | null;
  readonly sponsor: DemoSeat;
  readonly cast: DemoGroupsCast;
  readonly at: Date;
  readonly way: Workgroup['terms']['joining'];
}

interface Move {
  readonly act: MemberAct | LeadingAct;
  readonly seat: DemoSeat;
  readonly by: DemoSeat;
  readonly at: Date;
  readonly needs?: string | null;
}

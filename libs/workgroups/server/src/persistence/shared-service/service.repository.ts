import { Injectable } from '@nestjs/common';
import { DomainError, isId, newId } from '@maillage/platform-kernel';
import { type ActingActor, StampSource, type WriteTransaction } from '@maillage/platform-server';
import {
  type CostLine,
  type CostSharer,
  type GroupKind,
  type GroupState,
  type KeyFigures,
  placesOf,
  type ServiceAct,
  type ServiceChange,
  type ServiceRating,
  type SharedService,
  type SubscriberSituation,
  type Subscription,
} from '@maillage/workgroups-domain';
import { demandOnService } from '../../policy/shared-service/service.ability.js';
import { decisionRecord } from '../decision.record.js';
import * as statements from './service.statements.js';

/** A service that nobody else can move, and in which nobody else takes or leaves a place, until the transaction ends. */
export interface LockedService {
  readonly service: SharedService;
  readonly subscriptions: readonly Subscription[];
  /** Who acts, before the service. */
  readonly situation: SubscriberSituation;
  readonly at: Date;
}

interface GroupOfService {
  readonly tenantId: string;
  readonly kind: GroupKind;
  readonly state: GroupState;
}

interface LoadedService extends SharedService {
  readonly subscriptions: readonly Subscription[];
  readonly isMember: boolean;
  readonly figures: KeyFigures | null;
  readonly today: string;
}

const unknownFigures: KeyFigures = { staffTenths: null, budgetCents: null, youngPeople: null };

@Injectable()
export class ServiceRepository {
  constructor(private readonly stamps: StampSource) {}

  /** For who runs it. Permission is asked before anybody is made to wait. @throws DomainError NOT_FOUND, FORBIDDEN */
  async lockFor(
    transaction: WriteTransaction,
    actor: ActingActor,
    act: ServiceAct,
    id: string,
  ): Promise<LockedService> {
    demandOnService(actor, act, await this.holderOf(transaction, id));
    return this.lock(transaction, id, actor.organisationId);
  }

  /** For a Mission that takes or leaves a place. @throws DomainError NOT_FOUND */
  async lockForPlace(transaction: WriteTransaction, organisationId: string, id: string): Promise<LockedService> {
    await transaction.countFor(await this.holderOf(transaction, id));
    return this.lock(transaction, id, organisationId);
  }

  /** Without a lock, for what nobody waits for. @throws DomainError NOT_FOUND */
  async load(transaction: WriteTransaction, id: string, organisationId: string): Promise<LockedService> {
    const at = await this.stamps.after(transaction);
    const [row] = isId(id) ? await transaction.rows<LoadedService>(statements.loadService, [id, organisationId]) : [];
    if (row === undefined) throw new DomainError('NOT_FOUND');
    return { service: row, subscriptions: row.subscriptions, situation: situationOf(row, organisationId), at };
  }

  /** @throws DomainError NOT_FOUND when the scope does not see the group */
  async groupOf(transaction: WriteTransaction, groupId: string): Promise<GroupOfService> {
    const [group] = isId(groupId) ? await transaction.rows<GroupOfService>(statements.groupOfService, [groupId]) : [];
    if (group === undefined) throw new DomainError('NOT_FOUND');
    return group;
  }

  async add(transaction: WriteTransaction, { service, decision }: ServiceChange): Promise<void> {
    await transaction.rows(statements.addService, [recordOf(service), service.id, decisionRecord(decision)]);
  }

  async save(transaction: WriteTransaction, { service, decision }: ServiceChange): Promise<void> {
    await transaction.rows(statements.saveService, [recordOf(service), service.id, decisionRecord(decision), false]);
  }

  /**
   * Those that pay: who has a seat, or had one and left during the period, with what the keys look at, as it stood when they
   * subscribed first. Each seat is paid once, by who had it first: nobody pays for the rest of a period that is paid.
   */
  async sharersOf(transaction: WriteTransaction, { service, subscriptions }: LockedService): Promise<CostSharer[]> {
    const sharers = await transaction.rows<CostSharer & { keepsShare: boolean }>(statements.figuresOfSubscribers, [
      service.id,
    ]);
    const places = placesOf(service.terms.seats, subscriptions);
    const seated = new Set(places.filter(({ waiting }) => waiting === null).map((place) => place.organisationId));
    return sharers
      .filter(({ organisationId, keepsShare }) => keepsShare || seated.has(organisationId))
      .filter(
        ({ organisationId }, place, all) => all.findIndex((one) => one.organisationId === organisationId) === place,
      )
      .slice(0, service.terms.seats);
  }

  /** The lines take the place of those before. */
  async saveCosts(
    transaction: WriteTransaction,
    { service, decision }: ServiceChange,
    lines: readonly CostLine[],
  ): Promise<void> {
    const { id, tenantId } = service;
    await transaction.rows(statements.saveService, [recordOf(service), id, decisionRecord(decision), true]);
    await transaction.rows(statements.addCostLines, [id, tenantId, decision.at, JSON.stringify(lines)]);
  }

  async subscribe(
    transaction: WriteTransaction,
    { service, at }: LockedService,
    { organisationId, figures }: CostSharer,
  ): Promise<void> {
    const values = [newId(at), organisationId, service.id, service.tenantId, at, JSON.stringify(figures)];
    await transaction.rows(statements.subscribe, values);
  }

  async leave(
    transaction: WriteTransaction,
    { service, at }: LockedService,
    { organisationId, keepsShare }: { readonly organisationId: string; readonly keepsShare: boolean },
  ): Promise<void> {
    await transaction.rows(statements.leaveService, [service.id, organisationId, at, keepsShare]);
  }

  /** The services of a group in which a Mission has a place. Nobody takes one in any of them until the transaction ends. */
  async lockPlacesInGroup(transaction: WriteTransaction, groupId: string, organisationId: string): Promise<string[]> {
    await transaction.rows(statements.lockServicesOfGroup, [groupId]);
    const rows = await transaction.rows<{ id: string }>(statements.placesInGroup, [groupId, organisationId]);
    return rows.map(({ id }) => id);
  }

  async rate(
    transaction: WriteTransaction,
    { service, at }: LockedService,
    { organisationId, score, comment }: ServiceRating & { readonly organisationId: string },
  ): Promise<void> {
    const values = [service.id, organisationId, service.tenantId, score, comment.trim(), at];
    await transaction.rows(statements.rateService, values);
  }

  private async lock(transaction: WriteTransaction, id: string, organisationId: string): Promise<LockedService> {
    await transaction.rows(statements.lockService, [id]);
    return this.load(transaction, id, organisationId);
  }

  private async holderOf(transaction: WriteTransaction, id: string): Promise<string> {
    const [seen] = isId(id) ? await transaction.rows<{ tenantId: string }>(statements.serviceHolder, [id]) : [];
    if (seen === undefined) throw new DomainError('NOT_FOUND');
    return seen.tenantId;
  }
}

function situationOf(row: LoadedService, organisationId: string): SubscriberSituation {
  const place = placesOf(row.terms.seats, row.subscriptions).find((one) => one.organisationId === organisationId);
  return {
    ...{ isMember: row.isMember, figures: row.figures ?? unknownFigures, today: row.today },
    ...{ isSubscribed: place !== undefined, isSeated: place?.waiting === null },
  };
}

function recordOf({ id, tenantId, groupId, state, terms }: SharedService): string {
  return JSON.stringify({ id, tenantId, groupId, state, ...terms });
}

import { DomainError } from '@maillage/platform-kernel';
import { Injectable } from '@nestjs/common';
import type { ActingActor, ActingViewer } from '@maillage/platform-server';
import {
  keepsItsShare,
  placesOf,
  serviceActs,
  type SubscriberSituation,
  subscriberActs,
} from '@maillage/workgroups-domain';
import { ServiceReader, type ServiceRow } from '../../persistence/shared-service/service.reader.js';
import { serviceCapabilities } from '../../policy/shared-service/service.policies.js';
import { actView } from '../act.view.js';

/** A service as the screens are shown it to one organisation: its terms, places, costs as far as they are its own, acts. */
export function serviceView(row: ServiceRow, actor: ActingActor) {
  const { id, groupId, groupTitle, state, terms, runBy, costs, ratings, decisions } = row;
  const isOurs = row.tenantId === actor.organisationId;
  const organisations = new Map(row.places.map(({ organisationId, organisation }) => [organisationId, organisation]));
  const places = placesOf(terms.seats, row.places).flatMap(({ organisationId, waiting }) => {
    const organisation = organisations.get(organisationId);
    return organisation === undefined ? [] : [{ organisation, waiting }];
  });
  const sum = ratings.reduce((all, { score }) => all + score, 0);
  return {
    ...{ id, groupId, groupTitle, state, runBy, isOurs, costs, ratings, decisions, places, ...terms },
    seatsTaken: places.filter(({ waiting }) => waiting === null).length,
    scoreTenths: ratings.length === 0 ? null : Math.round((sum * 10) / ratings.length),
    acts: isOurs ? serviceActs(row).map((act) => actView(act, serviceCapabilities.run, actor)) : [],
    ...(isOurs ? { keepsShare: false, ownActs: [] } : own(row, actor)),
  };
}

/** What a Mission may do with its place, and whether it still owes its share once it has left. */
function own(row: ServiceRow, actor: ActingActor) {
  const place = placesOf(row.terms.seats, row.places).find((one) => one.organisationId === actor.organisationId);
  const figures = row.figures ?? { staffTenths: null, budgetCents: null, youngPeople: null };
  const situation: SubscriberSituation = {
    ...{ isMember: row.isMember, isSubscribed: place !== undefined, isSeated: place?.waiting === null },
    // What it will say itself does not keep it from asking.
    ...{ figures: { ...figures, budgetCents: figures.budgetCents ?? sayable }, today: row.today },
  };
  const ownActs = subscriberActs(row, situation).map((act) => actView(act, serviceCapabilities.subscribe, actor));
  return { keepsShare: keepsItsShare(row, situation), ownActs };
}

const sayable = 1 as NonNullable<SubscriberSituation['figures']['budgetCents']>;

export type ServiceView = ReturnType<typeof serviceView>;

/** A service as who asks sees it now. */
@Injectable()
export class SeenService {
  constructor(private readonly reader: ServiceReader) {}

  /** @throws DomainError NOT_FOUND when there is none, or one does not see it */
  async view({ actor, reads }: ActingViewer, id: string): Promise<ServiceView> {
    const row = await this.reader.one(reads, actor.organisationId, id);
    if (row === undefined) throw new DomainError('NOT_FOUND');
    return serviceView(row, actor);
  }
}

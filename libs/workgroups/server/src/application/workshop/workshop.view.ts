import {
  mayRegister,
  mayWithdraw,
  type Workshop,
  type WorkshopAct,
  workshopActVerdicts,
} from '@maillage/workgroups-domain';
import type { ActingActor } from '@maillage/platform-server';
import { leads } from '../../policy/leads-group.js';
import { type ActView, actView } from '../act.view.js';
import type { WorkshopInBriefRow, WorkshopRow } from '../../persistence/workshop/workshop.rows.js';

export type WorkshopInBriefView = ReturnType<typeof workshopInBriefView>;
export type WorkshopView = ReturnType<typeof workshopView>;

/** The address is for who has a seat and who holds the workshop; its replay for all who see it. */
export function workshopInBriefView(row: WorkshopInBriefRow, actor: ActingActor) {
  const isOurs = row.tenantId === actor.organisationId;
  const { audience: _, tenantId: __, ...told } = row;
  const mayConnect = isOurs || row.own?.state === 'registered';
  return { ...told, link: mayConnect ? row.link : null, isOurs, seatsLeft: Math.max(0, row.capacity - row.taken) };
}

export function workshopView(row: WorkshopRow, actor: ActingActor) {
  const now = new Date();
  const { isOurs, ...brief } = workshopInBriefView(row, actor);
  const { decisions, registrations } = row;
  const asked = { isMeant: true, isRegistered: row.own !== null };
  const workshop = workshopOf(row);
  return {
    ...{ ...brief, isOurs, decisions, registrations: isOurs ? registrations : [] },
    registering: [
      actView({ act: 'register' as const, verdict: mayRegister(workshop, asked, now) }, 'workInGroups', actor),
      actView(
        { act: 'withdraw' as const, verdict: mayWithdraw(workshop, asked.isRegistered, now) },
        'workInGroups',
        actor,
      ),
    ],
    acts: workshopActVerdicts(workshop, now).map((told) =>
      isOurs && told.act === 'publish' && !mayPublish(row, actor)
        ? { act: told.act, ...notYourGroup(actor) }
        : heldAct(told, isOurs, actor),
    ),
  };
}

/** A workshop of a group comes out in its name: by who leads it at that moment, whoever led it when it was drafted. */
export function mayPublish({ groupId, led }: Pick<WorkshopRow, 'groupId' | 'led'>, actor: ActingActor): boolean {
  return groupId === null || (led !== null && leads(actor, led));
}

function notYourGroup({ role }: ActingActor) {
  return { can: false, code: 'FORBIDDEN', params: { reason: 'notYourGroup', role } };
}

export function workshopOf(row: WorkshopInBriefRow): Workshop {
  const { state, sequence, title, summary, kind, band, link, capacity } = row;
  const time = { startsAt: new Date(row.startsAt), endsAt: new Date(row.endsAt) };
  return { state, sequence, title, summary, kind, band, link, capacity, ...time };
}

function heldAct(
  told: Parameters<typeof actView<WorkshopAct>>[0],
  isOurs: boolean,
  actor: ActingActor,
): ActView<WorkshopAct> {
  if (isOurs) return actView(told, 'workInGroups', actor);
  return { act: told.act, can: false, code: 'FORBIDDEN', params: { reason: 'notYourWorkshop', role: actor.role } };
}

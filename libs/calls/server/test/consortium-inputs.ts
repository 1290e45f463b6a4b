import { newId } from '@maillage/platform-kernel';
import { type ActingActor, DatabaseStamps, PublicAddress } from '@maillage/platform-server';
import type { PartnerMovedPayload } from '../src/application/calls.events.js';
import type { CallView } from '../src/application/call/call.view.js';
import type { PlanAsked } from '../src/application/consortium/asked.js';
import type { ConsortiumView } from '../src/application/consortium/consortium.view.js';
import { TellPartnerMove } from '../src/jobs/consortium/tell-partner-move.handler.js';
import { ConsortiumRepository } from '../src/persistence/consortium/consortium.repository.js';
import { TakingPartReader } from '../src/persistence/consortium/taking-part.reader.js';
import { applicationRead, shareRead } from './as-read.js';
import { answered, begun, once } from './calls-inputs.js';
import type { CallsWorld } from './calls-world.js';

const counted = { partOf: null, isExclusive: true, target: null, countsPeople: true, reportedBy: 'partners' as const };

/** Two years: young people reached, in two parts, and webinars of the lead. */
export const somePlan: PlanAsked = {
  indicators: [
    { ...counted, code: 'reached', label: 'Jeunes repérés', target: 90 },
    { ...counted, code: 'reached.newlyFound', label: 'dont nouvellement repérés', partOf: 'reached' },
    { ...counted, code: 'reached.reactivated', label: 'dont réactivés', partOf: 'reached' },
    { ...counted, code: 'webinars', label: 'Webateliers', countsPeople: false, reportedBy: 'lead' },
  ],
  accounts: [
    { account: '60', label: 'Achats' },
    { account: '64', label: 'Charges de personnel' },
  ],
  periods: [
    { startsOn: '2055-03-01', endsOn: '2056-02-29', dueOn: '2056-04-30' },
    { startsOn: '2056-03-01', endsOn: '2057-02-28', dueOn: '2057-04-30' },
  ],
};

export const someShare = {
  ...{ contribution: 'Deux médiateurs', 'target.reached': 45, asked: 10_000_00 },
  ...{ 'account.60': 2_000_00, 'account.64': 8_000_00 },
};

/** The application of the first Mission, complete, with its plan, and these invited. */
export async function invited(
  world: CallsWorld,
  call: CallView,
  partners: readonly ActingActor[],
  {
    plan = somePlan,
    answers,
  }: { readonly plan?: PlanAsked; readonly answers?: Readonly<Record<string, unknown>> } = {},
): Promise<{ readonly id: string; readonly places: readonly string[] }> {
  const { id } = await begun(world, call);
  await answered(world, { id }, answers);
  await world.acts.leading.plan(world.officer, { ...once(), applicationId: id, plan, version: 0 });
  const places: string[] = [];
  for (const { organisationId } of partners) {
    const told = await invite(world, id, organisationId);
    places.push(placeOf(told, organisationId));
  }
  return { id, places };
}

export function invite(world: CallsWorld, applicationId: string, organisationId: string): Promise<ConsortiumView> {
  world.clock.advance({ seconds: 1 });
  const role = 'Repérage des jeunes';
  return world.acts.leading.invite(world.missions[0], { ...once(), applicationId, organisationId, role });
}

export function placeOf({ partners }: ConsortiumView, organisationId: string): string {
  return partners.findLast((partner) => partner.organisation.id === organisationId)?.id ?? '';
}

/** Accepts, fills its share, and signs it. */
export async function committed(
  world: CallsWorld,
  actor: ActingActor,
  partnerId: string,
  share: Readonly<Record<string, unknown>> = someShare,
): Promise<ConsortiumView> {
  const { taking } = world.acts;
  await taking.accept(actor, { ...once(), partnerId });
  await taking.fill(actor, { ...once(), partnerId, answers: share, version: 1 });
  return taking.commit(actor, await shareRead(world, partnerId));
}

/** Asked for by the officer, signed off by the president, and deposited. */
export async function handedIn(world: CallsWorld, id: string): Promise<void> {
  const { acts, officer, president, missions } = world;
  await acts.applications.askSignOff(officer, { ...once(), applicationId: id });
  await acts.applications.signOff(president, await applicationRead(world, id));
  await acts.applications.deposit(missions[0], await applicationRead(world, id));
}

/** What a partner did, once its event was delivered; nobody of the lead applicant has a mail. */
export async function delivered(
  world: CallsWorld,
  { organisationId: tenantId }: ActingActor,
  { id: applicationId, ...moved }: Pick<PartnerMovedPayload, 'partnerId' | 'act'> & { readonly id: string },
): Promise<void> {
  const payload = { applicationId, leadId: world.missions[0].organisationId, ...moved };
  const event = { id: newId(), name: 'partnerMoved', tenantId, payload, occurredAt: world.clock.now() };
  const handler = new TellPartnerMove(
    new ConsortiumRepository(new DatabaseStamps()),
    new TakingPartReader(),
    { recipientsOf: () => Promise.resolve([]) },
    new PublicAddress('http://localhost'),
  );
  await world.tenants.write(handler.scopeOf(event), (transaction) => handler.handle(event, transaction));
}

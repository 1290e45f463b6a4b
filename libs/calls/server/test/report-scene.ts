import type { ActingActor } from '@maillage/platform-server';
import type { PaymentStep } from '@maillage/calls-domain';
import type { FormDefinition } from '@maillage/forms-domain';
import type { CallView } from '../src/application/call/call.view.js';
import type { ProjectChangedPayload } from '../src/application/calls.events.js';
import type { PlanAsked } from '../src/application/consortium/asked.js';
import { KeepReportsOfProject } from '../src/jobs/reporting/keep-reports.handler.js';
import { applicationRead } from './as-read.js';
import { running } from './award-scene.js';
import { once, openedCall, someForm } from './calls-inputs.js';
import type { CallsWorld } from './calls-world.js';
import { committed, invited, somePlan } from './consortium-inputs.js';
import { retained } from './jury-scene.js';

const frame = { help: '', showWhen: null, prefill: null, locked: false };
/** With a budget that need not be balanced; nobody must fill it. */
export const withBudget: FormDefinition = {
  ...someForm,
  sections: [
    ...someForm.sections,
    {
      ...{ key: 'plan', title: 'Budget prévisionnel', help: '', showWhen: null, startsAfter: [] },
      fields: [
        {
          ...{ ...frame, kind: 'budget', key: 'budget', label: 'Budget', required: false },
          ...{ accounts: ['60', '62', '64'], funders: [], withVoluntary: false, mustBalance: false },
        },
      ],
    },
  ],
};
export interface ProjectFacts {
  /** Each asks 10 000 €. */
  readonly partners: readonly ActingActor[];
  readonly plan?: PlanAsked;
  readonly answers?: Readonly<Record<string, unknown>>;
}

/** An application of the first Mission with its partners, deposited and admitted. */
export async function admittedProject(
  world: CallsWorld,
  call: CallView,
  { partners, ...facts }: ProjectFacts,
): Promise<{ readonly applicationId: string; readonly places: readonly string[] }> {
  const { id: applicationId, places } = await invited(world, call, partners, facts);
  for (const [place, partner] of partners.entries()) await committed(world, partner, places[place] ?? '');
  const act = () => ({ ...once(), applicationId });
  await world.acts.applications.askSignOff(world.officer, act());
  await world.acts.applications.signOff(world.president, await applicationRead(world, applicationId));
  await world.acts.applications.deposit(world.missions[0], await applicationRead(world, applicationId));
  await world.acts.examinations.move(world.arml, 'examine', 'examineApplication', act());
  await world.acts.examinations.move(world.arml, 'admit', 'admitCallApplication', act());
  return { applicationId, places };
}

/** The same, retained by the jury of a call that is decided. */
export async function awardedProject(world: CallsWorld, call: CallView, facts: ProjectFacts) {
  const project = await admittedProject(world, call, facts);
  const callId = call.id;
  world.clock.moveTo('2054-12-18T11:00:00Z');
  await world.acts.closing.execute(world.arml.organisationId, callId);
  await world.acts.moves.move(world.arml, 'instruct', 'instructCall', { ...once(), callId });
  await retained(world, { callId, applicationId: project.applicationId });
  await world.acts.moves.move(world.arml, 'decide', 'decideCall', { ...once(), callId });
  return project;
}

/** What is granted runs, and is reported on. */
export async function openedReports(
  world: CallsWorld,
  applicationId: string,
  amountCents: number,
  schedule?: readonly PaymentStep[],
): Promise<readonly string[]> {
  await running(world, applicationId, { amountCents, ...(schedule === undefined ? {} : { schedule }) });
  const { reportIds } = await world.acts.opening.execute(world.arml, { ...once(), applicationId });
  return reportIds;
}

/** Does what waits to be done once a project has changed. @returns how many times it changed */
export async function caughtUp(world: CallsWorld, applicationId: string): Promise<number> {
  const events = await world.ask<{ tenantId: string; occurredAt: Date; payload: ProjectChangedPayload; id: string }>(
    `select id, tenant_id as "tenantId", occurred_at as "occurredAt", payload from platform.outbox_event
      where name = 'projectChanged' and payload ->> 'applicationId' = $1 order by id`,
    [applicationId],
  );
  const handler = new KeepReportsOfProject(world.acts.keeping);
  for (const event of events) {
    const delivered = { ...event, name: 'projectChanged' };
    await world.tenants.write(handler.scopeOf(delivered), (transaction) => handler.handle(delivered, transaction));
  }
  return events.length;
}

/** A project of the first Mission with one partner, whose one report is due in so many days of the real clock. */
export async function reportDue(
  world: CallsWorld,
  days: number,
): Promise<{
  readonly applicationId: string;
  readonly reportId: string;
  readonly lead: ActingActor;
  readonly partner: ActingActor;
}> {
  const [lead, partner] = world.missions;
  const dueOn = new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  const plan = { ...somePlan, periods: [{ startsOn: '2025-01-01', endsOn: '2025-12-31', dueOn }] };
  world.clock.moveTo('2026-11-26T09:00:00Z');
  const { applicationId } = await awardedProject(world, await openedCall(world), { partners: [partner], plan });
  const [reportId = ''] = await openedReports(world, applicationId, 10_000_00);
  return { applicationId, reportId, lead, partner };
}

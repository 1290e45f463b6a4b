import { AbilityBuilder, createMongoAbility, type MongoAbility, subject } from '@casl/ability';
import { applicantActs, type ApplicantAct, applicationActs, type ApplicationAct } from '@maillage/calls-domain';
import type { Capability } from '@maillage/network-contract';
import { DomainError } from '@maillage/platform-kernel';
import { type ActingActor, declareAbility } from '@maillage/platform-server';
import { capabilityOfApplicationAct } from './calls.policies.js';

/** What the ability looks at in an application. */
export interface ApplicationSubject {
  /** The lead applicant. */
  readonly tenantId: string;
  /** The partners, and once it is deposited who runs the call. */
  readonly readers: readonly string[];
}

export type ApplicationAction = 'read' | 'write' | 'rename' | 'duplicate' | 'message' | ApplicantAct;

const capabilityOfAction: Record<ApplicationAction, Capability> = {
  ...{ read: 'readCalls', write: 'writeApplications', rename: 'writeApplications', duplicate: 'writeApplications' },
  message: 'writeApplications',
  ...capabilityOfApplicationAct,
};

/** What all who read an application may do to it; the rest is of its lead applicant. */
const ofReaders: readonly ApplicationAction[] = ['read', 'message'];

/** What the actor may do with which applications of those that the organisation reads. */
export const applicationAbility = declareAbility({
  subject: 'CallApplication',
  table: 'calls.application',
  columns: {
    tenantId: { column: 'application.tenant_id', type: 'uuid' },
    readers: { column: 'application.readers', type: 'uuid', isArray: true },
  },
  of: abilityOf,
});

function abilityOf(actor: ActingActor): MongoAbility {
  const { can, build } = new AbilityBuilder(createMongoAbility);
  const own = { tenantId: actor.organisationId };
  const addressed = { readers: { $in: [actor.organisationId] } };
  const actions: readonly ApplicationAction[] = ['read', 'write', 'rename', 'duplicate', 'message', ...applicantActs];
  for (const action of actions) {
    if (!actor.capabilities.has(capabilityOfAction[action])) continue;
    can(action, 'CallApplication', own);
    if (ofReaders.includes(action)) can(action, 'CallApplication', addressed);
  }
  return build();
}

/** @throws DomainError FORBIDDEN when the actor may not do this to this very application */
export function demandOnApplication(
  actor: ActingActor,
  action: ApplicationAction,
  { tenantId, readers }: ApplicationSubject,
): void {
  if (applicationAbility.of(actor).can(action, subject('CallApplication', { tenantId, readers }))) return;
  throw new DomainError('FORBIDDEN', { reason: 'notYourApplication', act: action, role: actor.role });
}

/** The acts of who runs the call, on what was deposited with it. */
export const depositAbility = declareAbility({
  subject: 'CallDeposit',
  table: 'calls.deposit',
  columns: { coordinatorId: { column: 'deposit.coordinator_id', type: 'uuid' } },
  of: (actor) => {
    const { can, build } = new AbilityBuilder(createMongoAbility);
    const acts = coordinatorActs.filter((act) => actor.capabilities.has(capabilityOfApplicationAct[act]));
    if (acts.length > 0) can([...acts], 'CallDeposit', { coordinatorId: actor.organisationId });
    return build();
  },
});

export type CoordinatorAct = Exclude<ApplicationAct, ApplicantAct>;

const ofApplicants: readonly ApplicationAct[] = applicantActs;
export const coordinatorActs = applicationActs.filter((act): act is CoordinatorAct => !ofApplicants.includes(act));

/** @throws DomainError FORBIDDEN when the actor does not run the call of this very deposit */
export function demandOnDeposit(actor: ActingActor, act: CoordinatorAct, coordinatorId: string): void {
  if (depositAbility.of(actor).can(act, subject('CallDeposit', { coordinatorId }))) return;
  throw new DomainError('FORBIDDEN', { reason: 'notYourCall', act, role: actor.role });
}

import { AbilityBuilder, createMongoAbility, type MongoAbility, type MongoQuery, subject } from '@casl/ability';
import { type CallAct, callActs } from '@maillage/calls-domain';
import { DomainError } from '@maillage/platform-kernel';
import { type ActingActor, declareAbility } from '@maillage/platform-server';
import { capabilityOfCallAct } from './calls.policies.js';

/** What the ability looks at in a call. */
export interface CallSubject {
  readonly tenantId: string;
  /** Whether it was ever announced or opened: what is cancelled before remains its coordinator's. */
  readonly published: boolean;
}

export type CallAction = 'read' | 'apply' | 'ask' | 'copy' | CallAct;

/** What the actor may do with which calls. Whether the state of the call lets it is asked of the domain. */
export const callAbility = declareAbility({
  subject: 'CallForProjects',
  table: 'calls.call',
  columns: {
    tenantId: { column: 'call.tenant_id', type: 'uuid' },
    published: { column: 'call.published', type: 'boolean' },
  },
  of: abilityOf,
});

function abilityOf(actor: ActingActor): MongoAbility {
  const { can, build } = new AbilityBuilder(createMongoAbility);
  const led = { tenantId: actor.organisationId };
  const seen: readonly MongoQuery[] = [led, { published: true }];
  if (actor.capabilities.has('readCalls')) seen.forEach((rows) => can('read', 'CallForProjects', rows));
  if (actor.capabilities.has('writeApplications')) {
    seen.forEach((rows) => can(['apply', 'ask'], 'CallForProjects', rows));
  }
  if (actor.capabilities.has('coordinateCalls')) {
    seen.forEach((rows) => can('copy', 'CallForProjects', rows));
  }
  const acts = callActs.filter((act) => actor.capabilities.has(capabilityOfCallAct[act]));
  if (acts.length > 0) can([...acts], 'CallForProjects', led);
  return build();
}

/** @throws DomainError FORBIDDEN when the actor may not do this with this very call */
export function demandOnCall(actor: ActingActor, action: CallAction, { tenantId, published }: CallSubject): void {
  if (callAbility.of(actor).can(action, subject('CallForProjects', { tenantId, published }))) return;
  throw new DomainError('FORBIDDEN', { reason: 'notYourCall', act: action, role: actor.role });
}

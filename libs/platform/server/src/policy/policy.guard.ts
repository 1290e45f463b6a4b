import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { DomainError } from '@maillage/platform-kernel';
import { type Policy, policyKey, strictnessOf } from './policy.js';
import { contextOf, type Viewer } from './viewer.js';

/** Refuses what has no policy, and what the policy does not open to the caller. */
@Injectable()
export class PolicyGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    if (context.getType<string>() !== 'graphql') return true;
    const policy = this.reflector.get<Policy | undefined>(policyKey, context.getHandler());
    if (policy === undefined) throw new DomainError('FORBIDDEN', { reason: 'operationWithoutPolicy' });
    const { viewer } = contextOf(context);
    demandCapability(policy, viewer);
    demandStanding(policy, viewer);
    return true;
  }
}

type Caller = Pick<Viewer, 'person' | 'actor' | 'standing'>;

export function demandCapability({ capability }: Policy, { person, actor, standing }: Caller): void {
  if (capability === 'anyone') return;
  if (person === null) {
    throw new DomainError('UNAUTHENTICATED', standing?.kind === 'refusedToken' ? { reason: standing.reason } : {});
  }
  if (capability === 'signedIn') return;
  if (actor === null) throw new DomainError('FORBIDDEN', { reason: 'notMemberOfThisOrganisation' });
  if (!actor.capabilities.has(capability)) {
    throw new DomainError('FORBIDDEN', { reason: 'capabilityMissing', capability, role: actor.role });
  }
}

/** @throws DomainError when the caller must prove the second factor, or may not do this through what it came in with */
export function demandStanding(policy: Policy, { standing }: Caller): void {
  const strictness = strictnessOf(policy);
  if (strictness === null) return;
  if (standing?.kind === 'apiToken') throw new DomainError('FORBIDDEN', { reason: 'notWithToken' });
  if (standing?.kind === 'assistance') throw new DomainError('FORBIDDEN', { reason: 'notWhileAssisting' });
  if (strictness === 'in person') return;
  if (standing?.kind !== 'session') throw new DomainError('UNAUTHENTICATED');
  if (standing.secondFactor === 'missing') throw new DomainError('secondFactorMissing');
  if (standing.secondFactor === 'asked') throw new DomainError('secondFactorNeeded');
}

import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { DomainError } from '@maillage/platform-kernel';
import { type Policy, policyKey } from './policy.js';
import { contextOf, type Viewer } from './viewer.js';

/** Refuses what has no policy, and what the policy does not open to the caller. */
@Injectable()
export class PolicyGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    if (context.getType<string>() !== 'graphql') return true;
    const policy = this.reflector.get<Policy | undefined>(policyKey, context.getHandler());
    if (policy === undefined) throw new DomainError('FORBIDDEN', { reason: 'operationWithoutPolicy' });
    demandCapability(policy, contextOf(context).viewer);
    return true;
  }
}

export function demandCapability({ capability }: Policy, { person, actor }: Viewer): void {
  if (capability === 'anyone') return;
  if (person === null) throw new DomainError('UNAUTHENTICATED');
  if (capability === 'signedIn') return;
  if (actor === null) throw new DomainError('FORBIDDEN', { reason: 'notMemberOfThisOrganisation' });
  if (!actor.capabilities.has(capability)) {
    throw new DomainError('FORBIDDEN', { reason: 'capabilityMissing', capability, role: actor.role });
  }
}

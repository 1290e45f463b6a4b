import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { DomainError } from '@maillage/platform-kernel';
import type { Request } from 'express';
import { ActorSource } from './actor-source.js';
import { callerOf } from './caller.js';
import { type Policy, policyKey, strictnessOf } from './policy.js';
import { demandOwnPage, rememberCaller } from './route-caller.js';
import { contextOf, type Viewer } from './viewer.js';

/** Refuses what has no policy, and what the policy does not open to the caller: operations of GraphQL, and routes. */
@Injectable()
export class PolicyGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly actors: ActorSource,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const policy = this.reflector.get<Policy | undefined>(policyKey, context.getHandler());
    if (policy === undefined) throw new DomainError('FORBIDDEN', { reason: 'operationWithoutPolicy' });
    const isRoute = context.getType<string>() !== 'graphql';
    const caller = isRoute ? await this.callerOfRoute(context, policy) : contextOf(context).viewer;
    demandCapability(policy, caller);
    demandStanding(policy, caller);
    return true;
  }

  /** Whoever may ask need not be known: the health of a process is told while the database is away. */
  private async callerOfRoute(context: ExecutionContext, { capability }: Policy): Promise<Caller> {
    if (capability === 'anyone') return { person: null, actor: null, standing: null };
    const request = context.switchToHttp().getRequest<Request>();
    demandOwnPage(request);
    const caller = await callerOf(request, this.actors);
    rememberCaller(request, caller);
    return caller;
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

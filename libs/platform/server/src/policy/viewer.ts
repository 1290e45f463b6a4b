import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import { DomainError } from '@maillage/platform-kernel';
import type { Request, Response } from 'express';
import type { LazyReads } from '../database/tenant-database.js';
import type { ActingActor } from './actor.js';
import type { Standing } from './standing.js';

/** Who asks, and the one read-only transaction of the request. */
export interface Viewer {
  readonly person: { readonly id: string; readonly name: string } | null;
  readonly actor: ActingActor | null;
  readonly standing: Standing | null;
  readonly reads: LazyReads;
}

/** What every resolver and guard of one GraphQL request shares. */
export interface GraphqlContext {
  readonly req: Request;
  readonly res: Response;
  readonly viewer: Viewer;
}

/** The actor and the reads of a guarded operation: the guard has seen to it that there is an actor. */
export interface ActingViewer {
  readonly actor: ActingActor;
  readonly reads: LazyReads;
}

export const CurrentViewer = createParamDecorator(
  (_: unknown, context: ExecutionContext): Viewer => contextOf(context).viewer,
);

export const Acting = createParamDecorator((_: unknown, context: ExecutionContext): ActingViewer => {
  const { actor, reads } = contextOf(context).viewer;
  if (actor === null) throw new DomainError('UNAUTHENTICATED');
  return { actor, reads };
});

export function contextOf(context: ExecutionContext): GraphqlContext {
  return GqlExecutionContext.create(context).getContext<GraphqlContext>();
}

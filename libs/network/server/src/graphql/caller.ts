import { DomainError } from '@maillage/platform-kernel';
import {
  deviceTokenOf,
  type GraphqlContext,
  sessionTokenOf,
  setDeviceCookie,
  setSessionCookie,
} from '@maillage/platform-server';
import type { OpenedIn } from '../application/confirm-email.use-case.js';
import type { Origin } from '../application/origin.js';
import type { PersonInSession } from '../application/person-in-session.js';
import type { OpenedSession } from '../application/session-opening.js';
import { hashOfToken } from '../persistence/session-token.js';

type Requested = Pick<GraphqlContext, 'req' | 'res' | 'viewer'>;

export function originOf({ req }: Pick<GraphqlContext, 'req'>): Origin {
  const userAgent = (req.get('user-agent') ?? '').slice(0, 400);
  return { userAgent, address: req.ip ?? '', deviceToken: deviceTokenOf(req) };
}

/** @throws DomainError UNAUTHENTICATED when there is no session of a person's own */
export function personInSession({ req, viewer }: Requested): PersonInSession {
  const token = sessionTokenOf(req);
  if (viewer.person === null || viewer.standing?.kind !== 'session' || token === undefined) {
    throw new DomainError('UNAUTHENTICATED');
  }
  const device = deviceTokenOf(req);
  return {
    personId: viewer.person.id,
    sessionHash: hashOfToken(token),
    deviceHash: device === undefined ? null : hashOfToken(device),
  };
}

export function openedIn({ req }: Pick<GraphqlContext, 'req'>): OpenedIn {
  const [session, device] = [sessionTokenOf(req), deviceTokenOf(req)];
  return {
    sessionHash: session === undefined ? null : hashOfToken(session),
    deviceHash: device === undefined ? null : hashOfToken(device),
  };
}

export function letIn({ req, res }: Pick<GraphqlContext, 'req' | 'res'>, session: OpenedSession): void {
  setSessionCookie(req, res, session.token, session.expiresAt);
  setDeviceCookie(req, res, session.deviceToken);
}

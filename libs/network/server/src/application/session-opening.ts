import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { coarseAddressOf, deviceLabelOf } from '@maillage/network-domain';
import { newId } from '@maillage/platform-kernel';
import type { WriteTransaction } from '@maillage/platform-server';
import { beginSession } from '../persistence/session.statements.js';
import { hashOfToken } from '../persistence/session-token.js';
import { deviceTokenIn, type Origin } from './origin.js';

export interface OpenedSession {
  readonly token: string;
  readonly expiresAt: Date;
  /** By which this browser will be known. */
  readonly deviceToken: string;
}

export const sessionHours = 12;

/** Opens a session with secrets of its own, and knows the browser from then on. Only hashes are kept. */
@Injectable()
export class SessionOpening {
  async open(transaction: WriteTransaction, personId: string, origin: Origin): Promise<OpenedSession> {
    const token = newSecret();
    const deviceToken = deviceTokenIn(origin) ?? newSecret();
    const expiresAt = new Date(Date.now() + sessionHours * 3_600_000);
    const where = [deviceLabelOf(origin.userAgent), coarseAddressOf(origin.address)];
    const known = hashOfToken(deviceToken);
    await transaction.rows(beginSession, [hashOfToken(token), newId(), personId, expiresAt, ...where, known]);
    return { token, expiresAt, deviceToken };
  }
}

/** 256 bits that nobody guesses. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

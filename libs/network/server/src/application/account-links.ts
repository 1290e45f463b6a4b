import { Injectable } from '@nestjs/common';
import { DomainError } from '@maillage/platform-kernel';
import {
  nobody,
  type ReadTransaction,
  type Scope,
  TenantDatabase,
  type WriteTransaction,
} from '@maillage/platform-server';
import {
  keepLink,
  linkByToken,
  type LinkPurpose,
  type LinkRow,
  useLink,
} from '../persistence/account-link.statements.js';
import { hashOfToken } from '../persistence/session-token.js';
import { newSecret } from './session-opening.js';

/** Links of mails: hashed at rest, used once, 72 hours. */
@Injectable()
export class AccountLinks {
  constructor(private readonly tenants: TenantDatabase) {}

  /** Ends the earlier links of the same purpose, of a reset but the last. @returns the secret, for the mail alone */
  async issue(
    transaction: WriteTransaction,
    link: { readonly personId: string; readonly purpose: LinkPurpose; readonly address: string },
  ): Promise<string> {
    const secret = newSecret();
    await transaction.rows(keepLink, [hashOfToken(secret), link.personId, link.purpose, link.address]);
    return secret;
  }

  /** What a link is for, whether or not it still opens something. */
  look(secret: string): Promise<LinkRow | undefined> {
    return this.tenants.read(scopeOfLink(secret), (reads) => linkIn(reads, secret));
  }
}

/** The scope of whoever holds a link; `linkIn` makes it the scope of the link's person. */
export function scopeOfLink(secret: string): Scope {
  return { ...nobody, credential: { kind: 'token', value: hashOfToken(secret) } };
}

export async function linkIn(reads: ReadTransaction, secret: string): Promise<LinkRow | undefined> {
  const [row] = await reads.rows<LinkRow>(linkByToken, [hashOfToken(secret)]);
  return row;
}

/** @throws DomainError linkSpent when somebody was first, or when it came too late */
export async function spendLink(transaction: WriteTransaction, secret: string): Promise<void> {
  const [used] = await transaction.rows(useLink, [hashOfToken(secret)]);
  if (used === undefined) throw new DomainError('linkSpent', { reason: 'used' });
}

/** @throws DomainError linkSpent for a link to which not even a repeated request comes back */
export function demandAnswering({ isClosed, isExpired }: LinkRow): void {
  if (isClosed || isExpired) throw new DomainError('linkSpent', { reason: 'used' });
}

/** @throws DomainError linkSpent for a link that is none, or that is for something else */
export function demandLink(link: LinkRow | undefined, ...purposes: readonly LinkPurpose[]): LinkRow {
  if (link === undefined || !purposes.includes(link.purpose)) throw new DomainError('linkSpent', { reason: 'unknown' });
  return link;
}

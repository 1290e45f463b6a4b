import { Injectable } from '@nestjs/common';
import type { ReadTransaction } from '@maillage/platform-server';
import { apiTokensOfPerson, type KeptToken } from './api-token.statements.js';

export interface AccountFacts {
  readonly email: string;
  readonly isDemo: boolean;
  readonly pendingEmail: string | null;
  readonly factorSince: Date | null;
  readonly recoveryCodesLeft: number;
}

export interface SessionFacts {
  readonly id: string;
  readonly device: string;
  readonly address: string;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  readonly isCurrent: boolean;
}

const facts = {
  name: 'network.account.facts',
  text: `select account.email, account.is_demo as "isDemo", factor.confirmed_at as "factorSince",
      (select address from network.account_token link where link.person_id = account.person_id
        and link.purpose = 'emailChange' and link.used_at is null and link.expires_at > clock_timestamp()
        order by link.created_at desc limit 1) as "pendingEmail",
      (select count(*)::int from network.recovery_code code
        where code.person_id = account.person_id and code.used_at is null) as "recoveryCodesLeft"
    from network.account left join network.second_factor factor on factor.person_id = account.person_id
    where account.person_id = $1`,
};

const sessions = {
  name: 'network.account.sessions',
  text: `select id, device, address, created_at as "createdAt", last_seen_at as "lastSeenAt",
      token_hash = $2 as "isCurrent"
    from network.session where person_id = $1 and ended_at is null and expires_at > clock_timestamp()
    order by token_hash = $2 desc, last_seen_at desc limit 50`,
};

/** What a person reads of the own account. */
@Injectable()
export class AccountReader {
  async facts(reads: ReadTransaction, personId: string): Promise<AccountFacts | undefined> {
    const [row] = await reads.rows<AccountFacts>(facts, [personId]);
    return row;
  }

  sessions(reads: ReadTransaction, personId: string, sessionHash: string): Promise<SessionFacts[]> {
    return reads.rows<SessionFacts>(sessions, [personId, sessionHash]);
  }

  apiTokens(reads: ReadTransaction, personId: string): Promise<KeptToken[]> {
    return reads.rows<KeptToken>(apiTokensOfPerson, [personId]);
  }
}

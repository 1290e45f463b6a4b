import { Injectable } from '@nestjs/common';
import { DomainError, newId } from '@maillage/platform-kernel';
import { idempotent, nobody, TenantDatabase, writeMail, type WriteTransaction } from '@maillage/platform-server';
import type { HolderRow } from '../persistence/account.statements.js';
import * as statements from '../persistence/second-factor.statements.js';
import { hashOfToken } from '../persistence/session-token.js';
import { AccountHolders, scopeOfHolder } from './account-holders.js';
import { factorMail } from './account-mail.texts.js';
import { AttemptThrottle } from './attempt-throttle.js';
import { factorUri, newFactorSecret, newRecoveryCodes, plainRecoveryCode, stepOfCode } from './one-time-code.js';
import type { PersonInSession } from './person-in-session.js';

export interface CodeGiven {
  readonly code: string;
  readonly idempotencyKey: string;
}

/** The second factor: a code of an application that shares a secret with the account, or one of ten recovery codes. */
@Injectable()
export class SecondFactors {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly holders: AccountHolders,
    private readonly throttle: AttemptThrottle,
  ) {}

  /** @throws DomainError presentPasswordWrong, secondFactorSetUp */
  async begin(
    { personId }: PersonInSession,
    input: { readonly password: string; readonly idempotencyKey: string },
  ): Promise<{ secret: string; uri: string }> {
    const holder = await this.holders.of(personId);
    if (!(await this.holders.knows(holder, input.password))) throw new DomainError('presentPasswordWrong');
    return this.tenants.write({ ...nobody, person: personId }, async (transaction) => {
      const request = { personId, key: input.idempotencyKey, operation: 'beginSecondFactor', payload: {} };
      await idempotent(transaction, request, async () => {
        const begun = await transaction.rows(statements.beginFactor, [personId, newFactorSecret()]);
        if (begun.length === 0) throw new DomainError('secondFactorSetUp');
        return true;
      });
      const [row] = await transaction.rows<statements.FactorRow>(statements.factorOf, [personId]);
      if (row === undefined || row.isConfirmed) throw new DomainError('secondFactorSetUp');
      return { secret: row.secret, uri: factorUri(row.secret, holder.email) };
    });
  }

  /** @returns ten recovery codes, this once: the same request asked again gets none */
  async confirm(caller: PersonInSession, given: CodeGiven): Promise<string[]> {
    const codes = newRecoveryCodes();
    const isFirst = await this.withCode(caller, 'confirmSecondFactor', given, async (transaction, factor, holder) => {
      if (factor.isConfirmed) throw new DomainError('secondFactorSetUp');
      await replaceCodes(transaction, caller.personId, codes);
      await tell(transaction, holder, 'setUp');
    });
    return isFirst ? codes : [];
  }

  /** The acts that ask for it are open to this session for 12 hours. */
  async prove(caller: PersonInSession, given: CodeGiven): Promise<void> {
    await this.withCode(caller, 'proveSecondFactor', given, demandInForce);
  }

  async renewCodes(caller: PersonInSession, given: CodeGiven): Promise<string[]> {
    const codes = newRecoveryCodes();
    const isFirst = await this.withCode(caller, 'renewRecoveryCodes', given, async (transaction, factor) => {
      await demandInForce(transaction, factor);
      await replaceCodes(transaction, caller.personId, codes);
    });
    return isFirst ? codes : [];
  }

  async remove(caller: PersonInSession, given: CodeGiven): Promise<void> {
    await this.withCode(caller, 'removeSecondFactor', given, async (transaction, factor, holder) => {
      await demandInForce(transaction, factor);
      await transaction.rows(statements.removeFactor, [caller.personId]);
      await tell(transaction, holder, 'removed');
    });
  }

  /**
   * Attempts are counted outside the transaction, which a wrong code undoes; a repeated request proves nothing anew and
   * wipes no count. @returns whether it was done just now
   */
  private async withCode(
    caller: PersonInSession,
    operation: string,
    { code, idempotencyKey: key }: CodeGiven,
    act: (transaction: WriteTransaction, factor: statements.FactorRow, holder: HolderRow) => Promise<void>,
  ): Promise<boolean> {
    const { personId } = caller;
    const bucket = { kind: 'factor', of: personId } as const;
    const holder = await this.holders.of(personId);
    await this.throttle.demand(bucket);
    const payload = { code: hashOfToken(plainRecoveryCode(code)) };
    let isFirst = false;
    await this.tenants.write(scopeOfHolder(holder), async (transaction) => {
      await idempotent(transaction, { personId, key, operation, payload }, async () => {
        isFirst = true;
        const factor = await provenFactor(transaction, caller, code);
        await act(transaction, factor, holder);
        return true;
      });
    });
    if (isFirst) await this.throttle.forget(bucket);
    return isFirst;
  }
}

async function tell(transaction: WriteTransaction, holder: HolderRow, what: 'setUp' | 'removed'): Promise<void> {
  const { personId, homeId, name, email } = holder;
  const mail = { tenantId: homeId, eventId: newId(), personId, recipient: email };
  await writeMail(transaction, { ...mail, ...factorMail(name, what) });
}

/** @throws DomainError secondFactorNotBegun, secondFactorRefused */
async function provenFactor(
  transaction: WriteTransaction,
  { personId, sessionHash }: PersonInSession,
  code: string,
): Promise<statements.FactorRow> {
  const [factor] = await transaction.rows<statements.FactorRow>(statements.lockFactor, [personId]);
  if (factor === undefined) throw new DomainError('secondFactorNotBegun');
  const step = stepOfCode(factor.secret, code, new Date());
  const isNew = step !== undefined && (factor.lastStep === null || step > factor.lastStep);
  if (isNew) await transaction.rows(statements.useStep, [personId, step, sessionHash]);
  else {
    const recovery = [personId, hashOfToken(plainRecoveryCode(code)), sessionHash];
    const used = await transaction.rows(statements.useRecoveryCode, recovery);
    if (used.length === 0) throw new DomainError('secondFactorRefused');
  }
  return factor;
}

function demandInForce(_: WriteTransaction, { isConfirmed }: statements.FactorRow): Promise<void> {
  return isConfirmed ? Promise.resolve() : Promise.reject(new DomainError('secondFactorNotBegun'));
}

async function replaceCodes(transaction: WriteTransaction, personId: string, codes: readonly string[]): Promise<void> {
  const hashes = codes.map((code) => hashOfToken(plainRecoveryCode(code)));
  await transaction.rows(statements.replaceRecoveryCodes, [personId, hashes]);
}

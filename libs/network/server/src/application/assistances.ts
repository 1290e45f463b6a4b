import { Injectable } from '@nestjs/common';
import { DomainError, isId, newId } from '@maillage/platform-kernel';
import {
  type ActingActor,
  type Assistance,
  idempotent,
  nobody,
  TenantDatabase,
  writeMail,
  writeScope,
  type WriteTransaction,
} from '@maillage/platform-server';
import { assistedPerson, type AssistedRow } from '../persistence/assistance.reader.js';
import { contactOfPerson } from '../persistence/people.statements.js';
import { beginAssistance, endAssistance } from '../persistence/assistance.statements.js';
import { assistInSession } from '../persistence/session.statements.js';
import { networkPolicies } from '../policy/network.policies.js';
import { assistanceMail } from './account-mail.texts.js';

export interface AssistanceAsked {
  readonly personId: string;
  readonly organisationId: string;
  readonly reason: string;
  readonly idempotencyKey: string;
}

interface AssistanceBegun {
  readonly officer: ActingActor;
  readonly sessionHash: string;
  readonly asked: AssistanceAsked;
  /** None for somebody whose address nobody knows. */
  readonly recipient: string | undefined;
}

const longestReason = 500;

/**
 * An officer of the union acts in the name of somebody, for half an hour, with a reason that both organisations read. The
 * session becomes that of the person assisted; every record bears both names, and the person is told by mail.
 */
@Injectable()
export class Assistances {
  constructor(private readonly tenants: TenantDatabase) {}

  /** @returns the code of the organisation in whose name the session acts from now on */
  async begin(officer: ActingActor, sessionHash: string, asked: AssistanceAsked): Promise<string> {
    const { personId, organisationId, reason, idempotencyKey: key } = asked;
    demandReason(reason);
    if (personId === officer.personId) throw new DomainError('mayNotAssistOneself');
    const scope = writeScope(officer, networkPolicies.beginAssistance);
    const recipient = await this.addressOf(personId);
    return this.tenants.write(scope, (transaction) => {
      const payload = { personId, organisationId, reason };
      const request = { personId: officer.personId, key, operation: 'beginAssistance', payload };
      return idempotent(transaction, request, () =>
        this.beginWithin(transaction, { officer, sessionHash, asked, recipient }),
      );
    });
  }

  /** Ends at once; it would have ended by itself. The session is the officer's again. */
  async end(assistance: Assistance, sessionHash: string, key: string): Promise<void> {
    const { id, officerId, officerOrganisationId } = assistance;
    const scope = { ...nobody, person: officerId, tenant: officerOrganisationId, writable: [officerOrganisationId] };
    await this.tenants.write(scope, async (transaction) => {
      const request = { personId: officerId, key, operation: 'endAssistance', payload: { id } };
      await idempotent(transaction, request, async () => {
        await transaction.rows(endAssistance, [id]);
        await transaction.rows(assistInSession, [sessionHash, null]);
        return true;
      });
    });
  }

  private async beginWithin(
    transaction: WriteTransaction,
    { officer, sessionHash, asked, recipient }: AssistanceBegun,
  ): Promise<string> {
    const person = await assistedIn(transaction, asked);
    const reason = asked.reason.trim();
    const id = newId();
    await transaction.rows(beginAssistance, [
      ...[id, officer.organisationId, officer.personId, officer.name],
      ...[asked.organisationId, asked.personId, person.name, reason],
    ]);
    await transaction.rows(assistInSession, [sessionHash, id]);
    if (recipient !== undefined) {
      const text = assistanceMail(person.name, { officer: officer.name, organisation: person.organisation, reason });
      const mail = { tenantId: officer.organisationId, eventId: id, personId: asked.personId };
      await writeMail(transaction, { ...mail, ...text, recipient });
    }
    return person.organisationCode;
  }

  /** People are told whether or not the union is shown their addresses: it is read as this person's, and not shown. */
  private async addressOf(personId: string): Promise<string | undefined> {
    if (!isId(personId)) return undefined;
    const [contact] = await this.tenants.read({ ...nobody, person: personId }, (reads) =>
      reads.rows<{ email: string }>(contactOfPerson, [personId]),
    );
    return contact?.email;
  }
}

/** @throws DomainError nobodyToAssist for somebody without a running role there */
async function assistedIn(
  transaction: WriteTransaction,
  { personId, organisationId }: AssistanceAsked,
): Promise<AssistedRow> {
  const areIds = isId(personId) && isId(organisationId);
  const [row] = areIds ? await transaction.rows<AssistedRow>(assistedPerson, [personId, organisationId]) : [];
  if (row === undefined) throw new DomainError('nobodyToAssist');
  return row;
}

function demandReason(reason: string): void {
  const { length } = reason.trim();
  if (length === 0) throw new DomainError('INVALID_INPUT', { field: 'reason', min: 1, max: longestReason });
  if (length > longestReason) throw new DomainError('INVALID_INPUT', { field: 'reason', max: longestReason });
}

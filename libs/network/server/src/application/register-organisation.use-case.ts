import { Injectable } from '@nestjs/common';
import type { OrganisationKind } from '@maillage/network-contract';
import { regionOfCode, sortNameOf } from '@maillage/network-domain';
import { DomainError, newId } from '@maillage/platform-kernel';
import type { ActingActor, WriteTransaction } from '@maillage/platform-server';
import * as statements from '../persistence/organisation-record.statements.js';
import { DirectoryActs, type KeyedInput, recordDecision } from './directory-acts.js';

export interface NewOrganisation {
  readonly code: string;
  readonly name: string;
  readonly departmentCode?: string | null;
  readonly communeName?: string | null;
}

export interface RegistrationAsked extends KeyedInput, NewOrganisation {
  readonly kind: OrganisationKind;
  readonly regionalId?: string | null;
  readonly regionCode: string;
  readonly reason: string;
}

/** Brings an organisation into the directory, prospective until it is admitted. */
@Injectable()
export class RegisterOrganisation {
  constructor(private readonly acts: DirectoryActs) {}

  execute(actor: ActingActor, input: RegistrationAsked): Promise<string> {
    const id = newId();
    const above = input.regionalId ?? null;
    const asked = {
      operation: 'registerOrganisation',
      input,
      organisationIds: above === null ? [] : [above],
      made: [id],
    };
    return this.acts.run(actor, asked, async (transaction, [regional]) => {
      const { kind, regionCode } = input;
      const isFitting =
        kind === 'localMission'
          ? regional?.kind === 'regionalAssociation' && regional.regionCodes.includes(regionCode)
          : kind === 'regionalAssociation' && above === null;
      if (!isFitting) throw new DomainError('regionalNotFitting', { field: 'regionalId', region: regionCode });
      await addNamed(transaction, { ...input, id, kind, regionalId: above, regionCode });
      const taken = { act: 'register', from: null, to: 'prospective', reason: input.reason };
      await recordDecision(transaction, actor, { ...taken, organisationId: id });
      return id;
    });
  }
}

interface Added extends NewOrganisation {
  readonly id: string;
  readonly kind: OrganisationKind;
  readonly regionalId: string | null;
  readonly regionCode: string;
}

/** @throws DomainError when the code is taken, or a name is missing */
export async function addNamed(transaction: WriteTransaction, added: Added): Promise<void> {
  const [code, name] = [added.code.trim(), added.name.trim()];
  if (code === '') throw new DomainError('codeMissing', { field: 'code' });
  if (name === '') throw new DomainError('nameMissing', { field: 'name' });
  const region = regionOfCode(added.regionCode);
  if (region === undefined) throw new DomainError('regionalNotFitting', { field: 'regionCode' });
  const [holder] = await transaction.rows<{ name: string }>(statements.codeHolder, [code]);
  if (holder !== undefined) throw new DomainError('codeTaken', { field: 'code', code, holder: holder.name });
  const place = [[added.regionCode], added.departmentCode ?? null, added.communeName ?? null, region.timeZone];
  const named = [added.id, code, added.kind, name, name, sortNameOf(name), added.regionalId];
  await transaction.rows(statements.addOrganisation, [...named, ...place]);
}

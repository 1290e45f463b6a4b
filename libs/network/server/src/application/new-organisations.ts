import type { OrganisationKind } from '@maillage/network-contract';
import { regionOfCode, sortNameOf } from '@maillage/network-domain';
import { DomainError } from '@maillage/platform-kernel';
import type { WriteTransaction } from '@maillage/platform-server';
import * as statements from '../persistence/organisation-record.statements.js';

export interface NewOrganisation {
  readonly code: string;
  readonly name: string;
  readonly departmentCode?: string | null;
  readonly communeName?: string | null;
}

export interface AddedOrganisation extends NewOrganisation {
  readonly id: string;
  readonly kind: OrganisationKind;
  readonly regionalId: string | null;
  readonly regionCode: string;
}

/** Writes organisations, prospective. @throws DomainError when a code is taken, or a code or a name is missing */
export async function addOrganisations(
  transaction: WriteTransaction,
  added: readonly AddedOrganisation[],
): Promise<void> {
  const rows = added.map(rowOf);
  const codes = rows.map(({ code }) => code.toLowerCase());
  const [holder] = await transaction.rows<{ code: string; name: string }>(statements.codeHolders, [codes]);
  if (holder !== undefined)
    throw new DomainError('codeTaken', { field: 'code', code: holder.code, holder: holder.name });
  const twice = rows.find(({ code }, place) => codes.indexOf(code.toLowerCase()) < place);
  if (twice !== undefined) throw new DomainError('codeTaken', { field: 'code', code: twice.code, holder: twice.name });
  await transaction.rows(statements.addOrganisations, [JSON.stringify(rows)]);
}

function rowOf({ id, kind, regionalId, regionCode, ...asked }: AddedOrganisation) {
  const [code, name] = [asked.code.trim(), asked.name.trim()];
  if (code === '') throw new DomainError('codeMissing', { field: 'code' });
  if (name === '') throw new DomainError('nameMissing', { field: 'name' });
  const region = regionOfCode(regionCode);
  if (region === undefined) throw new DomainError('regionalNotFitting', { field: 'regionCode' });
  const place = { departmentCode: asked.departmentCode ?? null, communeName: asked.communeName ?? null };
  const { timeZone } = region;
  return {
    id,
    code,
    kind,
    name,
    sortName: sortNameOf(name),
    regionalId,
    regionCodes: [regionCode],
    ...place,
    timeZone,
  };
}

import { departmentOfCode, regionOfCode } from '@maillage/network-domain';
import type { OrganisationRow } from '../persistence/organisation.reader.js';
import type { OrganisationType, RegionType } from './organisation.types.js';

/** A row of the directory as the schema shows it: codes get the names of the official geographic code. */
export function organisationView(row: OrganisationRow): OrganisationType {
  return {
    ...row,
    regions: row.regionCodes.map(regionView),
    department:
      row.departmentCode === null
        ? null
        : { code: row.departmentCode, name: departmentOfCode(row.departmentCode)?.name ?? row.departmentCode },
    regional: row.regional === null ? null : organisationView(row.regional),
  };
}

export function regionView(code: string): RegionType {
  return { code, name: regionOfCode(code)?.name ?? code };
}

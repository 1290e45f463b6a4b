import { organisationKinds, organisationStates, roles } from '@maillage/network-contract';
import { regions, sortNameOf } from '@maillage/network-domain';

const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** The place of a code in a list, as a text that sorts like the number. */
const placeIn = (codes: readonly string[], code: string): string =>
  `lpad(coalesce(array_position(array[${codes.map(literal).join(', ')}], ${code}), 0)::text, 3, '0')`;

const regionsByName = [...regions]
  .sort((one, other) => sortNameOf(one.name).localeCompare(sortNameOf(other.name)))
  .map(({ code }) => code);

/** Codes are sorted as people sort what they stand for: regions by name, kinds from the union down, states by life. */
export const directoryOrder = {
  region: placeIn(regionsByName, 'organisation.region_codes[1]'),
  kind: placeIn(organisationKinds, 'organisation.kind'),
  state: placeIn(organisationStates, 'organisation.state'),
  role: placeIn(roles, 'seat.role'),
};

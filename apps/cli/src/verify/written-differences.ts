import { operations, routes } from '@maillage/api';
import { mandatePositions, organisationKinds, type Role, roles } from '@maillage/network-contract';
import { capabilitiesOfRole, roleOfMandate, rolesOfKind } from '@maillage/network-domain';
import { type CatalogueException, catalogueExceptions } from '@maillage/platform-server';
import type { WrittenRights } from './rights-document.js';

/** Where docs/rights.md says another capability or write set of an operation than the code does. */
export function operationDifferences({ operations: written }: WrittenRights): string[] {
  const lines = written.map(({ operation, capability, writes }) => `${operation} for ${capability} writes ${writes}`);
  const code = operations().map(({ name, capability, writes }) => `${name} for ${capability} writes ${writes}`);
  return differences(lines, code);
}

/** The same for the routes beside GraphQL. */
export function routeDifferences({ routes: written }: WrittenRights): string[] {
  const sentence = (name: string, capability: string, writes: string): string =>
    `${name} for ${capability} writes ${writes}`;
  return differences(
    written.map(({ route, capability, writes }) => sentence(route, capability, writes)),
    routes().map(({ name, capability, writes }) => sentence(name, capability, writes)),
  );
}

/** Where docs/rights.md gives a role something else than the code does. */
export function roleDifferences({ roles: written }: WrittenRights): string[] {
  const sentence = (role: string, kinds: readonly string[], capabilities: readonly string[]): string =>
    `${role} of ${kinds.toSorted().join(', ')} has ${capabilities.toSorted().join(', ')}`;
  const kindsOf = (role: Role): string[] =>
    organisationKinds.filter((kind) => {
      const byMembership: readonly Role[] = rolesOfKind[kind];
      return byMembership.includes(role) || mandatePositions.some((position) => roleOfMandate(kind, position) === role);
    });
  return differences(
    written.map(({ role, kinds, capabilities }) => sentence(role, kinds, capabilities)),
    roles.map((role) => sentence(role, kindsOf(role), capabilitiesOfRole[role])),
  );
}

/** Where docs/rights.md says of an operation that it asks more of its caller, or less, than the code does. */
export function strictnessDifferences({ stricter }: WrittenRights): string[] {
  const lines = stricter.map(({ operation, asks }) => `${operation} asks: ${asks}`);
  const code = operations().flatMap(({ name, asks }) => (asks === null ? [] : [`${name} asks: ${asks}`]));
  return differences(lines, code);
}

/** Where docs/rights.md excuses something else than the audit of the catalogue does. */
export function exceptionDifferences(
  { exceptions: written }: WrittenRights,
  code: readonly CatalogueException[] = catalogueExceptions,
): string[] {
  const sentence = ({ object, check, reason }: WrittenRights['exceptions'][number]): string =>
    `${object} is excused from ${check}: ${reason}`;
  return differences(written.map(sentence), code.map(sentence));
}

function differences(written: readonly string[], code: readonly string[]): string[] {
  return [
    ...written
      .filter((line) => !code.includes(line))
      .map((line) => `docs/rights.md says, and the code does not: ${line}`),
    ...code
      .filter((line) => !written.includes(line))
      .map((line) => `The code says, and docs/rights.md does not: ${line}`),
  ];
}

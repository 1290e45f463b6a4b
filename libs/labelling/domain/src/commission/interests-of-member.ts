import type { RefusalParams } from '@maillage/platform-kernel';
import type { InterestCode } from './commission-vocabulary.js';

/** A seat that a person holds today; those of guests of the union, auditors and members of the commission, are none. */
export interface HeldSeat {
  readonly organisationId: string;
  readonly organisationName: string;
  readonly organisationKind: string;
  readonly regionCodes: readonly string[];
}

export interface InterestedPerson {
  readonly personId: string;
  readonly seats: readonly HeldSeat[];
}

/** Whose file it is, and who examined it. */
export interface ExaminedOrganisation {
  readonly organisationId: string;
  readonly regionCodes: readonly string[];
  readonly auditorIds: readonly string[];
}

export interface Interest {
  readonly code: InterestCode;
  readonly params: RefusalParams;
}

/** What keeps a person from deciding on a file, the gravest first. The union covers all regions, and is nobody's region. */
export function interestsOf(person: InterestedPerson, examined: ExaminedOrganisation): readonly Interest[] {
  const own = person.seats.filter(({ organisationId }) => organisationId === examined.organisationId);
  const near = person.seats.filter(
    ({ organisationId, organisationKind, regionCodes }) =>
      organisationKind !== 'nationalUnion' &&
      organisationId !== examined.organisationId &&
      regionCodes.some((code) => examined.regionCodes.includes(code)),
  );
  const audits = examined.auditorIds.includes(person.personId);
  return [
    ...own.slice(0, 1).map((seat) => interest('seatInOrganisation', seat)),
    ...(audits ? [{ code: 'auditedIt' as const, params: {} }] : []),
    ...near.slice(0, 1).map((seat) => interest('seatInItsRegion', seat)),
  ];
}

function interest(code: InterestCode, { organisationName }: HeldSeat): Interest {
  return { code, params: { organisation: organisationName } };
}

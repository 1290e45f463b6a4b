import { roleOfMandate } from '../organisation/role.capabilities.js';
import { sortNameOf } from '../organisation/sort-name.js';
import type { HeldPerson, PersonFault, PersonPlan, PersonRow, PlannedPerson, ReadPerson } from './person-row.js';
import { readPersonRow, type RowContext } from './read-person-row.js';

export interface PeopleContext extends RowContext {
  /** By address, lower case: those whom the rows name. */
  readonly people: ReadonlyMap<string, HeldPerson>;
  /** The id of what is made for a key: the same key has the same id. */
  readonly idFor: (key: string) => string;
}

/** A person as the rows so far have left it. */
interface KnownPerson {
  readonly id: string;
  readonly tenantId: string;
  givenName: string;
  familyName: string;
  readonly serves: Set<string>;
  /** Whether a row gave it its name already: the others must give the same. */
  isNamed: boolean;
}

/**
 * What each row would do, in order. An address means one person: the one whom the network holds under it, or the first
 * row's. The name under which a row knows the person must be that person's, but for accents, case and hyphens.
 */
export function planPeople(rows: readonly PersonRow[], context: PeopleContext): readonly PlannedPerson[] {
  const known = new Map<string, KnownPerson>();
  const taken = new Set<string>();
  return rows.map((row) => {
    const { person, faults } = readPersonRow(row, context);
    if (person === undefined) return refusedRow(faults);
    const key = `${person.email} ${person.organisation.id} ${person.role}`;
    if (taken.has(key)) return refusedRow([faultOf(person, 'rowDuplicated')]);
    const before = known.get(person.email) ?? heldAs(context.people.get(person.email));
    if (before !== undefined && foldedName(before) !== foldedName(person)) {
      return refusedRow([faultOf(person, 'emailOfAnotherName')]);
    }
    taken.add(key);
    const after = before ?? newcomer(person, context);
    known.set(person.email, after);
    return planned(person, after, { isNew: before === undefined, seatId: context.idFor(`seat ${key}`) });
  });
}

function planned(
  person: ReadPerson,
  known: KnownPerson,
  { isNew, seatId }: { isNew: boolean; seatId: string },
): PlannedPerson {
  const { email, givenName, familyName, organisation, role } = person;
  const { id, tenantId } = known;
  const held = { givenName: known.givenName, familyName: known.familyName };
  const isSpeltAnew = held.givenName !== givenName || held.familyName !== familyName;
  const isRenamed = !isNew && !known.isNamed && isSpeltAnew;
  const serves = `${organisation.id} ${role}`;
  const plan: PersonPlan = {
    created: isNew ? { id, tenantId, givenName, familyName, email } : null,
    renamed: isRenamed ? { id, tenantId, givenName, familyName, held } : null,
    seat: known.serves.has(serves) ? null : { ...seatOf(person), id: seatId, personTenantId: tenantId, personId: id },
  };
  known.isNamed = true;
  known.serves.add(serves);
  if (isRenamed) Object.assign(known, { givenName, familyName });
  if (plan.created !== null || plan.seat !== null) return { outcome: 'create', plan, faults: [] };
  return plan.renamed === null
    ? { outcome: 'unchanged', plan: null, faults: [] }
    : { outcome: 'change', plan, faults: [] };
}

function seatOf({ organisation: { id: tenantId, kind }, role, startsOn }: ReadPerson) {
  const isPresidency = roleOfMandate(kind, 'president') === role;
  return { source: isPresidency ? ('mandate' as const) : ('membership' as const), tenantId, role, startsOn };
}

function newcomer({ email, givenName, familyName, organisation }: ReadPerson, { idFor }: PeopleContext): KnownPerson {
  const id = idFor(`person ${email}`);
  return { id, tenantId: organisation.id, givenName, familyName, serves: new Set(), isNamed: true };
}

function heldAs(held: HeldPerson | undefined): KnownPerson | undefined {
  if (held === undefined) return undefined;
  const { id, tenantId, givenName, familyName, seats } = held;
  const serves = new Set(seats.map(({ organisationId, role }) => `${organisationId} ${role}`));
  return { id, tenantId, givenName, familyName, serves, isNamed: false };
}

function foldedName({ givenName, familyName }: Pick<ReadPerson, 'givenName' | 'familyName'>): string {
  return sortNameOf(`${familyName} ${givenName}`);
}

function refusedRow(faults: readonly PersonFault[]): PlannedPerson {
  return { outcome: 'refuse', plan: null, faults };
}

function faultOf({ email }: ReadPerson, reason: 'rowDuplicated' | 'emailOfAnotherName'): PersonFault {
  return { column: 'email', value: email, reason };
}

import type { ChangedRow } from './kept-rows.js';
import type { Question } from './question.js';

type MayWrite = (row: Owner, question: Question, isCounter: boolean) => boolean;

interface Owner {
  readonly tenant: string | null;
  readonly person: string | null;
  readonly id: string | null;
  readonly group: string | null;
}

const ofPerson: MayWrite = ({ person }, { visitor }) => person !== null && person === visitor.facts.person;
const ofTenant: MayWrite = ({ tenant }, { visitor }) => tenant !== null && tenant === visitor.facts.tenant;
/** The key of a request is its person's, whatever the act. */
const ownRequest: MayWrite = (row, question, isCounter) => row.tenant === null && ofPerson(row, question, isCounter);
const own: MayWrite = (row, question, isCounter) =>
  ofTenant(row, question, isCounter) || ownRequest(row, question, isCounter);
/** What the arguments name: an organisation, or a person or record that it keeps. */
const named: MayWrite = (row, question, isCounter) => {
  const given = JSON.stringify(question.given);
  const names = [row.tenant, row.person, row.id].some((id) => id !== null && given.includes(id));
  return names || ownRequest(row, question, isCounter) || question.namedTenants.has(row.tenant ?? '');
};

/** The organisation whose cycle the act is about, whoever keeps the row that it names. */
const assessedIn = ({ object }: Question): string | null => object?.facts.about ?? object?.facts.tenant ?? null;

/** The group that the act is about, or on which the row hangs that it is about. */
const groupOf = ({ object }: Question): string | null => object?.facts.parent ?? null;

/** Whose rows each write set of docs/rights.md opens. */
const writeSets: Readonly<Record<string, MayWrite>> = {
  nothing: () => false,
  own,
  ownAndCoordinatorCounters: (row, question, isCounter) =>
    own(row, question, isCounter) || (isCounter && row.tenant === question.object?.facts.tenant),
  ownAndRights: own,
  ownAndCycle: (row, question, isCounter) =>
    own(row, question, isCounter) || (row.tenant !== null && row.tenant === assessedIn(question)),
  ownAndGroup: (row, question, isCounter) =>
    own(row, question, isCounter) ||
    (isCounter && row.tenant === question.object?.facts.tenant) ||
    (row.group !== null && row.group === groupOf(question)),
  organisationsNamed: named,
  organisationsOfTheFile: named,
  proposingOrganisation: named,
  session: ofPerson,
  account: ofPerson,
};

/** Marks that the door itself leaves, whoever is let in: when a session was last seen, and attempts to come in. */
const marksOfTheDoor = ['network.session', 'network.sign_in_failure', 'network.known_device'];

export function isExplained(writes: string): boolean {
  return writeSets[writes] !== undefined;
}

export function mayChange(
  writes: string,
  { table, values }: ChangedRow,
  question: Question,
  countersTables: ReadonlySet<string>,
): boolean {
  const owner = {
    ...{ tenant: textIn(values['tenant_id']), person: textIn(values['person_id']), id: textIn(values['id']) },
    group: textIn(table === 'workgroups.workgroup' ? values['id'] : values['group_id']),
  };
  if (writeSets[writes]?.(owner, question, countersTables.has(table)) === true) return true;
  const isUnowned = owner.tenant === null && owner.person === null;
  return marksOfTheDoor.includes(table) && (isUnowned || owner.person === question.visitor.facts.person);
}

function textIn(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

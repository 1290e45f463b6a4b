import { isId } from '@maillage/platform-kernel';

/**
 * What one transaction may see and move, as row-level security is told.
 *
 * - `tenant`: the organisation in whose name the act is done (band `own`, and `shared` rows that name it);
 * - `visible`: the tenant and the organisations below it (band `below`);
 * - `writable`: the organisations whose rows may be written;
 * - `counted`: the organisations whose counters, and nothing else, may be moved;
 * - `steered`: the organisations whose label cycles, and what moves with them, may be moved;
 * - `upward`: the items that an organisation above may see of those below it;
 * - `grants`: whether the act may give and take rights (memberships, mandates, delegations);
 * - `person`: who is signed in (rows of a person's own, and the condition of reading anything of the network).
 */
export interface Scope {
  readonly person: string | null;
  readonly tenant: string | null;
  readonly visible: readonly string[];
  readonly writable: readonly string[];
  readonly counted: readonly string[];
  readonly steered?: readonly string[];
  readonly upward?: readonly string[];
  readonly grants?: boolean;
  /** Whether the act's policy lists the counters of the organisation that coordinates. */
  readonly countsForOthers?: boolean;
  /** Whether the act's policy lists the label cycle of the organisation that it is about. */
  readonly steersCycles?: boolean;
  /** Before there is a person, or without one: `session`, `signIn` and `token` find who it is, `machine` is a task. */
  readonly credential?: { readonly kind: Credential; readonly value: string };
}

export type Credential = 'machine' | 'session' | 'signIn' | 'token';

export const nobody: Scope = { person: null, tenant: null, visible: [], writable: [], counted: [] };

/** The scope of a machine task that serves no tenant: it reads and marks the outbox, and sees no business row. */
export const machineScope: Scope = { ...nobody, credential: { kind: 'machine', value: 'on' } };

/** The clock, or an import, acting in the name of one organisation without a person. */
export function systemScope(
  tenant: string,
  more: Partial<Pick<Scope, 'visible' | 'writable' | 'counted' | 'steered' | 'upward'>> = {},
): Scope {
  return {
    person: systemPerson,
    tenant,
    visible: [tenant],
    writable: [tenant],
    counted: [tenant],
    steered: [tenant],
    ...more,
  };
}

/** The id that stands for "no person": it is the person of nothing, and opens no row of anybody. */
export const systemPerson = '00000000-0000-7000-8000-000000000000';

const settings = [
  ...['person', 'tenant', 'visible', 'writable', 'counted', 'steered', 'upward', 'granting'],
  ...['machine', 'session', 'sign_in', 'token'],
];

/** Tells row-level security the scope, for the rest of the transaction; `valuesOf` gives its values. */
export const enterScope = {
  name: 'platform.scope.enter',
  text: `select ${settings.map((name, index) => `set_config('app.${name}', $${index + 1}, true)`).join(', ')}`,
};

/** The values that `enterScope` would have to be given to be where the transaction is now. */
export const enteredScope = {
  name: 'platform.scope.entered',
  text: `select array[${settings.map((name) => `current_setting('app.${name}')`).join(', ')}] as values`,
};

/** @throws TypeError when a scope names something that is not an id */
export function valuesOf(scope: Scope): readonly string[] {
  return [
    idOrNothing(scope.person),
    idOrNothing(scope.tenant),
    idArray(scope.visible),
    idArray(scope.writable),
    idArray(scope.counted),
    idArray(scope.steered ?? []),
    wordArray(scope.upward ?? []),
    scope.grants === true ? 'on' : '',
    credentialOf(scope, 'machine'),
    credentialOf(scope, 'session'),
    credentialOf(scope, 'signIn'),
    credentialOf(scope, 'token'),
  ];
}

/** Opens the counters of one more organisation for the rest of the transaction. */
export const openCounters = {
  name: 'platform.scope.openCounters',
  text: `select set_config('app.counted', array[$1::uuid]::text, true)`,
};

/** Opens the label cycle of one organisation for the rest of the transaction. */
export const openCycle = {
  name: 'platform.scope.openCycle',
  text: `select set_config('app.steered', array[$1::uuid]::text, true)`,
};

function credentialOf(scope: Scope, kind: Credential): string {
  return scope.credential?.kind === kind ? scope.credential.value : '';
}

function idOrNothing(id: string | null): string {
  return id === null ? '' : checked(id);
}

function idArray(ids: readonly string[]): string {
  return ids.length === 0 ? '' : `{${ids.map(checked).join(',')}}`;
}

function wordArray(words: readonly string[]): string {
  const odd = words.find((word) => !/^[a-zA-Z]{1,40}$/.test(word));
  if (odd !== undefined) throw new TypeError(`Not a word: ${odd.slice(0, 40)}`);
  return words.length === 0 ? '' : `{${words.join(',')}}`;
}

function checked(id: string): string {
  if (!isId(id)) throw new TypeError(`Not an id: ${id.slice(0, 40)}`);
  return id;
}

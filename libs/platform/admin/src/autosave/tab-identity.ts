import { randomKey } from '../forms/idempotency.js';

const name = 'maillage-tab';
const lockOf = (tab: string): string => `maillage-tab/${tab}`;

let identity: Promise<string> | null = null;

/** The tab, the same after a reload; a duplicated tab, which copies what the first keeps, becomes another. */
export function tabIdentity(): Promise<string> {
  identity ??= takeIdentity();
  return identity;
}

async function takeIdentity(): Promise<string> {
  const known = sessionStorage.getItem(name) ?? randomKey();
  const tab = (await held(known)) ? known : randomKey();
  if (tab !== known) await held(tab);
  sessionStorage.setItem(name, tab);
  return tab;
}

/** Tabs that are open now. Without the browser's locks none is known, and what other tabs left is taken up by any. */
export async function tabsAlive(): Promise<ReadonlySet<string>> {
  if (!('locks' in navigator)) return new Set();
  const { held: locks = [] } = await navigator.locks.query();
  return new Set(locks.map((lock) => (lock.name ?? '').slice(lockOf('').length)));
}

/** Holds the name of a tab as long as it is open; false when another holds it. */
function held(tab: string): Promise<boolean> {
  if (!('locks' in navigator)) return Promise.resolve(true);
  return new Promise((resolve) => {
    void navigator.locks.request(lockOf(tab), { ifAvailable: true }, (lock) => {
      resolve(lock !== null);
      return lock === null ? undefined : new Promise<void>(() => undefined);
    });
  });
}

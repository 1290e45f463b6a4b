import type { OrganisationKind, Role } from '@maillage/network-contract';
import { roleOfMandate, rolesOfKind } from '../organisation/role.capabilities.js';
import { sortNameOf } from '../organisation/sort-name.js';

/** The words that files use for roles. A word may mean another role in each kind of organisation. */
const wordsOfRole: Readonly<Record<Role, readonly string[]>> = {
  director: ['direction', 'directeur', 'directrice', 'directeur trice', 'directrice directeur'],
  president: ['presidence', 'president', 'presidente'],
  projectOfficer: [
    'conduite de projets',
    'charge de projets',
    'chargee de projets',
    'charge de projet',
    'chargee de projet',
  ],
  contributor: ['contribution', 'contributeur', 'contributrice'],
  boardMember: [],
  regionalOfficer: ['animation regionale', 'charge de mission', 'chargee de mission'],
  regionalPresident: ['presidence regionale', 'presidence', 'president', 'presidente'],
  unionOfficer: ['animation nationale', 'charge de mission', 'chargee de mission'],
  unionPresident: ['presidence nationale', 'presidence', 'president', 'presidente'],
  auditor: ['audit', 'auditeur', 'auditrice'],
  commissionMember: ['commission', 'membre de la commission'],
};

const rolesOfWord = new Map<string, Role[]>();
for (const [role, words] of Object.entries(wordsOfRole) as [Role, readonly string[]][]) {
  for (const word of [role.toLowerCase(), ...words]) rolesOfWord.set(word, [...(rolesOfWord.get(word) ?? []), role]);
}

/** What a word of a file means in an organisation of that kind. */
export function roleOfWord(word: string, kind: OrganisationKind): Role | 'roleUnknown' | 'roleNotOfKind' {
  const meant = rolesOfWord.get(
    sortNameOf(word)
      .replaceAll(/[.·/() ]+/g, ' ')
      .trim(),
  );
  if (meant === undefined) return 'roleUnknown';
  const given: readonly Role[] = [...rolesOfKind[kind], roleOfMandate(kind, 'president')];
  return meant.find((role) => given.includes(role)) ?? 'roleNotOfKind';
}

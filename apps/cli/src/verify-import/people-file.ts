/** An organisation of which people can be written. */
export interface NamedOrganisation {
  readonly code: string;
  readonly kind: 'nationalUnion' | 'regionalAssociation' | 'localMission';
}

export interface PlantedFile {
  readonly bytes: Buffer;
  /** The lines that cannot be taken, each with what is wrong there. */
  readonly planted: ReadonlyMap<number, string>;
}

type Cells = [givenName: string, familyName: string, email: string, code: string, role: string, startsOn: string];

const titles = ['Prénom', 'Nom', 'Adresse électronique', 'Code', 'Fonction', 'Prise de fonction'];
const syllables = ['bel', 'cor', 'dan', 'fré', 'gui', 'lan', 'mor', 'nau', 'pel', 'riv', 'sau', 'ter', 'val', 'vig'];
const rolesOf = {
  localMission: ['Direction', 'Présidence', 'Chargée de projets'],
  regionalAssociation: ['Chargé de mission', 'Présidence régionale'],
  nationalUnion: ['Chargée de mission', 'Présidence nationale'],
} as const;

/** Every way in which a row of people can be wrong by itself or beside the others. */
const faults: readonly (readonly [reason: string, spoil: (cells: Cells, former: Cells) => readonly string[]])[] = [
  ['emailMalformed', ([a, b, email, ...rest]) => [a, b, email.replace('@', ' at '), ...rest]],
  ['emailMissing', ([a, b, , ...rest]) => [a, b, '', ...rest]],
  ['nameBlank', ([, ...rest]) => ['—', ...rest]],
  ['formula', ([a, , ...rest]) => [a, '=1+1', ...rest]],
  ['characterForbidden', ([a, b, ...rest]) => [a, `${b}\u202E`, ...rest]],
  ['organisationUnknown', ([a, b, email, , ...rest]) => [a, b, email, 'ML-NOWHERE', ...rest]],
  ['organisationMissing', ([a, b, email, , ...rest]) => [a, b, email, '', ...rest]],
  ['roleUnknown', ([a, b, email, code, , day]) => [a, b, email, code, 'Gardien de phare', day]],
  ['roleNotOfKind', (cells) => cells.with(4, isMissionRole(cells[4]) ? 'unionOfficer' : 'director')],
  ['roleMissing', ([a, b, email, code, , day]) => [a, b, email, code, '', day]],
  ['startDayMalformed', (cells) => cells.with(5, '2026-02-30')],
  ['startDayImplausible', (cells) => cells.with(5, '1066-10-14')],
  ['startDayMissing', (cells) => cells.with(5, '')],
  ['rowTooShort', (cells) => cells.slice(0, 5)],
  ['rowTooLong', (cells) => [...cells, 'one more']],
  ['rowDuplicated', (_, former) => former],
  ['emailOfAnotherName', ([, , , ...rest], [, , email]) => ['Quelqu’un', 'D’autre', email, ...rest]],
];

const isMissionRole = (word: string): boolean => (rolesOf.localMission as readonly string[]).includes(word);

/** A file of so many people of these organisations, of whom every hundredth cannot be taken. */
export function peopleFile(organisations: readonly NamedOrganisation[], rows: number): PlantedFile {
  const planted = new Map<number, string>();
  const lines = [titles.join(';')];
  let former: Cells = personAt(0, organisations);
  for (let index = 0; index < rows; index += 1) {
    const cells = personAt(index, organisations);
    const fault = index % 100 === 99 ? faults[Math.floor(index / 100) % faults.length] : undefined;
    if (fault === undefined) former = cells;
    else planted.set(index + 2, fault[0]);
    lines.push((fault === undefined ? cells : fault[1](cells, former)).join(';'));
  }
  return { bytes: Buffer.from(`\u{FEFF}${lines.join('\r\n')}\r\n`), planted };
}

function personAt(index: number, organisations: readonly NamedOrganisation[]): Cells {
  const organisation = organisations[index % organisations.length];
  if (organisation === undefined) throw new Error('People are of organisations, and there are none');
  const given = `${capital(syllable(index, 1))}${syllable(index, 3)}e`;
  const family = `${capital(syllable(index, 5))}${syllable(index, 7)}${syllable(index, 11)}`;
  const choices = rolesOf[organisation.kind];
  const role = choices[Math.floor(index / organisations.length) % choices.length] ?? choices[0];
  const day = `${String((index % 27) + 1).padStart(2, '0')}/${String((index % 12) + 1).padStart(2, '0')}/2024`;
  return [given, family, `personne.${index}@import.example`, organisation.code, role, day];
}

function syllable(index: number, step: number): string {
  return syllables[Math.floor(index / step + index * step) % syllables.length] ?? 'mar';
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

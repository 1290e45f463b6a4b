/** What groups can help with, in the stems by which a theme, an axis or a criterion speaks of it. */
const matters = {
  training: ['formation', 'competence', 'nouveaux membres', 'professionnalis'],
  finance: ['financ', 'budget', 'tresorerie', 'comptab'],
  label: ['labell', 'ameliorer sans cesse', 'auto-evaluation'],
  observation: ['observ', 'quelques chiffres', 'connaitre les jeunes', 'indicateur'],
  orientation: ['orientation', 'parcours ecrit', 'evenement'],
  employers: ['entreprise', 'employeur', 'cooperation'],
  communication: ['communic', 'faire connaitre'],
  employment: ['france travail', 'plein emploi'],
  remote: ['distance', 'numerique'],
  governance: ['gouvernance', 'instances', 'projet associatif', 'administrateurs'],
  health: ['sante', 'conditions de travail'],
  housing: ['logement', 'mobilite'],
  equipment: ['informatique', 'copieur', 'telephon', 'vehicule', 'licence', 'achat'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type HelpMatter = keyof typeof matters;

const all = Object.keys(matters) as HelpMatter[];

/** The matters that words speak of, whatever their accents. */
export function mattersOf(words: string): ReadonlySet<HelpMatter> {
  const folded = words.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();
  return new Set(all.filter((matter) => matters[matter].some((stem) => folded.includes(stem))));
}

/** Whether two wordings speak of a same matter: the theme of a group, and what somebody needs help with. */
export function speakOfTheSame(one: string, other: string): boolean {
  const matter = mattersOf(one);
  return [...mattersOf(other)].some((found) => matter.has(found));
}

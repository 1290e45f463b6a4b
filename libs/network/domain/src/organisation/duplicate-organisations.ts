export interface ComparedOrganisation {
  readonly id: string;
  readonly name: string;
  /** As `sortNameOf` makes it. */
  readonly sortName: string;
  readonly kind: string;
  readonly departmentCode: string | null;
  readonly siret: string | null;
  readonly rna: string | null;
}

export interface LikelyDuplicate {
  readonly one: ComparedOrganisation;
  readonly other: ComparedOrganisation;
  readonly reason: 'sameSiret' | 'sameRna' | 'nearName';
}

const nearEnough = 0.7;

/** Pairs that may be one organisation twice: the same official number, or nearly the same name in one department. */
export function likelyDuplicates(organisations: readonly ComparedOrganisation[]): readonly LikelyDuplicate[] {
  return organisations.flatMap((one, place) =>
    organisations.slice(place + 1).flatMap((other) => {
      const reason = reasonOf(one, other);
      return reason === null ? [] : [{ one, other, reason }];
    }),
  );
}

function reasonOf(one: ComparedOrganisation, other: ComparedOrganisation): LikelyDuplicate['reason'] | null {
  if (one.siret !== null && one.siret === other.siret) return 'sameSiret';
  if (one.rna !== null && one.rna === other.rna) return 'sameRna';
  const isNear = one.kind === other.kind && one.departmentCode === other.departmentCode;
  return isNear && likeness(one.sortName, other.sortName) >= nearEnough ? 'nearName' : null;
}

/** The words that all names share say nothing of a likeness. */
const empty = /\b(mission|locale|association|regionale|des|du|de|la|le|l|arml)\b/g;

/** Share of the groups of three letters that two names have in common (Jaccard), 0 to 1. */
export function likeness(one: string, other: string): number {
  const [first, second] = [trigramsOf(one), trigramsOf(other)];
  const common = [...first].filter((trigram) => second.has(trigram)).length;
  const all = first.size + second.size - common;
  return all === 0 ? 0 : common / all;
}

function trigramsOf(name: string): Set<string> {
  const core = `  ${name.replaceAll(empty, ' ').replaceAll(/\s+/g, ' ').trim()} `;
  return new Set(Array.from({ length: Math.max(0, core.length - 2) }, (_, place) => core.slice(place, place + 3)));
}

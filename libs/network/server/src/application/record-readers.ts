import type { UpwardLevel } from '@maillage/network-contract';
import type { RightsInForce } from '@maillage/network-domain';
import { type AccessBand, type AccessRule, accessRules } from '@maillage/platform-server';

export interface RecordReaderView {
  readonly subject: string;
  readonly reader: 'own' | 'region' | 'union' | 'network' | 'person' | 'shared' | 'parent';
  readonly name: string | null;
  readonly rule: AccessBand;
}

/** The organisation whose records they are, and the one above it. */
export interface RecordOwner {
  readonly name: string;
  readonly kind: string;
  readonly regional: { readonly name: string } | null;
}

/** Who sees the records of an organisation, kind by kind, by the rules that the contexts declare. */
export function recordReaders(owner: RecordOwner, rights: RightsInForce): RecordReaderView[] {
  return accessRules().flatMap((rule) => rule.bands.flatMap((band) => readersOf(rule, band, owner, rights)));
}

function readersOf(rule: AccessRule, band: AccessBand, owner: RecordOwner, rights: RightsInForce): RecordReaderView[] {
  const view = (reader: RecordReaderView['reader'], name: string | null = null) => ({
    ...{ subject: rule.subject, reader, name },
    rule: band,
  });
  const own = view('own', owner.name);
  switch (band) {
    case 'own':
      return [own];
    case 'below':
    case 'upward':
      return [
        own,
        ...levelsAbove(owner)
          .filter(seenBy(rule, band, rights))
          .map(({ level, name }) => view(level, name)),
      ];
    case 'network':
    case 'person':
    case 'shared':
    case 'parent':
      return [view(band)];
  }
}

interface LevelAbove {
  readonly level: UpwardLevel;
  readonly name: string | null;
}

function levelsAbove({ kind, regional }: RecordOwner): LevelAbove[] {
  const region = regional === null ? [] : [{ level: 'region' as const, name: regional.name }];
  return kind === 'nationalUnion' ? [] : [...region, { level: 'union', name: null }];
}

function seenBy({ item }: AccessRule, band: AccessBand, rights: RightsInForce): (above: LevelAbove) => boolean {
  return ({ level }) => band === 'below' || [...rights.upward[level]].some((one) => one === item);
}

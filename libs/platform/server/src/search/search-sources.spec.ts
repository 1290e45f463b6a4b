import { describe, expect, it } from '@jest/globals';
import type { DiscoveryService } from '@nestjs/core';
import type { ActingViewer } from '../policy/viewer.js';
import { SearchSource, type SearchGroup } from './search-source.js';
import { SearchSources } from './search-sources.js';
import { searchedWordsOf } from './searched-words.js';

class Shelf extends SearchSource {
  constructor(
    override readonly kind: string,
    override readonly rank: number,
    private readonly group: Partial<SearchGroup>,
    override readonly capability = 'readDirectory',
  ) {
    super();
  }

  override find(): Promise<SearchGroup> {
    return Promise.resolve({ hits: [], total: 1, near: false, ...this.group });
  }
}

const viewer = { actor: { capabilities: new Set(['readDirectory']) } } as unknown as ActingViewer;

const kindsFound = async (shelves: readonly Shelf[], text = 'couvrelle') => {
  const discovery = { getProviders: () => shelves.map((instance) => ({ instance })) };
  const sources = new SearchSources(discovery as unknown as DiscoveryService);
  sources.onModuleInit();
  return (await sources.find(viewer, searchedWordsOf(text), 5)).map(({ kind }) => kind);
};

describe('the sources of a search', () => {
  it('answer in their order, those that found something', async () => {
    const found = await kindsFound([
      new Shelf('campaign', 3, {}),
      new Shelf('person', 2, { total: 0 }),
      new Shelf('organisation', 1, {}),
    ]);

    expect(found).toEqual(['organisation', 'campaign']);
  });

  it('come near only when nothing is written as typed', async () => {
    const near = new Shelf('organisation', 1, { near: true });

    expect(await kindsFound([near, new Shelf('campaign', 3, {})])).toEqual(['campaign']);
    expect(await kindsFound([near, new Shelf('campaign', 3, { total: 0 })])).toEqual(['organisation']);
  });

  it('are left out without their capability', async () => {
    expect(await kindsFound([new Shelf('campaign', 3, {}, 'readCampaigns')])).toEqual([]);
  });

  it('are not asked for a text without a word', async () => {
    expect(await kindsFound([new Shelf('organisation', 1, {})], " -'’ ")).toEqual([]);
  });
});

describe('the words of a search', () => {
  it('are folded as names are sorted, signs of a pattern as they are written', () => {
    expect(searchedWordsOf("  Évry-l'Orée  50%_\\ ")).toEqual({
      words: ['evry', 'l', 'oree', '50%_\\'],
      patterns: ['%evry%', '%l%', '%oree%', '%50\\%\\_\\\\%'],
    });
  });

  it('are six at most, of a text that somebody could have typed', () => {
    expect(searchedWordsOf('a b c d e f g').words).toHaveLength(6);
    expect(() => searchedWordsOf('a'.repeat(101))).toThrow('INVALID_INPUT');
  });
});

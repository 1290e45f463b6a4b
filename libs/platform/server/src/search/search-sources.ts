import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import type { ActingViewer } from '../policy/viewer.js';
import { type SearchGroup, SearchSource } from './search-source.js';
import type { SearchedWords } from './searched-words.js';

/** What the contexts let be found, in the order in which it is shown. */
@Injectable()
export class SearchSources implements OnModuleInit {
  private sources: readonly SearchSource[] = [];

  constructor(private readonly discovery: DiscoveryService) {}

  onModuleInit(): void {
    const instances = new Set(this.discovery.getProviders().map(({ instance }): unknown => instance));
    const sources = [...instances].filter((instance) => instance instanceof SearchSource);
    this.sources = sources.sort((one, other) => one.rank - other.rank);
  }

  /** A group that holds the words is better than one that comes near: near ones are left out beside it. */
  async find(
    viewer: ActingViewer,
    wanted: SearchedWords,
    first: number,
  ): Promise<(SearchGroup & { readonly kind: string })[]> {
    if (wanted.words.length === 0) return [];
    const open = this.sources.filter(({ capability }) => viewer.actor.capabilities.has(capability));
    const groups = await Promise.all(
      open.map(async (source) => ({ kind: source.kind, ...(await source.find(viewer, wanted, first)) })),
    );
    const found = groups.filter(({ total }) => total > 0);
    const isHeld = found.some(({ near }) => !near);
    return found.filter(({ near }) => !(near && isHeld));
  }
}

import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { demandPageSize } from '../graphql/page.js';
import { Guarded, reading } from '../policy/policy.js';
import { Acting, type ActingViewer } from '../policy/viewer.js';
import { SearchSources } from './search-sources.js';
import { SearchGroupType } from './search.types.js';
import { searchedWordsOf } from './searched-words.js';

/** One field for the whole network: organisations, people, campaigns, as far as the reader sees them. */
@Resolver(() => SearchGroupType)
export class SearchResolver {
  constructor(private readonly sources: SearchSources) {}

  @Query(() => [SearchGroupType], { description: 'One group for each kind of which something was found' })
  @Guarded(reading('readDirectory'))
  async search(
    @Acting() viewer: ActingViewer,
    @Args('text') text: string,
    @Args('first', { type: () => Int, defaultValue: 5 }) first: number,
  ): Promise<SearchGroupType[]> {
    demandPageSize(first);
    return this.sources.find(viewer, searchedWordsOf(text), first);
  }
}

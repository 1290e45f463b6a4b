import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Guarded } from '../policy/policy.js';
import { Acting, type ActingViewer } from '../policy/viewer.js';
import { RemoveViewInput, SavedViewType, SaveViewInput } from './saved-view.types.js';
import { savedViewPolicies, SavedViews } from './saved-views.js';

@Resolver(() => SavedViewType)
export class SavedViewResolver {
  constructor(private readonly views: SavedViews) {}

  @Query(() => [SavedViewType], {
    description: 'The views of a list: those of the person, and those shared in the organisation',
  })
  @Guarded(savedViewPolicies.read)
  savedViews(@Acting() { actor, reads }: ActingViewer, @Args('list') list: string): Promise<SavedViewType[]> {
    return this.views.ofList(reads, actor, list);
  }

  @Mutation(() => SavedViewType)
  @Guarded(savedViewPolicies.write)
  saveView(@Acting() { actor }: ActingViewer, @Args('input') input: SaveViewInput): Promise<SavedViewType> {
    return this.views.save(actor, input);
  }

  @Mutation(() => Boolean)
  @Guarded(savedViewPolicies.write)
  removeView(@Acting() { actor }: ActingViewer, @Args('input') input: RemoveViewInput): Promise<boolean> {
    return this.views.remove(actor, input);
  }
}

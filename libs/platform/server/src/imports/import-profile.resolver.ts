import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Guarded } from '../policy/policy.js';
import { Acting, type ActingViewer } from '../policy/viewer.js';
import { ImportProfiles } from './import-profiles.js';
import { importPolicies } from './import.policies.js';
import { ImportProfileType, RemoveImportProfileInput, SaveImportProfileInput } from './import.types.js';
import { profileView, titlesOf } from './import.view.js';

@Resolver(() => ImportProfileType)
export class ImportProfileResolver {
  constructor(private readonly profiles: ImportProfiles) {}

  @Query(() => [ImportProfileType])
  @Guarded(importPolicies.read)
  async importProfiles(
    @Acting() { actor, reads }: ActingViewer,
    @Args('kind') kind: string,
  ): Promise<ImportProfileType[]> {
    const profiles = await this.profiles.of(reads, actor, kind);
    return profiles.map(profileView);
  }

  @Mutation(() => [ImportProfileType])
  @Guarded(importPolicies.saveProfile)
  async saveImportProfile(
    @Acting() { actor, reads }: ActingViewer,
    @Args('input') input: SaveImportProfileInput,
  ): Promise<ImportProfileType[]> {
    await this.profiles.save(actor, { ...input, titles: titlesOf(input.titles) });
    const profiles = await this.profiles.of(reads, actor, input.kind);
    return profiles.map(profileView);
  }

  @Mutation(() => Boolean)
  @Guarded(importPolicies.removeProfile)
  async removeImportProfile(
    @Acting() { actor }: ActingViewer,
    @Args('input') input: RemoveImportProfileInput,
  ): Promise<boolean> {
    await this.profiles.remove(actor, input);
    return true;
  }
}

import { Injectable } from '@nestjs/common';
import type { Capability } from '@maillage/network-contract';
import { regionOfCode } from '@maillage/network-domain';
import {
  type ActingViewer,
  type FoundRow,
  groupOf,
  nearValues,
  nearWords,
  type SearchedWords,
  type SearchGroup,
  SearchSource,
} from '@maillage/platform-server';

const organisationsFound = {
  name: 'network.search.organisations',
  text: nearWords({
    from: 'network.organisation',
    alias: 'organisation',
    columns: `organisation.name as title, organisation.kind as word,
      coalesce(organisation.commune_name, organisation.region_codes[1]) as place, null::uuid as within`,
  }),
};

/** Organisations by name, commune or code. */
@Injectable()
export class OrganisationSearch extends SearchSource {
  override readonly kind = 'organisation';
  override readonly rank = 1;
  override readonly capability: Capability = 'readDirectory';

  override async find({ reads }: ActingViewer, wanted: SearchedWords, first: number): Promise<SearchGroup> {
    const rows = await reads.rows<FoundRow>(organisationsFound, nearValues(wanted, first));
    return groupOf(rows.map((row) => ({ ...row, place: regionOfCode(row.place ?? '')?.name ?? row.place })));
  }
}

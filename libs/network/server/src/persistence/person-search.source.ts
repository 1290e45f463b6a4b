import { Injectable } from '@nestjs/common';
import type { Capability } from '@maillage/network-contract';
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

const firstSeat = (column: string): string => `(select ${column} from network.seat
  join network.organisation on organisation.id = seat.tenant_id
  where seat.person_id = person.id and seat.runs order by seat.starts_on, seat.id limit 1)`;

const peopleFound = {
  name: 'network.search.people',
  text: nearWords({
    from: `(select id, given_name, family_name, sort_name as searched from network.person where merged_into_id is null) person`,
    alias: 'person',
    columns: `person.given_name || ' ' || person.family_name as title, ${firstSeat('seat.role')} as word,
      ${firstSeat('organisation.name')} as place, ${firstSeat('organisation.id')} as within`,
  }),
};

/** People by name, shown with the first of what they do in the network. */
@Injectable()
export class PersonSearch extends SearchSource {
  override readonly kind = 'person';
  override readonly rank = 2;
  override readonly capability: Capability = 'readDirectory';

  override async find({ reads }: ActingViewer, wanted: SearchedWords, first: number): Promise<SearchGroup> {
    return groupOf(await reads.rows<FoundRow>(peopleFound, nearValues(wanted, first)));
  }
}

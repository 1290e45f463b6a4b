import { DomainError } from '@maillage/platform-kernel';
import { type ActingActor, nobody, PublicAddress, readScope } from '@maillage/platform-server';
import type { AccountWorld, WorldOrganisation, WorldPerson } from './account-world.js';
import { directoryActsOn } from './directory-acts.js';

/** Acts on the directory in a small world, by people as the portal finds them at that moment. */
export function actingIn(world: AccountWorld) {
  return {
    ...directoryActsOn(world.tenants, new PublicAddress('https://maillage.example')),
    /** Who a person is at this very moment, rights included. */
    as: async (person: WorldPerson, organisation: WorldOrganisation = person.organisation): Promise<ActingActor> => {
      const { actor } = await world.caller(await world.signIn(person), organisation);
      if (actor === null) throw new Error(`${person.name} does not act for ${organisation.name}`);
      return actor;
    },
    /** Rows as the row-level security of an actor shows them. */
    reading: <Row>(actor: ActingActor, text: string): Promise<Row[]> =>
      world.tenants.read(readScope(actor), (reads) => reads.rows<Row>({ name: `test.${text}`.slice(0, 60), text }, [])),
    readingAlone: <Row>(person: WorldPerson, text: string): Promise<Row[]> =>
      world.tenants.read({ ...nobody, person: person.id }, (reads) =>
        reads.rows<Row>({ name: `test.alone.${text}`.slice(0, 60), text }, []),
      ),
  };
}

/** The code with which an act is refused; "done" when it is not. */
export async function refusalOf(act: Promise<unknown>): Promise<string> {
  try {
    await act;
    return 'done';
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
}

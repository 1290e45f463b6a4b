import { type ActingActor, systemScope, valuesOf } from '@maillage/platform-server';

/** Somebody of the demo who writes in the name of an organisation. */
export type DemoWriter = Pick<ActingActor, 'personId' | 'name' | 'organisationId'>;

/** The settings of an act of this person. */
export function actingAs({ personId, organisationId }: DemoWriter): readonly string[] {
  return valuesOf({ ...systemScope(organisationId), person: personId });
}

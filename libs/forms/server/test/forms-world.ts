import type { OrganisationKind } from '@maillage/network-contract';
import { newId } from '@maillage/platform-kernel';
import { type ActingActor, DatabaseStamps, type LazyReads, readScope, TenantDatabase } from '@maillage/platform-server';
import { freshDatabase } from '@maillage/platform-testing';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { FormActs } from '../src/application/form-acts.js';
import { LayForm } from '../src/application/lay-form.use-case.js';
import { MoveFormVersion } from '../src/application/move-form-version.use-case.js';
import { SaveFormDraft } from '../src/application/save-form-draft.use-case.js';
import { FormQueryResolver } from '../src/graphql/form-query.resolver.js';
import { FormReader } from '../src/persistence/form.reader.js';
import { FormRepository } from '../src/persistence/form.repository.js';

export type FormsWorld = Awaited<ReturnType<typeof aFormsWorld>>;

/** The union and two regional associations, each with an officer; the real use cases on a real PostgreSQL. */
export async function aFormsWorld() {
  const database = await freshDatabase();
  const url = database.url('runtime');
  const runtime = await new DataSource({ ...{ type: 'postgres', url, parseInt8: true, poolSize: 8 } }).initialize();
  const superuser = new Client({ connectionString: database.url('superuser') });
  await superuser.connect();
  const ask = async <Row>(text: string, values: readonly unknown[] = []): Promise<Row[]> =>
    (await superuser.query(text, [...values])).rows as Row[];
  const tenants = new TenantDatabase(runtime);
  const reader = new FormReader();
  const forms = new FormRepository(new DatabaseStamps(), reader);
  const acts = new FormActs(tenants, reader, forms);
  const resolver = new FormQueryResolver(reader);
  const as = async <T>(actor: ActingActor, work: (reads: LazyReads) => Promise<T>): Promise<T> => {
    const reads = tenants.lazyReads(readScope(actor));
    try {
      return await work(reads);
    } finally {
      await reads.end();
    }
  };
  return {
    ...(await castIn(ask)),
    ...{ ask, lay: new LayForm(acts, forms, reader), save: new SaveFormDraft(acts, forms) },
    move: new MoveFormVersion(acts, forms),
    listed: (actor: ActingActor, ours: boolean, after: string | null = null, first = 20) =>
      as(actor, (reads) => resolver.forms({ actor, reads }, { ours, after, first })),
    seen: (actor: ActingActor, id: string) => as(actor, (reads) => resolver.formVersion({ actor, reads }, id)),
    cards: (actor: ActingActor) =>
      as(actor, (reads) =>
        reads.rows<{ id: string }>({ name: 'test.cards', text: 'select id from forms.form_version_card' }, []),
      ),
    leave: async () => {
      await superuser.end();
      await runtime.destroy();
      await database.drop();
    },
  };
}

async function castIn(ask: (text: string, values: readonly unknown[]) => Promise<unknown>) {
  const add = `insert into network.organisation (id, code, kind, name, official_name, sort_name, state, regional_id,
      region_codes, time_zone) values ($1, $2, $3, $2, $2, lower($2), 'active', null, array['24'], 'Europe/Paris')`;
  const actor = async (code: string, organisationKind: OrganisationKind): Promise<ActingActor> => {
    const organisationId = newId();
    await ask(add, [organisationId, code, organisationKind]);
    return {
      ...{ personId: newId(), name: `Personne, ${code}`, organisationId, organisationKind, role: 'regionalOfficer' },
      ...{ capabilities: new Set(['writeForms']), visible: [organisationId], upward: [] },
    };
  };
  return {
    union: await actor('UNML', 'nationalUnion'),
    region: await actor('ARML-24', 'regionalAssociation'),
    neighbour: await actor('ARML-44', 'regionalAssociation'),
  };
}

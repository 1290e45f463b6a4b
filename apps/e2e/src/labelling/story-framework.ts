import { createHash, randomUUID } from 'node:crypto';
import { contentHash, demoFrameworks, type FrameworkContent } from '@maillage/labelling-domain';
import type { PortalDatabase } from '../server/portal-database.js';

const layFramework = `insert into labelling.framework (id, tenant_id, code, title, audience, is_demo, created_at)
  select $1::uuid, organisation.id, $2, $3, $4, true, now() from network.organisation organisation
  where organisation.kind = 'nationalUnion'`;

const layVersion = `insert into labelling.framework_version (id, tenant_id, framework_id, number, state, content, content_hash,
    created_at, published_at, decided_by)
  select $1::uuid, organisation.id, $2::uuid, 1, 'published', $3::jsonb, $4, now(), now(), 'UNML'
  from network.organisation organisation where organisation.kind = 'nationalUnion'`;

/** The framework of the Missions in its first version, for the stories that assess against it; laid where it lacks. */
export async function layStoryFramework(database: PortalDatabase): Promise<string> {
  const [known] = await database.rows<{ id: string }>(
    `select id from labelling.framework where audience = 'missions' order by created_at limit 1`,
  );
  if (known !== undefined) return known.id;
  const framework = demoFrameworks.find(({ audience }) => audience === 'missions');
  if (framework === undefined) throw new Error('The demo holds no framework for the Missions');
  const [content] = framework.versions;
  if (content === undefined) throw new Error('The framework of the demo has no version');
  const id = randomUUID();
  await database.rows(layFramework, [id, framework.code, framework.title, framework.audience]);
  await database.rows(layVersion, [randomUUID(), id, JSON.stringify(content), hashOf(content)]);
  return id;
}

const hashOf = (content: FrameworkContent): string =>
  contentHash(content, (text) => createHash('sha256').update(text).digest('hex'));

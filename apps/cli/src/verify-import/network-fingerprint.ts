import { createHash } from 'node:crypto';
import type { ClientBase } from 'pg';

/** One hash over every row of every table of the directory, whoever may see it: equal when nothing differs. */
export async function networkFingerprint(superuser: ClientBase): Promise<string> {
  const tables = await superuser.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = 'network' order by 1`,
  );
  const hash = createHash('sha256');
  for (const { name } of tables.rows) {
    const { rows } = await superuser.query<{ digest: string }>(
      `select coalesce(encode(sha256(convert_to(string_agg(row::text, E'\\n' order by row::text), 'UTF8')), 'hex'), '')
        as digest from ${name} row`,
    );
    hash.update(`${name} ${rows[0]?.digest ?? ''}\n`);
  }
  return hash.digest('hex');
}

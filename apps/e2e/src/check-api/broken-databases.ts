import { randomUUID } from 'node:crypto';
import { someTerms } from '../campaigns/story-terms.js';
import { anonymous } from '../server/signed-in.js';
import type { FailedAnswer, FailingPortal, ForcedFailure } from './forced-failure.js';

interface Break {
  readonly name: string;
  readonly broken: string;
  readonly mended: string;
  readonly asked: 'a list' | 'a draft' | 'a sign-in' | 'the state';
}

const trigger = (body: string): string => `
  create function public.forced() returns trigger language plpgsql as $$ begin ${body} end $$;
  create trigger forced before insert on pooling.campaign for each row execute function public.forced()`;
const untriggered = 'drop function public.forced cascade';

const breaks: readonly Break[] = [
  {
    name: 'a table that is gone',
    broken: 'alter table network.account rename to mislaid',
    mended: 'alter table network.mislaid rename to account',
    asked: 'a sign-in',
  },
  {
    name: 'a column that is gone',
    broken: 'alter table pooling.campaign rename column title to mislaid',
    mended: 'alter table pooling.campaign rename column mislaid to title',
    asked: 'a list',
  },
  {
    name: 'a right that was taken',
    broken: 'revoke insert on pooling.campaign from maillage_runtime',
    mended: 'grant insert on pooling.campaign to maillage_runtime',
    asked: 'a draft',
  },
  {
    name: 'a policy that lets nothing in',
    broken: 'create policy forced on pooling.campaign as restrictive for insert with check (false)',
    mended: 'drop policy forced on pooling.campaign',
    asked: 'a draft',
  },
  {
    name: 'a check that nothing passes',
    broken: `alter table pooling.campaign add constraint forced_check check (title = 'never') not valid`,
    mended: 'alter table pooling.campaign drop constraint forced_check',
    asked: 'a draft',
  },
  {
    name: 'a key that is taken',
    broken: trigger(
      `raise unique_violation using constraint = 'campaign_pkey', table = 'campaign', schema = 'pooling';`,
    ),
    mended: untriggered,
    asked: 'a draft',
  },
  {
    name: 'a reference to nothing',
    broken: `alter table pooling.campaign add constraint forced_fkey foreign key (id) references network.organisation (id) not valid`,
    mended: 'alter table pooling.campaign drop constraint forced_fkey',
    asked: 'a draft',
  },
  {
    name: 'a column that must be filled',
    broken: trigger('new.title := null; return new;'),
    mended: untriggered,
    asked: 'a draft',
  },
  {
    name: 'a trigger that speaks',
    broken: trigger(
      `raise exception 'insert into pooling.campaign at /usr/lib/postgres' using hint = 'select 1 from x';`,
    ),
    mended: untriggered,
    asked: 'a draft',
  },
  {
    name: 'a number divided by nothing',
    broken: trigger('perform 1 / 0; return new;'),
    mended: untriggered,
    asked: 'a draft',
  },
  {
    name: 'a transaction that must be tried again',
    broken: trigger(`raise exception 'could not serialize' using errcode = '40001';`),
    mended: untriggered,
    asked: 'a draft',
  },
  {
    name: 'a connection that is cut in the act',
    broken: trigger('perform pg_terminate_backend(pg_backend_pid()); return new;'),
    mended: untriggered,
    asked: 'a draft',
  },
  {
    name: 'a database that takes nobody in',
    broken: `alter role maillage_runtime nologin;
      select pg_terminate_backend(pid) from pg_stat_activity where usename = 'maillage_runtime'`,
    mended: 'alter role maillage_runtime login',
    asked: 'a list',
  },
  {
    name: 'a database that takes nobody in, asked whether it is ready',
    broken: `alter role maillage_runtime nologin;
      select pg_terminate_backend(pid) from pg_stat_activity where usename = 'maillage_runtime'`,
    mended: 'alter role maillage_runtime login',
    asked: 'the state',
  },
];

const wrongPassword = `mutation { signIn(input: { idempotencyKey: "forced-failure", email: "x@y.example", password: "x" }) { demo } }`;

/** Failures of the database under an operation that would else be answered. */
export const brokenDatabases: readonly ForcedFailure[] = breaks.map(({ name, broken, mended, asked }) => ({
  name,
  provoke: async (portal) => {
    await portal.database.rows(broken);
    try {
      return await answerTo(portal, asked).catch(toldAsError);
    } finally {
      await portal.database.rows(mended);
    }
  },
}));

/** An answer that is no GraphQL is an answer too. */
function toldAsError(error: unknown): FailedAnswer {
  return { text: error instanceof Error ? error.message : String(error), isRefused: true };
}

async function answerTo({ url, officer }: FailingPortal, asked: Break['asked']): Promise<FailedAnswer> {
  if (asked === 'the state') {
    const response = await fetch(`${url}/health/ready`);
    return { text: await response.text(), isRefused: !response.ok };
  }
  const answer =
    asked === 'a sign-in'
      ? await anonymous(url).ask(wrongPassword)
      : asked === 'a list'
        ? await officer.ask('{ campaigns { total rows { title } } }')
        : await officer.ask('mutation ($input: DraftCampaignInput!) { draftCampaign(input: $input) { id } }', {
            input: { idempotencyKey: randomUUID(), terms: someTerms() },
          });
  return { text: JSON.stringify(answer), isRefused: (answer.errors ?? []).length > 0 };
}

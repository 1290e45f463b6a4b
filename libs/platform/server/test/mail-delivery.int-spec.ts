import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@maillage/platform-kernel';
import { DataSource } from 'typeorm';
import {
  type ActingActor,
  KeptMails,
  type Mail,
  MailRefusedError,
  MailResolver,
  MailTransport,
  nobody,
  type OutgoingMail,
  Postman,
  TenantDatabase,
  systemScope,
  writeMail,
} from '../src/index.js';
import { type JobsWorld, aJobsWorld, tenantId } from './jobs-world.js';

describe('a mail', () => {
  let world: JobsWorld;
  let source: DataSource;
  let tenants: TenantDatabase;
  let letterbox: Letterbox;

  beforeEach(async () => {
    world = await aJobsWorld();
    source = new DataSource({ type: 'postgres', url: world.database.url('runtime') });
    await source.initialize();
    tenants = new TenantDatabase(source);
    letterbox = new Letterbox();
  });

  afterEach(async () => {
    await source.destroy();
    await world.leave();
  });

  it('is sent once, by however many postmen', async () => {
    await write({}, {}, {});
    const postmen = [1, 2, 3].map(() => new Postman(tenants, letterbox));

    await Promise.all(postmen.map((postman) => postman.run()));

    expect(letterbox.sent).toHaveLength(3);
    expect(await world.ask('select from platform.mail where sent_at is null')).toEqual([]);
  });

  it('is written once to a person about an event', async () => {
    const [eventId, personId] = [newId(), newId()];

    await write({ eventId, personId }, { eventId, personId });

    expect(await world.ask('select from platform.mail')).toHaveLength(1);
  });

  it('that holds a secret arrives with it, is shown by no screen, and is forgotten once it is sent', async () => {
    const [secret, personId] = ['https://maillage.example/invitation/secret', newId()];
    await write({ personId, body: secret, holdsSecret: true });
    const reads = tenants.lazyReads({ ...nobody, person: personId });
    const actor = { personId } as ActingActor;
    const [shown] = (await new MailResolver().mails({ actor, reads }, 20, null)).rows;
    await reads.end();

    await new Postman(tenants, letterbox).run();

    expect(shown).toMatchObject({ body: '', isSecret: true });
    expect(letterbox.sent).toMatchObject([{ body: secret }]);
    expect(await world.ask('select body from platform.mail')).toEqual([{ body: '' }]);
  });

  it('that is refused is tried later, and does not hold up the others', async () => {
    letterbox.refused.add('gone@exemple.test');
    await write({ recipient: 'gone@exemple.test' }, { recipient: 'here@exemple.test' });

    await new Postman(tenants, letterbox).run();
    await new Postman(tenants, letterbox).run();

    expect(letterbox.sent.map(({ recipient }) => recipient)).toEqual(['here@exemple.test']);
    expect(await world.ask('select tries from platform.mail where sent_at is null')).toEqual([{ tries: 1 }]);
  });

  it('is sent again when the postman died on the way, once its claim has run out', async () => {
    await write({});
    letterbox.breaksDown = true;
    await expect(new Postman(tenants, letterbox).run()).rejects.toThrow('no answer');
    letterbox.breaksDown = false;
    await new Postman(tenants, letterbox).run();
    expect(letterbox.sent).toEqual([]);

    await world.ask(`update platform.mail set next_try_at = now() - interval '1 second'`);
    await new Postman(tenants, letterbox).run();

    expect(letterbox.sent).toHaveLength(1);
  });

  it('that was kept for want of a mail server is not sent by one named later', async () => {
    await write({});
    await new KeptMails(tenants).run();

    await new Postman(tenants, letterbox).run();

    expect(letterbox.sent).toEqual([]);
  });

  async function write(...mails: Partial<Mail>[]): Promise<void> {
    await tenants.write(systemScope(tenantId), async (transaction) => {
      for (const mail of mails) await writeMail(transaction, { ...aMail(), ...mail });
    });
  }
});

class Letterbox extends MailTransport {
  readonly sent: OutgoingMail[] = [];
  readonly refused = new Set<string>();
  breaksDown = false;

  override async send(mail: OutgoingMail): Promise<void> {
    if (this.breaksDown) throw new Error('no answer');
    if (this.refused.has(mail.recipient)) throw new MailRefusedError('550');
    this.sent.push(mail);
  }
}

function aMail(): Mail {
  return {
    tenantId,
    eventId: newId(),
    personId: newId(),
    recipient: 'lise.arbrissel@exemple.test',
    subject: 'Une campagne ouvre',
    body: 'Bonjour,\nla campagne est ouverte.',
  };
}

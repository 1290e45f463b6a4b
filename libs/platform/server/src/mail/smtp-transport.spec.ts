import { describe, expect, it } from '@jest/globals';
import { createTransport } from 'nodemailer';
import type { OutgoingMail } from './mail-transport.js';
import { messageOf } from './smtp-transport.js';

const mail = {
  id: '01934f2e-0000-7000-8000-000000000001',
  recipient: 'lise.arbrissel@exemple.test',
  subject: 'Une campagne ouvre',
  body: 'Bonjour',
  calendar: null,
};

describe('a mail on its way out', () => {
  it.each([
    ['two addresses', 'lise@exemple.test, paul@exemple.test'],
    ['a second header', 'lise@exemple.test\r\nBcc: paul@exemple.test'],
    ['a name beside the address', 'Lise <lise@exemple.test>'],
    ['a group', 'tous: lise@exemple.test;'],
    ['no address', 'lise'],
  ])('is refused when its recipient is %s', (_, recipient) => {
    expect(() => messageOf({ ...mail, recipient }, 'portail@exemple.test')).toThrow('no single address');
  });

  it('gains no header from its subject', async () => {
    const subject = 'Une campagne\r\nBcc: paul@exemple.test\r\n\r\nBonsoir';

    const written = await writtenOut({ ...mail, subject });

    expect(written.match(/^[A-Z][\w-]+(?=:)/gim)).not.toContain('Bcc');
    expect(written).toMatch(/^Subject: Une campagne Bcc: paul@exemple\.test Bonsoir\r$/m);
  });

  it('carries what the calendar of its reader is told, with its method', async () => {
    const content = 'BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n';

    const written = await writtenOut({ ...mail, calendar: { method: 'REQUEST', content } });

    expect(written).toMatch(/^Content-Type: text\/calendar; charset=utf-8; method=REQUEST\r$/m);
    expect(written).toContain('invitation.ics');
    expect(await writtenOut(mail)).not.toContain('text/calendar');
  });

  it('carries the same id each time it is sent', async () => {
    const [first, second] = [await writtenOut(mail), await writtenOut(mail)];

    expect(first).toContain(`Message-ID: <${mail.id}@exemple.test>`);
    expect(second).toContain(`Message-ID: <${mail.id}@exemple.test>`);
  });
});

async function writtenOut(outgoing: OutgoingMail): Promise<string> {
  const stream = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  const { message } = await stream.sendMail(messageOf(outgoing, 'Le portail <portail@exemple.test>'));
  return String(message);
}

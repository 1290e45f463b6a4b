import { afterEach, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { type AddressInfo, type Server, createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { MailRefusedError, SmtpTransport } from '../src/index.js';

const mail = {
  id: '01934f2e-0000-7000-8000-000000000001',
  recipient: 'lise.arbrissel@exemple.test',
  subject: 'Une campagne ouvre',
  body: 'Bonjour',
  calendar: null,
};

describe('the mail server', () => {
  let server: Server;

  afterEach(() => {
    server.close();
  });

  it('is given a text mail for one person', async () => {
    const heard = await serve({});

    await transportTo(server).send(mail);

    expect(heard).toContain('MAIL FROM:<portail@exemple.test>');
    expect(heard.filter((line) => line.startsWith('RCPT TO'))).toEqual(['RCPT TO:<lise.arbrissel@exemple.test>']);
    expect(heard).toContain('Content-Type: text/plain; charset=utf-8');
  });

  it.each([
    ['the recipient', { 'RCPT TO': '550 no such person' }],
    ['the text', { '.': '554 not this text' }],
  ])('may refuse %s, which concerns this mail', async (_, answers) => {
    await serve(answers);

    await expect(transportTo(server).send(mail)).rejects.toThrow(MailRefusedError);
  });

  it.each([
    ['the sender', { 'MAIL FROM': '550 who are you' }],
    ['everything', { EHLO: '421 closed', HELO: '421 closed' }],
  ])('may refuse %s, which concerns all mails', async (_, answers) => {
    await serve(answers);

    await expect(transportTo(server).send(mail)).rejects.not.toThrow(MailRefusedError);
  });

  async function serve(answers: Readonly<Record<string, string>>): Promise<string[]> {
    const heard: string[] = [];
    server = createServer((socket) => {
      socket.write('220 ready\r\n');
      let inText = false;
      createInterface({ input: socket }).on('line', (line) => {
        heard.push(line);
        if (inText && line !== '.') return;
        inText = line === 'DATA';
        const known = Object.keys(answers).find((command) => line.startsWith(command));
        socket.write(`${known === undefined ? (inText ? '354 go on' : '250 fine') : answers[known]}\r\n`);
      });
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    return heard;
  }
});

function transportTo(server: Server): SmtpTransport {
  const { port } = server.address() as AddressInfo;
  return new SmtpTransport({ url: `smtp://127.0.0.1:${port}`, from: 'Le portail <portail@exemple.test>' });
}

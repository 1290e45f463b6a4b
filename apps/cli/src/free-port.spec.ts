import { afterEach, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { CommandError } from './command-error.js';
import { demandFreePort, listeningOn } from './free-port.js';

describe('the port of the portal', () => {
  const servers: Server[] = [];

  afterEach(async () => {
    for (const server of servers.splice(0)) await new Promise((resolve) => server.close(resolve));
  });

  it('is refused in one line when another program has it', async () => {
    const port = await portInUse();

    const refusal = await refusalOf(demandFreePort(port, '127.0.0.1'));

    expect(refusal).toEqual(new CommandError(takenLine(port)));
  });

  it('is refused in the same line when another program takes it during the start', async () => {
    const port = await portInUse();

    const refusal = await refusalOf(listeningOn(port, () => listen(port)));

    expect(refusal).toEqual(new CommandError(takenLine(port)));
  });

  it('is refused where the address is not one of this machine', async () => {
    const refusal = await refusalOf(demandFreePort(3000, '192.0.2.1'));

    expect(refusal).toEqual(expect.objectContaining({ message: expect.stringMatching(/^HOST is not an address/) }));
  });

  it('hides no other failure', async () => {
    const failure = new Error('the screens are missing');

    expect(await refusalOf(listeningOn(3000, () => Promise.reject(failure)))).toBe(failure);
  });

  async function portInUse(): Promise<number> {
    const server = await listen(0);
    return (server.address() as AddressInfo).port;
  }

  async function listen(port: number): Promise<Server> {
    const server = createServer().listen(port, '127.0.0.1');
    await once(server, 'listening');
    servers.push(server);
    return server;
  }
});

function takenLine(port: number): string {
  return `Port ${port} is taken. Stop what uses it, or choose another: PORT=${port + 1} npm start`;
}

function refusalOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => undefined,
    (error: unknown) => error,
  );
}

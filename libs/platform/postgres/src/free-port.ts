import { createServer } from 'node:net';

/** The wished port of 127.0.0.1 when it is free, else one that the system chooses. */
export async function freePort(wished?: number): Promise<number> {
  if (wished !== undefined && (await bind(wished)) !== undefined) return wished;
  const port = await bind(0);
  if (port === undefined) throw new Error('No free port on 127.0.0.1.');
  return port;
}

function bind(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      const bound = typeof address === 'object' && address !== null ? address.port : undefined;
      server.close(() => resolve(bound));
    });
  });
}

import { createServer } from 'node:net';
import { CommandError } from './command-error.js';

/** @throws CommandError when another program listens on the port of that address */
export async function demandFreePort(port: number, host: string): Promise<void> {
  await listeningOn(port, () => listenOnce(port, host));
}

/**
 * Between the probe and the listening lies the whole start, in which another program may take the port.
 *
 * @throws CommandError when what listens is refused the port
 */
export async function listeningOn<Result>(port: number, listen: () => Promise<Result>): Promise<Result> {
  try {
    return await listen();
  } catch (error) {
    throw refusalOf(port, error) ?? error;
  }
}

function refusalOf(port: number, error: unknown): CommandError | undefined {
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (code === undefined || (syscall !== 'listen' && syscall !== 'getaddrinfo')) return undefined;
  if (code === 'EADDRINUSE') {
    return new CommandError(`Port ${port} is taken. Stop what uses it, or choose another: PORT=${port + 1} npm start`);
  }
  if (code === 'ENOTFOUND' || code === 'EADDRNOTAVAIL') {
    return new CommandError('HOST is not an address of this machine. Choose another: HOST=127.0.0.1 npm start');
  }
  return new CommandError(`Port ${port} cannot be used (${code}). Choose another: PORT=3000 npm start`);
}

function listenOnce(port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}

import { createServer } from 'node:net';
import { CommandError } from './command-error.js';

/** @throws CommandError when another program listens on the port */
export async function demandFreePort(port: number): Promise<void> {
  const code = await listenOnce(port);
  if (code === undefined) return;
  throw new CommandError(
    code === 'EADDRINUSE'
      ? `Port ${port} is taken. Stop what uses it, or choose another: PORT=${port + 1} npm start`
      : `Port ${port} cannot be used (${code}). Choose another: PORT=3000 npm start`,
  );
}

function listenOnce(port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    probe.listen(port, () => probe.close(() => resolve(undefined)));
  });
}

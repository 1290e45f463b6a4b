import { createServer, type Server, type ServerResponse } from 'node:http';
import type { OutboxRelay } from '@maillage/platform-server';

/** What a supervisor asks of the worker, on a port of its own: is it alive, and does its database answer. */
export class WorkerHealth {
  private readonly server: Server;

  constructor(private readonly relay: Pick<OutboxRelay, 'backlog'>) {
    this.server = createServer(({ url }, response) => void this.answer(url, response));
  }

  /**
   * @param port 0 for any free one
   * @returns the port that it listens on
   */
  listen(port: number): Promise<number> {
    return new Promise((resolve, reject) => {
      this.server.once('error', reject);
      this.server.listen(port, () => {
        const address = this.server.address();
        resolve(typeof address === 'object' && address !== null ? address.port : port);
      });
    });
  }

  stop(): Promise<void> {
    if (!this.server.listening) return Promise.resolve();
    return new Promise((resolve, reject) => {
      this.server.close((error) => (error === undefined ? resolve() : reject(error)));
      this.server.closeAllConnections();
    });
  }

  private async answer(url: string | undefined, response: ServerResponse): Promise<void> {
    if (url === '/health/live') return send(response, 200, { status: 'live' });
    if (url !== '/health/ready') return send(response, 404, { status: 'unknown' });
    try {
      send(response, 200, { status: 'ready', outbox: await this.relay.backlog() });
    } catch (error) {
      process.stderr.write(`The database does not answer: ${error instanceof Error ? error.message : String(error)}\n`);
      send(response, 503, { status: 'databaseSilent' });
    }
  }
}

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' });
  response.end(JSON.stringify(body));
}

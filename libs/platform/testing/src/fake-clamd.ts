import { createServer, type Server, type Socket } from 'node:net';

/** What the fake answers of a file that came whole, as clamd words it. */
export type ClamdAnswer = (bytes: Buffer) => string;

/** Speaks clamd's INSTREAM on a port of its own: finds the harmless test virus, and hangs up above its limit. */
export class FakeClamd {
  readonly scanned: Buffer[] = [];
  private readonly open = new Set<Socket>();

  private constructor(
    private readonly server: Server,
    private readonly longest: number,
    private readonly answer: ClamdAnswer,
  ) {
    server.on('connection', (socket) => {
      this.open.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => this.open.delete(socket));
      this.serve(socket);
    });
  }

  static async start({ longest = 1_000_000, answer = eicarOrOk, port = 0 } = {}): Promise<FakeClamd> {
    const server = createServer();
    const fake = new FakeClamd(server, longest, answer);
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    return fake;
  }

  get port(): number {
    const address = this.server.address();
    return typeof address === 'object' && address !== null ? address.port : 0;
  }

  get url(): string {
    return `tcp://127.0.0.1:${this.port}`;
  }

  async stop(): Promise<void> {
    for (const socket of this.open) socket.destroy();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private serve(socket: Socket): void {
    let received = Buffer.alloc(0);
    const command = Buffer.from('zINSTREAM\0');
    socket.on('data', (data: Buffer) => {
      received = Buffer.concat([received, data]);
      if (received.length >= command.length && !received.subarray(0, command.length).equals(command)) {
        return void socket.end('UNKNOWN COMMAND\0');
      }
      const bytes = wholeOf(received.subarray(command.length));
      if (bytes.length > this.longest) return void socket.end('INSTREAM size limit exceeded. ERROR\0');
      if (!bytes.isWhole) return;
      this.scanned.push(bytes.content);
      socket.end(`${this.answer(bytes.content)}\0`);
    });
  }
}

function wholeOf(received: Buffer): { content: Buffer; length: number; isWhole: boolean } {
  const pieces: Buffer[] = [];
  let at = 0;
  while (at + 4 <= received.length) {
    const length = received.readUInt32BE(at);
    if (length === 0) return { content: Buffer.concat(pieces), length: sum(pieces), isWhole: true };
    pieces.push(received.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return { content: Buffer.concat(pieces), length: sum(pieces), isWhole: false };
}

function sum(pieces: readonly Buffer[]): number {
  return pieces.reduce((total, piece) => total + piece.length, 0);
}

/** The text that every antivirus finds and that harms nothing, put together so that this file is not found itself. */
export const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR', '-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');

const eicarOrOk: ClamdAnswer = (bytes) => (bytes.includes(eicar) ? 'stream: Eicar-Test-Signature FOUND' : 'stream: OK');

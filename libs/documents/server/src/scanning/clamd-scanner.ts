import { connect, type Socket } from 'node:net';
import { type ScannedFile, type ScanVerdict, VirusScanner } from './virus-scanner.js';

export interface ClamdOptions {
  /** `tcp://host:3310`, or `unix:///run/clamav/clamd.sock`. */
  readonly url: string;
  /** Above it clamd answers OK without having looked. */
  readonly longestFile: number;
  readonly patienceMs?: number;
}

const chunk = 64 * 1024;
const longestAnswer = 4_096;

/** Speaks clamd's INSTREAM: pieces, each after its length in four bytes, and a length of zero at the end. */
export class ClamdScanner extends VirusScanner {
  override readonly scanning = 'antivirus';

  constructor(private readonly options: ClamdOptions) {
    super();
  }

  override async scan({ bytes }: ScannedFile): Promise<ScanVerdict> {
    if (bytes.byteLength > this.options.longestFile) return { kind: 'unreadable', finding: 'aboveScannerLimit' };
    return verdictOf(await this.answerTo(bytes));
  }

  private async answerTo(bytes: Uint8Array): Promise<string> {
    const socket = connect(placeOf(this.options.url));
    socket.setTimeout(this.options.patienceMs ?? 60_000, () =>
      socket.destroy(new Error('clamd did not answer in time')),
    );
    try {
      const answered = answerOf(socket);
      // A daemon that hangs up early may have answered first: what it said counts, not that it hung up.
      const sent = stream(socket, bytes).catch(() => undefined);
      const [answer] = await Promise.all([answered, sent]);
      return answer;
    } finally {
      socket.destroy();
    }
  }
}

function placeOf(url: string): { path: string } | { host: string; port: number } {
  const { protocol, hostname, port, pathname } = new URL(url);
  return protocol === 'unix:' ? { path: pathname } : { host: hostname, port: Number(port === '' ? 3310 : port) };
}

async function stream(socket: Socket, bytes: Uint8Array): Promise<void> {
  await write(socket, Buffer.from('zINSTREAM\0'));
  for (let at = 0; at < bytes.byteLength; at += chunk) {
    const piece = bytes.subarray(at, at + chunk);
    await write(socket, lengthOf(piece.byteLength));
    await write(socket, piece);
  }
  await write(socket, lengthOf(0));
}

function lengthOf(length: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(length);
  return bytes;
}

function write(socket: Socket, bytes: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    socket.write(bytes, (error) => (error ? reject(error) : resolve()));
  });
}

/** All that is said until the zero at its end, or until the connection ends. */
function answerOf(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    socket.on('data', (data: Buffer) => {
      said += data.toString('latin1');
      if (said.includes('\0') || said.length > longestAnswer) resolve(said);
    });
    socket.once('error', (error) => (said === '' ? reject(error) : resolve(said)));
    socket.once('close', () => (said === '' ? reject(new Error('clamd said nothing')) : resolve(said)));
  });
}

/** @throws Error for whatever is neither of the answers that clamd gives of a file it looked at */
function verdictOf(said: string): ScanVerdict {
  const [answer = ''] = said.split('\0');
  if (/^(?:stream|instream\(.*\)): OK$/.test(answer)) return { kind: 'safe' };
  const [, finding] = /^(?:stream|instream\(.*\)): (.+) FOUND$/.exec(answer) ?? [];
  if (finding !== undefined) return { kind: 'infected', finding: finding.slice(0, 200) };
  if (/size limit exceeded/i.test(answer)) return { kind: 'unreadable', finding: 'aboveScannerLimit' };
  throw new Error(`clamd answered: ${answer.slice(0, 200)}`);
}

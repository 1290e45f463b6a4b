import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

/** Keeps objects in memory and speaks as much S3 as a store of files needs: put, get, delete, list by prefix. */
export class FakeS3 {
  readonly objects = new Map<string, Buffer>();
  /** How each request was signed, to see that all are. */
  readonly signatures: string[] = [];
  isAway = false;

  private constructor(private readonly server: Server) {}

  static async start(): Promise<FakeS3> {
    const server = createServer();
    const fake = new FakeS3(server);
    server.on('request', (request: IncomingMessage, response: ServerResponse) => void fake.answer(request, response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return fake;
  }

  get endpoint(): string {
    const address = this.server.address();
    return `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bodyOf(request);
    this.signatures.push(request.headers.authorization ?? '');
    if (this.isAway) return void response.writeHead(503).end();
    const { pathname, searchParams } = new URL(request.url ?? '/', this.endpoint);
    const name = decodeURIComponent(pathname.slice(1));
    switch (request.method) {
      case 'PUT':
        this.objects.set(name, body);
        return void response.writeHead(200, { etag: '"fake"' }).end();
      case 'DELETE':
        this.objects.delete(name);
        return void response.writeHead(204).end();
      case 'GET':
      case undefined:
      default:
        return searchParams.has('list-type') ? this.list(name, searchParams, response) : this.give(name, response);
    }
  }

  private give(name: string, response: ServerResponse): void {
    const found = this.objects.get(name);
    if (found !== undefined) return void response.writeHead(200, { 'content-length': found.length }).end(found);
    response.writeHead(404, { 'content-type': 'application/xml' });
    response.end('<?xml version="1.0"?><Error><Code>NoSuchKey</Code><Message>None</Message></Error>');
  }

  /** Two at a time, so that whoever lists must go on. */
  private list(bucket: string, asked: URLSearchParams, response: ServerResponse): void {
    const folder = bucket.replace(/\/$/, '');
    const after = asked.get('continuation-token') ?? '';
    const all = [...this.objects.keys()]
      .flatMap((name) => (name.startsWith(`${folder}/`) ? [name.slice(folder.length + 1)] : []))
      .filter((key) => key.startsWith(asked.get('prefix') ?? '') && key > after)
      .sort();
    const shown = all.slice(0, 2);
    const more = all.length > 2 ? `<NextContinuationToken>${shown.at(-1) ?? ''}</NextContinuationToken>` : '';
    const contents = shown.map((key) => `<Contents><Key>${key}</Key></Contents>`).join('');
    response.writeHead(200, { 'content-type': 'application/xml' });
    response.end(
      `<?xml version="1.0"?><ListBucketResult><IsTruncated>${all.length > 2}</IsTruncated>${more}${contents}</ListBucketResult>`,
    );
  }
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of request as AsyncIterable<Buffer>) pieces.push(piece);
  return Buffer.concat(pieces);
}

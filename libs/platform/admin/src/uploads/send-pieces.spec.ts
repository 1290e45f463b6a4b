import { describe, expect, it } from '@jest/globals';
import { type BegunUpload, sendPieces } from './send-pieces.js';

const upload: BegunUpload = {
  ...{ uploadId: 'u1', organisationId: 'o1', from: 0, longestPiece: 4 },
  file: new Blob(['Compte rendu']),
};

/** A portal that answers in turn, and remembers where each piece began. */
function portal(answers: readonly (object | Error)[]) {
  const places: string[] = [];
  const received: number[] = [];
  const send = ((_: unknown, request: RequestInit) => {
    places.push(new Headers(request.headers).get('upload-offset') ?? '');
    const answer = answers[places.length - 1] ?? new Error('nothing more was awaited');
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(Response.json(answer));
  }) as typeof fetch;
  const stopping = new AbortController();
  const sending = { send, signal: stopping.signal, onReceived: (count: number) => void received.push(count) };
  return { places, received, sending, stopping };
}

const refused = (code: string, params: object = {}) => ({ errors: [{ extensions: { code, params } }] });

describe('a file that is sent in pieces', () => {
  it('arrives piece by piece, and says how far it is', async () => {
    const { sending, places, received } = portal([{ received: 4 }, { received: 8 }, { received: 12 }]);

    expect(await sendPieces(upload, sending)).toEqual({ kind: 'sent' });
    expect(places).toEqual(['0', '4', '8']);
    expect(received).toEqual([4, 8, 12]);
  });

  it('goes on where the portal stands', async () => {
    const { sending, places } = portal([refused('uploadElsewhere', { received: 8 }), { received: 12 }]);

    expect(await sendPieces(upload, sending)).toEqual({ kind: 'sent' });
    expect(places).toEqual(['0', '8']);
  });

  it('stops where the network was lost, to go on from there', async () => {
    const { sending } = portal([{ received: 4 }, new TypeError('fetch failed')]);

    expect(await sendPieces(upload, sending)).toEqual({ kind: 'lost', received: 4 });
  });

  it('stops when it is told to', async () => {
    const { sending, stopping } = portal([{ received: 4 }, new Error('aborted')]);
    stopping.abort();

    expect(await sendPieces(upload, sending)).toEqual({ kind: 'stopped', received: 4 });
  });

  it('ends with what the portal refuses', async () => {
    const { sending } = portal([refused('NOT_FOUND')]);

    expect(await sendPieces(upload, sending)).toMatchObject({ kind: 'refused', refusal: { code: 'NOT_FOUND' } });
  });
});

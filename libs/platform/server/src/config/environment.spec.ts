import { describe, expect, it } from '@jest/globals';
import { EnvironmentError, embeddedEnvironment, ownerUrl, serverEnvironment } from './environment.js';

const complete = {
  DATABASE_URL: 'postgres://maillage_runtime:secret@db:5432/maillage',
  REDIS_URL: 'redis://redis:6379',
  PUBLIC_URL: 'https://portail.exemple.test',
  ANTIVIRUS: 'none',
  MAILLAGE_DATA_DIR: '/srv/maillage',
};

const mebibyte = 1024 * 1024;

describe('the environment of a server', () => {
  it('needs a database, a store of jobs and an address', () => {
    expect(serverEnvironment(complete)).toEqual({
      databaseUrl: complete.DATABASE_URL,
      publicUrl: complete.PUBLIC_URL,
      jobStore: { kind: 'redis', url: complete.REDIS_URL },
      port: 3000,
      trustedProxies: ['loopback'],
      demo: false,
      production: true,
      smtp: undefined,
      dataDir: '/srv/maillage',
      documents: {
        limits: { longestFile: 25 * mebibyte, quota: 2_048 * mebibyte },
        scanner: { kind: 'structureOnly' },
        s3: undefined,
      },
      notice: {},
    });
  });

  it('tells who runs the portal, as far as that is set', () => {
    const { notice } = serverEnvironment({ ...complete, MAILLAGE_PUBLISHER: 'Union d’essai', MAILLAGE_CONTACT: '' });

    expect(notice).toEqual({ publisher: 'Union d’essai' });
  });

  it('keeps jobs in PostgreSQL where no Redis is named', () => {
    const url = 'postgresql://maillage_jobs:secret@db/maillage';

    const { jobStore } = serverEnvironment({ ...complete, REDIS_URL: '', JOBS_DATABASE_URL: url });

    expect(jobStore).toEqual({ kind: 'postgres', url });
  });

  it('tells all mistakes, a line each, and no value', () => {
    const mistaken = {
      DATABASE_URL: 'mysql://root:secret@db',
      PORT: '70000',
      SMTP_URL: 'smtp://mail',
      MAILLAGE_DEMO: 'yes',
    };

    expect(linesOf(() => serverEnvironment(mistaken))).toEqual([
      'PORT is not usable: it must be a port, 1 to 65535.',
      'MAILLAGE_DEMO is not usable: it must be on or off.',
      'PUBLIC_URL is missing: it must be the address that people open, https://host.',
      'DATABASE_URL is not usable: it must be a PostgreSQL address, postgres://role:password@host:5432/database.',
      'MAIL_FROM is missing: it must name the sender of mails, because SMTP_URL is set.',
      'REDIS_URL is missing: it must be a Redis address (or JOBS_DATABASE_URL, to keep the jobs in PostgreSQL).',
      'CLAMD_URL is missing: it must be the address of ClamAV (or ANTIVIRUS=none, to check files by structure alone).',
      'S3_ENDPOINT is missing: it must be a store that speaks S3 (or MAILLAGE_DATA_DIR, a folder that all processes share).',
    ]);
  });

  it.each(['portail@exemple.test', 'Le portail <portail@exemple.test>'])('sends mails as %s', (from) => {
    const environment = serverEnvironment({ ...complete, SMTP_URL: 'smtps://mail:465', MAIL_FROM: from });

    expect(environment.smtp).toEqual({ url: 'smtps://mail:465', from });
  });

  it.each(['le portail', 'portail@exemple.test\nBcc: x@exemple.test', 'a@b, c@d'])('sends no mail as %j', (from) => {
    const mistaken = { ...complete, SMTP_URL: 'smtps://mail:465', MAIL_FROM: from };

    expect(linesOf(() => serverEnvironment(mistaken))).toEqual([
      'MAIL_FROM is not usable: it must be an address, or a name and an address in angle brackets.',
    ]);
  });
});

describe('where documents are, and what scans them', () => {
  const store = {
    S3_ENDPOINT: 'http://store:3900',
    S3_BUCKET: 'documents',
    S3_ACCESS_KEY_ID: 'a',
    S3_SECRET_ACCESS_KEY: 'b',
  };

  it('is an antivirus and a store, where they are named', () => {
    const { documents } = serverEnvironment({ ...complete, ...store, ANTIVIRUS: '', CLAMD_URL: 'tcp://clamav:3310' });

    expect(documents.scanner).toEqual({ kind: 'clamd', url: 'tcp://clamav:3310', longestFile: 25 * mebibyte });
    expect(documents.s3).toMatchObject({ endpoint: 'http://store:3900', bucket: 'documents', region: 'us-east-1' });
  });

  it.each([
    ['a store without its keys', { ...store, S3_ACCESS_KEY_ID: '' }, /^S3_ACCESS_KEY_ID is missing/],
    ['an antivirus that is declined', { CLAMD_URL: 'tcp://clamav:3310' }, /^ANTIVIRUS is not usable/],
    ['no address', { ANTIVIRUS: '', CLAMD_URL: 'clamav' }, /^CLAMD_URL is not usable/],
    [
      'files larger than what the antivirus looks at',
      { ANTIVIRUS: '', CLAMD_URL: 'tcp://clamav:3310', DOCUMENT_LONGEST_MIB: '100' },
      /^DOCUMENT_LONGEST_MIB is not usable/,
    ],
  ])('is refused when it names %s', (_, more, line) => {
    expect(linesOf(() => serverEnvironment({ ...complete, ...more }))).toEqual([expect.stringMatching(line)]);
  });

  it('is this machine’s, checked by structure, where nothing is named', () => {
    expect(embeddedEnvironment({}).documents).toMatchObject({ scanner: { kind: 'structureOnly' }, s3: undefined });
  });
});

describe('the proxies that are trusted', () => {
  it('are those of this machine, or those that are named', () => {
    const named = '10.0.0.2, 172.18.0.0/16,uniquelocal,fd00::/8';

    const { trustedProxies } = serverEnvironment({ ...complete, TRUSTED_PROXIES: named });

    expect(trustedProxies).toEqual(['10.0.0.2', '172.18.0.0/16', 'uniquelocal', 'fd00::/8']);
    expect(embeddedEnvironment({}).trustedProxies).toEqual(['loopback']);
  });

  it.each(['true', '*', '10.0.0.2/33', '0.0.0.0/0', 'proxy', '10.0.0.2,'])('are not %s', (named) => {
    expect(linesOf(() => serverEnvironment({ ...complete, TRUSTED_PROXIES: named }))).toEqual([
      expect.stringContaining('TRUSTED_PROXIES is not usable'),
    ]);
  });
});

describe('the environment of one machine', () => {
  it('needs nothing', () => {
    expect(embeddedEnvironment({})).toMatchObject({ port: 3000, demo: false, smtp: undefined });
  });

  it('is open to that machine alone, unless it is told where to listen', () => {
    expect(embeddedEnvironment({}).host).toBe('127.0.0.1');
    expect(embeddedEnvironment({ HOST: '0.0.0.0' }).host).toBe('0.0.0.0');
    expect(linesOf(() => embeddedEnvironment({ HOST: 'http://portail' }))).toEqual([
      'HOST is not usable: it must be an address or a name of this machine, 0.0.0.0 for all.',
    ]);
  });
});

describe('the environment of the migration', () => {
  it('needs the owner', () => {
    expect(linesOf(() => ownerUrl({}))).toEqual([
      'DATABASE_OWNER_URL is missing: it must be the PostgreSQL address of the owner role.',
    ]);
  });
});

function linesOf(read: () => unknown): readonly string[] {
  try {
    read();
  } catch (error) {
    if (error instanceof EnvironmentError) return error.lines;
    throw error;
  }
  return [];
}

import { isIP } from 'node:net';
import { z } from 'zod';

const port = 'a port, 1 to 65535';
const sender = 'an address, or a name and an address in angle brackets';

const portNumber = z
  .string()
  .regex(/^\d{1,5}$/, port)
  .transform(Number)
  .refine((number) => number >= 1 && number <= 65_535, port);

const proxies = 'addresses or networks separated by commas, 10.0.0.2 or 172.18.0.0/16, or loopback, uniquelocal';

const mebibytes = (usual: number) =>
  z
    .string()
    .regex(/^[1-9]\d{0,6}$/, 'a whole number of mebibytes')
    .transform(Number)
    .default(usual);

const shortText = z.string().regex(/^[^\p{Cc}]{1,300}$/u, 'a text of one line, 300 characters at most');

/** Every variable that Maillage reads, each with what it must be, as the end of a sentence. */
export const variables = z.object({
  /** As the runtime role. */
  DATABASE_URL: addressOf(
    'a PostgreSQL address, postgres://role:password@host:5432/database',
    'postgres',
    'postgresql',
  ),
  /** As the owner role; only the migration reads it. */
  DATABASE_OWNER_URL: addressOf('the PostgreSQL address of the owner role', 'postgres', 'postgresql'),
  /** As the jobs role. */
  JOBS_DATABASE_URL: addressOf('the PostgreSQL address of the jobs role', 'postgres', 'postgresql'),
  REDIS_URL: addressOf('a Redis address, redis://host:6379', 'redis', 'rediss'),
  SMTP_URL: addressOf('a mail server, smtp://host:587 or smtps://host:465', 'smtp', 'smtps').optional(),
  MAIL_FROM: z
    .string(sender)
    .regex(/^(?:[^<>\p{Cc}]*<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/u, sender)
    .optional(),
  PUBLIC_URL: addressOf('the address that people open, https://host', 'http', 'https'),
  /** Where one machine listens: its own people alone unless named, because the demo's passwords are known to all. */
  HOST: z
    .string()
    .regex(/^[\w.:-]{1,253}$/, 'an address or a name of this machine, 0.0.0.0 for all')
    .default('127.0.0.1'),
  PORT: portNumber.default(3000),
  /** Whose word is taken for where a request comes from: anybody else's would let attempts be counted for another. */
  TRUSTED_PROXIES: z
    .string()
    .transform((list) => list.split(',').map((one) => one.trim()))
    .refine((list) => list.every(isProxy), proxies)
    .default(['loopback']),
  /** Where the worker tells its health; without it, nowhere. */
  HEALTH_PORT: portNumber.optional(),
  MAILLAGE_DATA_DIR: z.string().optional(),
  MAILLAGE_DEMO: z.enum(['on', 'off'], 'on or off').default('off'),
  /** What the legal notice says of who runs this portal; each is said to be missing until it is set. */
  MAILLAGE_PUBLISHER: shortText.optional(),
  MAILLAGE_PUBLICATION_DIRECTOR: shortText.optional(),
  MAILLAGE_CONTACT: shortText.optional(),
  MAILLAGE_HOSTED_BY: shortText.optional(),
  MAILLAGE_DATA_PROTECTION_CONTACT: shortText.optional(),
  /** Scans what is uploaded. */
  CLAMD_URL: z
    .string()
    .regex(
      /^(?:tcp:\/\/[\w.-]+(?::\d{1,5})?|unix:\/\/\/\S+)$/,
      'the address of ClamAV, tcp://host:3310 or unix:///path',
    )
    .optional(),
  /** Above it ClamAV answers that a file is fine without having looked: its StreamMaxLength and MaxFileSize. */
  CLAMD_LONGEST_MIB: mebibytes(25),
  ANTIVIRUS: z.enum(['none'], 'none, or not set').optional(),
  DOCUMENT_LONGEST_MIB: mebibytes(25),
  /** For all files of one organisation. */
  DOCUMENT_QUOTA_MIB: mebibytes(2_048),
  S3_ENDPOINT: addressOf('a store that speaks S3, https://host', 'http', 'https').optional(),
  S3_BUCKET: z
    .string()
    .regex(/^[a-z0-9.-]{3,63}$/, 'the name of a bucket')
    .optional(),
  S3_REGION: z
    .string()
    .regex(/^[\w-]{1,40}$/, 'the name of a region')
    .default('us-east-1'),
  S3_ACCESS_KEY_ID: z.string().optional(),
  S3_SECRET_ACCESS_KEY: z.string().optional(),
  NODE_ENV: z.enum(['production', 'development', 'test'], 'production, development or test').default('production'),
});

/** Those that say where documents are and what scans them. */
export const documentVariables = {
  CLAMD_URL: true,
  CLAMD_LONGEST_MIB: true,
  ANTIVIRUS: true,
  DOCUMENT_LONGEST_MIB: true,
  DOCUMENT_QUOTA_MIB: true,
  S3_ENDPOINT: true,
  S3_BUCKET: true,
  S3_REGION: true,
  S3_ACCESS_KEY_ID: true,
  S3_SECRET_ACCESS_KEY: true,
} as const;
export type DocumentVariables = Pick<z.infer<typeof variables>, keyof typeof documentVariables>;

function isProxy(one: string): boolean {
  if (['loopback', 'linklocal', 'uniquelocal'].includes(one)) return true;
  const [address = '', length, ...more] = one.split('/');
  const bits = { 4: 32, 6: 128 }[isIP(address)];
  if (bits === undefined || more.length > 0) return false;
  return length === undefined || (/^\d{1,3}$/.test(length) && Number(length) >= 1 && Number(length) <= bits);
}

function addressOf(meaning: string, ...schemes: string[]): z.ZodString {
  const named = schemes.join('|');
  return z.string(meaning).regex(new RegExp(`^(?:${named})://[^\\s/]+`, 'u'), meaning);
}

import { z } from 'zod';
import type { JobStore } from '../jobs/job-store.js';
import type { PortalNoticeFacts } from '../legal/portal-notice.js';
import type { SmtpOptions } from '../mail/smtp-transport.js';
import {
  type DocumentEnvironment,
  documentEnvironmentOf,
  documentMistakes,
  serverDocumentMistakes,
} from './document-environment.js';
import { documentVariables, variables } from './variables.js';

/** What is wrong with the environment, one line for each mistake. No line repeats a value: it may be a secret. */
export class EnvironmentError extends Error {
  override readonly name = 'EnvironmentError';

  constructor(readonly lines: readonly string[]) {
    super(lines.join('\n'));
  }
}

/** What is read however Maillage is run. */
export interface CommonEnvironment {
  readonly port: number;
  /** Proxies that say where a request comes from: addresses, networks or words for them. */
  readonly trustedProxies: readonly string[];
  readonly demo: boolean;
  readonly production: boolean;
  /** Undefined: mails are kept on the outbox page. */
  readonly smtp: SmtpOptions | undefined;
  /** What the legal pages say of who runs this portal. */
  readonly notice: PortalNoticeFacts;
  /** Undefined: the usual folder. */
  readonly dataDir: string | undefined;
  /** Where documents are, what scans them, how much is taken. */
  readonly documents: DocumentEnvironment;
}

export interface EmbeddedEnvironment extends CommonEnvironment {
  /** The address to listen on. */
  readonly host: string;
  /** Undefined: the address that this machine answers on. */
  readonly publicUrl: string | undefined;
}

export interface ServerEnvironment extends CommonEnvironment {
  readonly publicUrl: string;
  /** As the runtime role. */
  readonly databaseUrl: string;
  readonly jobStore: JobStore;
  /** Undefined: the worker does not listen. */
  readonly healthPort: number | undefined;
}

export type EnvironmentSource = Readonly<Record<string, string | undefined>>;

const common = variables.pick({
  PORT: true,
  TRUSTED_PROXIES: true,
  MAILLAGE_DATA_DIR: true,
  MAILLAGE_DEMO: true,
  NODE_ENV: true,
  SMTP_URL: true,
  MAIL_FROM: true,
  MAILLAGE_PUBLISHER: true,
  MAILLAGE_PUBLICATION_DIRECTOR: true,
  MAILLAGE_CONTACT: true,
  MAILLAGE_HOSTED_BY: true,
  MAILLAGE_DATA_PROTECTION_CONTACT: true,
  ...documentVariables,
});
const embedded = common.extend({
  HOST: variables.shape.HOST,
  PUBLIC_URL: variables.shape.PUBLIC_URL.optional(),
});
const server = common.extend({
  PUBLIC_URL: variables.shape.PUBLIC_URL,
  DATABASE_URL: variables.shape.DATABASE_URL,
  JOBS_DATABASE_URL: variables.shape.JOBS_DATABASE_URL.optional(),
  REDIS_URL: variables.shape.REDIS_URL.optional(),
  HEALTH_PORT: variables.shape.HEALTH_PORT,
});

/** @throws EnvironmentError */
export function embeddedEnvironment(source: EnvironmentSource): EmbeddedEnvironment {
  const values = read(embedded, source, documentMistakes);
  return { ...commonOf(values), host: values.HOST, publicUrl: values.PUBLIC_URL };
}

/** @throws EnvironmentError */
export function serverEnvironment(source: EnvironmentSource): ServerEnvironment {
  const values = read(server, source, (given) => [
    ...(given['REDIS_URL'] === undefined && given['JOBS_DATABASE_URL'] === undefined
      ? ['REDIS_URL is missing: it must be a Redis address (or JOBS_DATABASE_URL, to keep the jobs in PostgreSQL).']
      : []),
    ...documentMistakes(given),
    ...serverDocumentMistakes(given),
  ]);
  return {
    ...commonOf(values),
    publicUrl: values.PUBLIC_URL,
    databaseUrl: values.DATABASE_URL,
    jobStore: jobStoreOf(values),
    healthPort: values.HEALTH_PORT,
  };
}

/**
 * For the command that migrates, which alone knows the owner.
 *
 * @returns the address of the database as the owner role
 * @throws EnvironmentError
 */
export function ownerUrl(source: EnvironmentSource): string {
  return read(variables.pick({ DATABASE_OWNER_URL: true }), source).DATABASE_OWNER_URL;
}

function jobStoreOf({ REDIS_URL, JOBS_DATABASE_URL }: z.infer<typeof server>): JobStore {
  if (REDIS_URL !== undefined) return { kind: 'redis', url: REDIS_URL };
  if (JOBS_DATABASE_URL !== undefined) return { kind: 'postgres', url: JOBS_DATABASE_URL };
  throw new TypeError('An environment without a store of jobs was accepted');
}

function commonOf(values: z.infer<typeof common>): CommonEnvironment {
  const { SMTP_URL: url, MAIL_FROM: from } = values;
  return {
    port: values.PORT,
    trustedProxies: values.TRUSTED_PROXIES,
    demo: values.MAILLAGE_DEMO === 'on',
    production: values.NODE_ENV === 'production',
    dataDir: values.MAILLAGE_DATA_DIR,
    documents: documentEnvironmentOf(values),
    notice: {
      publisher: values.MAILLAGE_PUBLISHER,
      publicationDirector: values.MAILLAGE_PUBLICATION_DIRECTOR,
      contact: values.MAILLAGE_CONTACT,
      host: values.MAILLAGE_HOSTED_BY,
      dataProtectionContact: values.MAILLAGE_DATA_PROTECTION_CONTACT,
    },
    smtp: url === undefined || from === undefined ? undefined : { url, from },
  };
}

/** An empty variable counts as absent: compose files pass those on that nobody set. */
function read<Shape extends z.ZodRawShape>(
  schema: z.ZodObject<Shape>,
  source: EnvironmentSource,
  more: (given: EnvironmentSource) => string[] = () => [],
): z.infer<z.ZodObject<Shape>> {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined && value !== ''));
  const result = schema.safeParse(given);
  const lines = [
    ...(result.success ? [] : result.error.issues.map((issue) => lineOf(issue, given))),
    ...(given['SMTP_URL'] !== undefined && given['MAIL_FROM'] === undefined && 'MAIL_FROM' in schema.shape
      ? ['MAIL_FROM is missing: it must name the sender of mails, because SMTP_URL is set.']
      : []),
    ...more(given),
  ];
  if (!result.success || lines.length > 0) throw new EnvironmentError(lines);
  return result.data;
}

function lineOf(issue: z.core.$ZodIssue, given: EnvironmentSource): string {
  const name = String(issue.path[0]);
  return `${name} ${given[name] === undefined ? 'is missing: it' : 'is not usable: it'} must be ${issue.message}.`;
}

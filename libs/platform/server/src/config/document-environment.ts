import type { DocumentSettings, DocumentStoreSettings } from './document-settings.js';
import type { EnvironmentSource } from './environment.js';
import type { DocumentVariables } from './variables.js';

const mebibyte = 1024 * 1024;

/** What the environment says of documents. Where no store is named, they are in a folder that the caller knows. */
export type DocumentEnvironment = Omit<DocumentSettings, 'store'> & {
  readonly s3: Extract<DocumentStoreSettings, { kind: 's3' }> | undefined;
};

export function documentEnvironmentOf(values: DocumentVariables): DocumentEnvironment {
  const url = values.CLAMD_URL;
  const longestScanned = values.CLAMD_LONGEST_MIB * mebibyte;
  return {
    limits: { longestFile: values.DOCUMENT_LONGEST_MIB * mebibyte, quota: values.DOCUMENT_QUOTA_MIB * mebibyte },
    scanner: url === undefined ? { kind: 'structureOnly' } : { kind: 'clamd', url, longestFile: longestScanned },
    s3: s3Of(values),
  };
}

export function documentSettingsOf({ limits, scanner, s3 }: DocumentEnvironment, folder: string): DocumentSettings {
  return { limits, scanner, store: s3 ?? { kind: 'disk', folder } };
}

function s3Of(values: DocumentVariables): DocumentEnvironment['s3'] {
  const { S3_ENDPOINT: endpoint, S3_BUCKET: bucket, S3_REGION: region } = values;
  const { S3_ACCESS_KEY_ID: accessKeyId, S3_SECRET_ACCESS_KEY: secretAccessKey } = values;
  const isNamed = endpoint !== undefined && bucket !== undefined;
  if (!isNamed || accessKeyId === undefined || secretAccessKey === undefined) return undefined;
  return { kind: 's3', endpoint, bucket, region, accessKeyId, secretAccessKey };
}

/** Whatever Maillage is run as: settings that contradict or want one another. */
export function documentMistakes(given: EnvironmentSource): string[] {
  const wanted = ['S3_BUCKET', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'];
  const missing = given['S3_ENDPOINT'] === undefined ? [] : wanted.filter((name) => given[name] === undefined);
  const isAbove = Number(given['DOCUMENT_LONGEST_MIB'] ?? 25) > Number(given['CLAMD_LONGEST_MIB'] ?? 25);
  const isScanned = given['CLAMD_URL'] !== undefined;
  return [
    ...missing.map((name) => `${name} is missing: it must be set, because S3_ENDPOINT is.`),
    ...(isScanned && given['ANTIVIRUS'] === 'none'
      ? ['ANTIVIRUS is not usable: it must not be none, because CLAMD_URL names an antivirus.']
      : []),
    ...(isScanned && isAbove
      ? [
          'DOCUMENT_LONGEST_MIB is not usable: it must be at most CLAMD_LONGEST_MIB, above which a scanner looks at nothing.',
        ]
      : []),
  ];
}

/** With several processes, who scans and where files are must be said: nothing is passed over in silence. */
export function serverDocumentMistakes(given: EnvironmentSource): string[] {
  const isScanned = given['CLAMD_URL'] !== undefined || given['ANTIVIRUS'] === 'none';
  const isKept = given['S3_ENDPOINT'] !== undefined || given['MAILLAGE_DATA_DIR'] !== undefined;
  return [
    ...(isScanned
      ? []
      : [
          'CLAMD_URL is missing: it must be the address of ClamAV (or ANTIVIRUS=none, to check files by structure alone).',
        ]),
    ...(isKept
      ? []
      : [
          'S3_ENDPOINT is missing: it must be a store that speaks S3 (or MAILLAGE_DATA_DIR, a folder that all processes share).',
        ]),
  ];
}

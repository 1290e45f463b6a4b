import {
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  NoSuchKey,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import type { DocumentStoreSettings } from '@maillage/platform-server';
import { demandKey, DocumentStore } from './document-store.js';

type S3Settings = Extract<DocumentStoreSettings, { kind: 's3' }>;

/** A store that speaks S3, whichever it is: objects are named by path, as stores at an address of one's own want it. */
export class S3Store extends DocumentStore {
  private readonly client: S3Client;
  private readonly bucket: string;

  constructor({ endpoint, region, bucket, accessKeyId, secretAccessKey }: S3Settings) {
    super();
    this.bucket = bucket;
    this.client = new S3Client({
      ...{ endpoint, region, forcePathStyle: true, credentials: { accessKeyId, secretAccessKey } },
      // Stores that speak S3 do not all know the newer checksums; the SHA-256 of a version is ours, and is compared.
      ...{ requestChecksumCalculation: 'WHEN_REQUIRED', responseChecksumValidation: 'WHEN_REQUIRED' },
    });
  }

  override async put(key: string, bytes: Uint8Array): Promise<void> {
    demandKey(key);
    const sent = { Body: bytes, ContentLength: bytes.byteLength, ContentType: 'application/octet-stream' };
    await this.client.send(new PutObjectCommand({ Bucket: this.bucket, Key: key, ...sent }));
  }

  override async get(key: string): Promise<AsyncIterable<Uint8Array> | undefined> {
    demandKey(key);
    try {
      const { Body } = await this.client.send(new GetObjectCommand({ Bucket: this.bucket, Key: key }));
      return Body as AsyncIterable<Uint8Array> | undefined;
    } catch (error) {
      if (error instanceof NoSuchKey) return undefined;
      throw error;
    }
  }

  override async remove(key: string): Promise<void> {
    demandKey(key);
    await this.client.send(new DeleteObjectCommand({ Bucket: this.bucket, Key: key }));
  }

  override async removeUnder(folder: string): Promise<void> {
    for await (const key of this.keysUnder(folder)) await this.remove(key);
  }

  override async *keysUnder(folder: string): AsyncGenerator<string> {
    demandKey(folder);
    let from: string | undefined;
    do {
      const asked = { Bucket: this.bucket, Prefix: `${folder}/`, ContinuationToken: from };
      const { Contents = [], NextContinuationToken } = await this.client.send(new ListObjectsV2Command(asked));
      for (const { Key } of Contents) if (Key !== undefined) yield Key;
      from = NextContinuationToken;
    } while (from !== undefined);
  }
}

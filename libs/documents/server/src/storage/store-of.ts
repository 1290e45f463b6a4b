import type { DocumentStoreSettings } from '@maillage/platform-server';
import { DiskStore } from './disk-store.js';
import type { DocumentStore } from './document-store.js';
import { NoStore } from './no-store.js';
import { S3Store } from './s3-store.js';

export function storeOf(settings: DocumentStoreSettings): DocumentStore {
  switch (settings.kind) {
    case 'disk':
      return new DiskStore(settings.folder);
    case 's3':
      return new S3Store(settings);
    case 'none':
      return new NoStore();
  }
}

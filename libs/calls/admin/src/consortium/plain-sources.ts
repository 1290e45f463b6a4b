import type { FieldSources } from '@maillage/forms-admin';
import { randomKey } from '@maillage/platform-admin';

/** The forms of shares and reports ask for figures, money, days and words alone: nothing is looked up. */
export const plainSources: FieldSources = { newId: randomKey, organisation: () => null, documents: () => null };

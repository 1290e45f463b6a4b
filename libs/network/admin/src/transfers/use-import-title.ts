import { useFormat } from '@maillage/platform-admin';
import type { ImportFieldsFragment } from '../generated/graphql.js';
import { useTransferWords } from './transfer-words.js';

/** The title is the answer: how many rows are ready, applied, or why there are none. */
export function useImportTitle(run: ImportFieldsFragment | undefined): string {
  const words = useTransferWords();
  const format = useFormat();
  if (run === undefined) return words('title');
  const count = run.created + run.changed;
  const shown = format.count(count);
  switch (run.state) {
    case 'uploaded':
      return words('columns.title');
    case 'previewing':
      return words('state.previewing');
    case 'previewed':
      return count === 0 ? words('preview.nothing') : words('preview.ready', { count, shown });
    case 'applying':
      return words('preview.applyWorking');
    case 'applied':
      return words('done.title', { count, shown });
    case 'undone':
      return words('done.undone');
    case 'failed':
      return words('done.failed');
    case 'discarded':
      return words('done.discarded');
  }
}

import { Tag, type TagKind } from '@maillage/platform-admin';
import type { ImportState } from '../generated/graphql.js';
import { useTransferWords } from './transfer-words.js';

const kinds: Readonly<Record<ImportState, TagKind>> = {
  uploaded: 'neutral',
  previewing: 'running',
  previewed: 'inWork',
  applying: 'running',
  applied: 'held',
  undone: 'outline',
  failed: 'late',
  discarded: 'outline',
};

export function ImportTag({ state }: { state: ImportState }) {
  const words = useTransferWords();
  return <Tag kind={kinds[state]}>{words(`state.${state}`)}</Tag>;
}

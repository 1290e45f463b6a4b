import { Steps } from '@maillage/platform-admin';
import { useTransferWords } from './transfer-words.js';

const steps = ['upload', 'columns', 'preview', 'apply'] as const;
export type ImportStep = (typeof steps)[number];

/** Where the import is: file, columns, preview, applying. Nothing of the network is written before the last. */
export function ImportSteps({ now }: { now: ImportStep | 'done' }) {
  const words = useTransferWords();
  const place = now === 'done' ? steps.length : steps.indexOf(now);
  return (
    <Steps
      steps={steps.map((step, index) => ({
        label: words(`steps.${step}`),
        status: index < place ? 'done' : index === place ? 'now' : 'next',
      }))}
    />
  );
}

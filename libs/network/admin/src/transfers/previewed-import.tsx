import {
  Act,
  ActRow,
  Banner,
  Card,
  EffectPreview,
  Figure,
  Figures,
  Pile,
  RefusalBanner,
  useFormat,
} from '@maillage/platform-admin';
import type { ImportFieldsFragment } from '../generated/graphql.js';
import type { ShownReason } from './import-page.js';
import { useNetworkFrame } from '../network-frame.js';
import { RefusedRows } from './refused-rows.js';
import { useTransferWords } from './transfer-words.js';
import { useImportAct } from './use-import-act.js';

interface PreviewedImportProps {
  run: ImportFieldsFragment;
  onRemap: () => void;
  shown: ShownReason;
}

/** The third step: what each row would do, what is refused and why, and what applying changes. */
export function PreviewedImport({ run, onRemap, shown }: PreviewedImportProps) {
  const words = useTransferWords();
  const { refusal, available, apply, discard } = useImportAct(run);
  const format = useFormat();
  const count = run.created + run.changed;
  return (
    <Pile>
      {run.plannedAgain && <Banner kind="warn" announced title={words('preview.again')} />}
      <Card label={words('steps.preview')}>
        <Pile>
          <ImportFigures run={run} />
          <Effect run={run} />
          <RefusalBanner refusal={refusal} />
          <ActRow>
            <Act
              variant="filled"
              label={words('preview.apply', { count, shown: format.count(count) })}
              busyLabel={words('preview.applying')}
              available={available('apply')}
              onAct={apply}
            />
            <Act label={words('preview.remap')} available={available('preview')} onAct={onRemap} />
            <Act
              variant="link"
              label={words('preview.discard')}
              busyLabel={words('preview.discarding')}
              available={available('discard')}
              onAct={discard}
            />
          </ActRow>
        </Pile>
      </Card>
      {run.refused > 0 && <RefusedRows run={run} shown={shown} />}
    </Pile>
  );
}

export function ImportFigures({ run }: { run: ImportFieldsFragment }) {
  const words = useTransferWords();
  const format = useFormat();
  const figures = ['created', 'changed', 'unchanged', 'refused'] as const;
  return (
    <Figures>
      {figures.map((figure) => (
        <Figure key={figure} value={format.count(run[figure])} label={words(`preview.${figure}`)} size="medium" />
      ))}
    </Figures>
  );
}

function Effect({ run: { kind, created, changed, refused, acts } }: { run: ImportFieldsFragment }) {
  const words = useTransferWords();
  const format = useFormat();
  const { otherTransfers } = useNetworkFrame();
  const counts = { created: format.count(created), changed: format.count(changed) };
  const takesOthers = acts.some(({ act, can }) => act === 'apply' && can);
  const sentences = [
    otherTransfers.effect[kind] ??
      words(kind === 'people' ? 'preview.effectPeople' : 'preview.effectOrganisations', counts),
    ...(refused > 0 && takesOthers ? [words('preview.leftOut', { refused: format.count(refused) })] : []),
  ];
  return <EffectPreview title={words('preview.effect')} sentence={sentences.join(' ')} />;
}

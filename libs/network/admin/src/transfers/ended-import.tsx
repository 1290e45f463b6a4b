import { Act, ActRow, Banner, Card, Dialog, Pile, RefusalBanner } from '@maillage/platform-admin';
import { useState } from 'react';
import type { ImportFieldsFragment } from '../generated/graphql.js';
import { useNetworkFrame } from '../network-frame.js';
import type { ShownReason } from './import-page.js';
import { ImportFigures } from './previewed-import.js';
import { RefusedRows } from './refused-rows.js';
import { useTransferWords } from './transfer-words.js';
import { useImportAct } from './use-import-act.js';
import { useImportWords } from './use-import-words.js';
import { useMomentWords } from './use-moment-words.js';

/** What became of it; one that was applied can be undone. */
export function EndedImport({ run, shown }: { run: ImportFieldsFragment; shown: ShownReason }) {
  const words = useTransferWords();
  const { places, otherTransfers: others } = useNetworkFrame();
  const isApplied = run.state === 'applied';
  return (
    <Pile>
      <Card label={words(`state.${run.state}`)}>
        <Pile>
          <Outcome run={run} />
          {isApplied && <ImportFigures run={run} />}
          <ActRow>
            {isApplied && (
              <Act
                variant="filled"
                label={others.resultLabel[run.kind] ?? words('done.seeNetwork')}
                href={others.resultHref[run.kind] ?? places.people}
              />
            )}
            {isApplied && <UndoAct run={run} />}
            <Act label={words('done.again')} href={places.newImport} />
          </ActRow>
        </Pile>
      </Card>
      {isApplied && run.refused > 0 && <RefusedRows run={run} shown={shown} />}
    </Pile>
  );
}

function Outcome({ run }: { run: ImportFieldsFragment }) {
  const words = useTransferWords();
  const { failure } = useImportWords();
  const moment = useMomentWords();
  const { state, askedAt, appliedAt, undoneAt, undoneBy } = run;
  if (state === 'applied') return <Banner kind="ok" title={words('done.applied', moment(appliedAt ?? askedAt))} />;
  if (state === 'failed') return <Banner kind="bad" title={failure(run.failure)} />;
  if (state === 'discarded') return <Banner title={words('done.discardedDetail')} />;
  const told = { name: undoneBy ?? '', ...moment(undoneAt ?? askedAt) };
  return <Banner kind="ok" title={words('done.undoneBy', told)} />;
}

function UndoAct({ run }: { run: ImportFieldsFragment }) {
  const words = useTransferWords();
  const { refusal, available, undo } = useImportAct(run);
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Act variant="grave" label={words('done.undo')} available={available('undo')} onAct={() => setOpened(true)} />
      <Dialog opened={opened} onClose={() => setOpened(false)} title={words('done.undoTitle')}>
        <Pile>
          <p>{words('done.undoDetail')}</p>
          <RefusalBanner refusal={refusal} />
          <ActRow>
            <Act variant="grave" label={words('done.undo')} busyLabel={words('done.undoing')} onAct={undo} />
            <Act variant="link" label={words('done.back')} onAct={() => setOpened(false)} />
          </ActRow>
        </Pile>
      </Dialog>
    </>
  );
}

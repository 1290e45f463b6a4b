import { Card, FileUpload, type FileUploadState, Page, Pile, type UploadStage } from '../../src/index.js';
import { Framed } from './framed.js';

const file = new File([new Uint8Array(3_400_000)], 'Compte rendu du conseil.pdf');

const stages: readonly UploadStage[] = ['none', 'sending', 'paused', 'lost', 'sent', 'refused'];

function stateAt(stage: UploadStage): FileUploadState {
  const isBegun = stage !== 'none' && stage !== 'refused';
  const refusal = { code: 'UNAUTHENTICATED', params: {}, correlationId: null };
  return {
    ...{ stage, file: stage === 'none' ? null : file, uploadId: isBegun ? 'upload' : null },
    received: stage === 'sent' ? file.size : isBegun ? 1_500_000 : 0,
    refusal: stage === 'refused' ? refusal : null,
  };
}

const nothing = (): void => undefined;

/** A file on its way, at each stage. */
export const UploadScene = () => (
  <Framed current="campaigns">
    <Page title="Déposer un document">
      <Pile>
        {stages.map((stage) => (
          <Card key={stage} title={stage}>
            <FileUpload
              label="Fichier"
              hint="PDF, Word, Excel, image ou texte, 25 Mo au plus."
              state={stateAt(stage)}
              onChoose={nothing}
              onPause={nothing}
              onResume={nothing}
            />
          </Card>
        ))}
      </Pile>
    </Page>
  </Framed>
);

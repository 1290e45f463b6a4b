import { Act, Card, Pile, useApiAct, textStyles } from '@maillage/platform-admin';
import { useState } from 'react';
import type { CallApplicationInput, ExaminationFieldsFragment } from '../generated/graphql.js';
import { useCallsWords } from '../language/calls-words.js';
import { ReasonDialog } from '../parts/reason-dialog.js';
import { useActs } from '../parts/use-acts.js';
import * as mutations from './examination.mutations.js';

const plainActs = {
  examine: mutations.examineMutation,
  admit: mutations.admitMutation,
  cancelChanges: mutations.cancelChangesMutation,
} as const;

type PlainAct = keyof typeof plainActs;
export type ExaminationActShown = PlainAct | 'declareInadmissible';

const order = ['examine', 'admit', 'declareInadmissible', 'cancelChanges'] as const;

interface ExaminationActsCardProps {
  examination: ExaminationFieldsFragment;
  onDone: (act: ExaminationActShown) => void;
}

/** Whether what was deposited is admissible, and the way there. */
export function ExaminationActsCard({ examination, onDone }: ExaminationActsCardProps) {
  const words = useCallsWords();
  const acts = useActs(examination.acts);
  const [opened, setOpened] = useState<ExaminationActShown | null>(null);
  const shown = order.filter((act) => acts.present(act));
  const first = shown.find((act) => acts.of(act).can);
  if (shown.length === 0) return null;
  return (
    <Card title={words('examination.acts')}>
      <Pile gap="sm">
        {shown.map((act) => (
          <Act
            key={act}
            label={words(`examinationAct.${act}`)}
            variant={act === first ? 'filled' : 'outlined'}
            available={acts.of(act)}
            onAct={() => setOpened(act)}
            fullOnPhone
          />
        ))}
        {acts.present('requestChanges') && <p className={textStyles.dim}>{words('examination.howToAsk')}</p>}
      </Pile>
      {opened !== null && (
        <ExaminationActDialog
          applicationId={examination.id}
          act={opened}
          onClose={() => setOpened(null)}
          onDone={() => {
            setOpened(null);
            onDone(opened);
          }}
        />
      )}
    </Card>
  );
}

interface DialogProps<Act> {
  applicationId: string;
  act: Act;
  onClose: () => void;
  onDone: () => void;
}

function ExaminationActDialog({ act, ...dialog }: DialogProps<ExaminationActShown>) {
  return act === 'declareInadmissible' ? (
    <InadmissibleDialog act={act} {...dialog} />
  ) : (
    <PlainActDialog act={act} {...dialog} />
  );
}

function PlainActDialog({ applicationId, act, ...dialog }: DialogProps<PlainAct>) {
  const move = useApiAct<unknown, { input: CallApplicationInput }>(plainActs[act]);
  return <ReasonDialog {...useActWords(act)} {...dialog} send={() => move({ applicationId })} />;
}

function InadmissibleDialog({ applicationId, act, ...dialog }: DialogProps<'declareInadmissible'>) {
  const words = useCallsWords();
  const move = useApiAct(mutations.declareInadmissibleMutation);
  return (
    <ReasonDialog
      {...useActWords(act)}
      {...dialog}
      reason="required"
      reasonHint={words('reason.forAll')}
      grave
      send={(reason) => move({ applicationId, reason })}
    />
  );
}

function useActWords(act: ExaminationActShown) {
  const words = useCallsWords();
  const title = words(`examinationAct.${act}`);
  return { title, label: title, detail: words(`examinationActDetail.${act}`) };
}

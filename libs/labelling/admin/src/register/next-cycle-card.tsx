import { Act, Banner, Card, Pile } from '@maillage/platform-admin';
import { useState } from 'react';
import { ReasonDialog } from '../application/reason-dialog.js';
import { useLifeAct } from '../application/use-life-act.js';
import type { LabelFieldsFragment } from '../generated/graphql.js';
import { useLifeWords } from '../language/life-words.js';
import { labelQuery } from './label.operations.js';
import { openNextCycleMutation } from './next-cycle.operations.js';
import { useLabelActs } from './use-label-acts.js';

const kinds = { openFollowUp: 'followUp', openRenewal: 'renewal' } as const;
type NextAct = keyof typeof kinds;

const changed = [labelQuery];

/** The follow-up and the renewal of our label: each opens a file with its scope. */
export function NextCycleCard({ label }: { label: LabelFieldsFragment }) {
  const words = useLifeWords();
  const acts = useLabelActs(label.acts);
  const open = useLifeAct(openNextCycleMutation, changed);
  const [opened, setOpened] = useState<NextAct | null>(null);
  const [done, setDone] = useState(false);
  const shown = (['openFollowUp', 'openRenewal'] as const).filter((act) => acts.present(act));
  if (done) return <Banner kind="ok" announced title={words('register.done.open')} />;
  const { cycleId } = label;
  if (shown.length === 0 || cycleId === null) return null;
  return (
    <Card title={words('register.nextTitle')}>
      <Pile gap="sm">
        {shown.map((act, index) => (
          <Act
            key={act}
            label={words(`register.${act}`)}
            variant={index === 0 ? 'filled' : 'outlined'}
            available={acts.of(act)}
            onAct={() => setOpened(act)}
          />
        ))}
      </Pile>
      {opened !== null && (
        <ReasonDialog
          title={words(`register.${opened}`)}
          detail={words(`register.${opened}Detail`)}
          label={words(`register.${opened}`)}
          send={() => open({ cycleId, kind: kinds[opened] })}
          onClose={() => setOpened(null)}
          onDone={() => {
            setOpened(null);
            setDone(true);
          }}
        />
      )}
    </Card>
  );
}

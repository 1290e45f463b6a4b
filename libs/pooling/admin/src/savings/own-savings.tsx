import {
  Act,
  ActRow,
  Banner,
  Card,
  Empty,
  type Fact,
  FactList,
  Pile,
  RefusalBanner,
  useFormat,
  useRefusalWords,
} from '@maillage/platform-admin';
import { useState } from 'react';
import type { SavingsAct, SavingsDetailFragment } from '../generated/graphql.js';
import { usePoolingWords } from '../language/pooling-words.js';
import { ReferenceDialog } from './reference-dialog.js';
import type { SavingsDone } from './savings-page.js';
import { withdrawReferenceMutation } from './savings.operations.js';
import { useOneAct } from './use-one-act.js';

interface OwnSavingsProps {
  savings: SavingsDetailFragment;
  onDone: (act: SavingsDone) => void;
}

/** Our line, step by step, and the reference that it rests on. */
export function OwnSavings({ savings, onDone }: OwnSavingsProps) {
  const words = usePoolingWords();
  const steps = useSteps(savings);
  const [asked, setAsked] = useState(false);
  const { own, reference, state, isMember } = savings;
  if (!isMember) {
    const title = state === 'closed' ? 'savings.notMember' : 'savings.resultLater';
    return (
      <Card title={words('savings.own')}>
        <Empty title={words(title)} detail={words(`${title}Detail`)} />
      </Card>
    );
  }
  return (
    <Card title={words('savings.own')}>
      <Pile gap="md">
        {own === null && state !== null && (
          <Empty title={words('savings.ownNone')} detail={words('savings.ownNoneDetail')} />
        )}
        {state === null && <Empty title={words('savings.cardNone')} detail={words('savings.notAgreed')} />}
        {own !== null && <FactList facts={steps} />}
        {state !== null && reference === null && (
          <Banner kind="warn" title={words('savings.noReferenceTitle')}>
            {state === 'collecting' && words('savings.noReferenceWhy')}
          </Banner>
        )}
        {state === 'collecting' && <ReferenceActs savings={savings} onAsk={() => setAsked(true)} onDone={onDone} />}
      </Pile>
      {asked && (
        <ReferenceDialog
          savings={savings}
          onClose={() => setAsked(false)}
          onDone={() => {
            setAsked(false);
            onDone('giveReference');
          }}
        />
      )}
    </Card>
  );
}

function ReferenceActs({ savings, onAsk, onDone }: OwnSavingsProps & { onAsk: () => void }) {
  const words = usePoolingWords();
  const { availability } = useRefusalWords();
  const withdrawal = useOneAct(withdrawReferenceMutation, () => onDone('withdrawReference'));
  const { campaignId, reference } = savings;
  const find = (act: SavingsAct) =>
    availability(savings.acts.find((one) => one.act === act) ?? { can: false, code: 'FORBIDDEN', params: null });
  return (
    <>
      <RefusalBanner refusal={withdrawal.refusal} />
      <ActRow>
        <Act
          variant={reference === null ? 'filled' : 'outlined'}
          label={words(reference === null ? 'savings.act.giveReference' : 'savings.act.changeReference')}
          available={find('giveReference')}
          onAct={onAsk}
        />
        {reference !== null && (
          <Act
            variant="link"
            label={words('savings.act.withdrawReference')}
            available={find('withdrawReference')}
            busy={withdrawal.busy}
            busyLabel={words('campaign.acting')}
            onAct={() => withdrawal.run({ campaignId })}
          />
        )}
      </ActRow>
    </>
  );
}

/** From what was paid before to what is saved, each step with its amount. */
function useSteps({ own, months }: SavingsDetailFragment): readonly Fact[] {
  const words = usePoolingWords();
  const format = useFormat();
  if (own === null || months === null) return [];
  const money = (cents: number) => format.money(cents, { cents: 'always' });
  const over = (count: number) => words('savings.months', { count });
  const { reference, beforeCents, nowCents, feeCents, netCents } = own;
  const paid: readonly Fact[] = [
    { term: words('savings.stepNow', { months: over(months) }), detail: money(nowCents) },
    { term: words('savings.stepFee'), detail: money(feeCents) },
  ];
  if (reference === null || beforeCents === null || netCents === null) return paid;
  const net = words(netCents < 0 ? 'savings.stepLoss' : 'savings.stepNet');
  return [
    {
      term: words('savings.stepReference', { source: reference.source, months: over(reference.months) }),
      detail: money(reference.amountCents),
    },
    ...(reference.months === months
      ? []
      : [{ term: words('savings.stepBefore', { months: over(months) }), detail: money(beforeCents) }]),
    ...paid.map(({ term, detail }) => ({ term, detail: <>− {detail}</> })),
    { term: <b>{net}</b>, detail: <b>{money(Math.abs(netCents))}</b> },
  ];
}

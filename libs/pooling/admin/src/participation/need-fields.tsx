import { FieldRow, MoneyField, NumberField, useFormat } from '@maillage/platform-admin';
import type { CampaignDetailFragment } from '../generated/graphql.js';
import { usePoolingWords } from '../language/pooling-words.js';
import type { NeedKey } from './needs-values.js';

export interface NumberBinding {
  id: string;
  value: number | null;
  onChange: (value: number | null) => void;
  error?: string;
}

interface NeedFieldsProps {
  line: CampaignDetailFragment['lines'][number];
  field: (key: NeedKey) => NumberBinding;
  privacyId: string;
}

/** The quantities of one line and the price paid today. */
export function NeedFields({ line, field, privacyId }: NeedFieldsProps) {
  const words = usePoolingWords();
  const format = useFormat();
  const { id, label, unit, referencePriceCents } = line;
  const legend = words('member.lineLegend', { label, unit });
  const reference =
    referencePriceCents === null ? null : words('member.reference', { price: format.money(referencePriceCents) });
  return (
    <FieldRow legend={reference === null ? legend : `${legend}. ${reference}`} legendShown>
      <NumberField {...field(`${id}:firm`)} label={words('member.firm')} hint={words('member.firmHint')} />
      <NumberField {...field(`${id}:probable`)} label={words('member.probable')} hint={words('member.probableHint')} />
      <NumberField {...field(`${id}:maximum`)} label={words('member.maximum')} hint={words('member.maximumHint')} />
      <MoneyField
        {...field(`${id}:currentPriceCents`)}
        label={words('member.price')}
        hint={words('member.perUnit', { unit })}
        describedBy={privacyId}
      />
    </FieldRow>
  );
}

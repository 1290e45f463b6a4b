import {
  Act,
  Card,
  DateField,
  FormDialog,
  TextAreaField,
  useApiAct,
  useFormat,
  useRefusableForm,
  textStyles,
} from '@maillage/platform-admin';
import { useState } from 'react';
import type { AwardFieldsFragment } from '../generated/graphql.js';
import { useCallsWords } from '../language/calls-words.js';
import { ReasonDialog } from '../parts/reason-dialog.js';
import { checkPaymentMutation, recordPaymentMutation, requestPaymentMutation } from './award.operations.js';

type Payment = AwardFieldsFragment['payments'][number];

/** The schedule: what is asked for, checked and paid, step by step. */
export function PaymentsCard({ award }: { award: AwardFieldsFragment }) {
  const words = useCallsWords();
  return (
    <Card title={words('award.payments')}>
      <ul className={textStyles.entries}>
        {award.payments.map((payment) => (
          <PaymentLine key={payment.id} payment={payment} />
        ))}
      </ul>
    </Card>
  );
}

function PaymentLine({ payment }: { payment: Payment }) {
  const words = useCallsWords();
  const format = useFormat();
  const [isOpen, setOpen] = useState(false);
  const { kind, condition, amountCents, dueOn, request, checkedAt, paidOn, acts } = payment;
  const act = acts.find(({ can }) => can)?.act;
  const standing =
    paidOn !== null
      ? `${words('award.paidOn')} ${format.shortDate(paidOn)}`
      : words(checkedAt !== null ? 'award.checked' : request !== null ? 'award.asked' : 'award.planned');
  return (
    <li>
      <p className={textStyles.entryHead}>
        <b>
          {words(`paymentKind.${kind}`)}, {format.money(amountCents)}
        </b>
        {words('award.due')} {format.shortDate(dueOn)}
        {format.colon} {standing}
      </p>
      {paidOn === null && <p className={textStyles.dim}>{words(`paymentCondition.${condition}`)}</p>}
      {request !== null && request.note !== '' && <p className={textStyles.prose}>{request.note}</p>}
      {act !== undefined && <Act size="small" label={words(`paymentAct.${act}`)} onAct={() => setOpen(true)} />}
      {isOpen && act === 'ask' && <AskDialog payment={payment} onClose={() => setOpen(false)} />}
      {isOpen && act === 'check' && <CheckDialog payment={payment} onClose={() => setOpen(false)} />}
      {isOpen && act === 'pay' && <PaidDialog payment={payment} onClose={() => setOpen(false)} />}
    </li>
  );
}

interface PaymentDialogProps {
  payment: Payment;
  onClose: () => void;
}

function AskDialog({ payment, onClose }: PaymentDialogProps) {
  const words = useCallsWords();
  const ask = useApiAct(requestPaymentMutation);
  const form = useRefusableForm({
    initial: { note: '' },
    send: ({ note }) => ask({ paymentId: payment.id, note }),
    onDone: onClose,
  });
  return (
    <FormDialog {...{ form, onClose }} title={words('paymentAct.ask')} label={words('paymentAct.ask')}>
      <TextAreaField {...form.field('note')} label={words('award.note')} rows={3} maxLength={10_000} />
    </FormDialog>
  );
}

function CheckDialog({ payment, onClose }: PaymentDialogProps) {
  const words = useCallsWords();
  const check = useApiAct(checkPaymentMutation);
  const label = words('paymentAct.check');
  return <ReasonDialog title={label} label={label} send={() => check({ paymentId: payment.id })} onClose={onClose} />;
}

function PaidDialog({ payment, onClose }: PaymentDialogProps) {
  const words = useCallsWords();
  const record = useApiAct(recordPaymentMutation);
  const missing = { problem: words('jury.dayMissing'), remedy: words('jury.dayMissing') };
  const form = useRefusableForm<{ paidOn: string | null }>({
    initial: { paidOn: null },
    check: ({ paidOn }) => (paidOn === null ? { paidOn: missing } : {}),
    send: ({ paidOn }) => record({ paymentId: payment.id, paidOn: paidOn ?? '' }),
    onDone: onClose,
  });
  return (
    <FormDialog {...{ form, onClose }} title={words('paymentAct.pay')} label={words('paymentAct.pay')}>
      <DateField {...form.field('paidOn')} label={words('award.paidOn')} />
    </FormDialog>
  );
}

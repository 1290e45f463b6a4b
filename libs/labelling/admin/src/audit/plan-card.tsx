import { Card, FactList, useFormat } from '@maillage/platform-admin';
import type { AuditPlanFieldsFragment } from '../generated/graphql.js';
import { useLabellingFrame } from '../labelling-frame.js';
import { useLifeWords } from '../language/life-words.js';
import styles from './audit.module.css';

interface PlanCardProps {
  plan: AuditPlanFieldsFragment;
  auditors: readonly string[];
  /** The code and title of a criterion of the sample; null where the reader may not know it. */
  nameOf: (key: string) => { readonly code: string; readonly title: string } | null;
}

/** When the auditors come, how they work, whom they meet, what they look at. */
export function PlanCard({ plan, auditors, nameOf }: PlanCardProps) {
  const words = useLifeWords();
  const format = useFormat();
  const { acting } = useLabellingFrame();
  const day = (date: string) => format.day(date);
  const dates =
    plan.from === plan.to ? day(plan.from) : words('audited.datesOf', { from: day(plan.from), to: day(plan.to) });
  const list = (lines: readonly string[]) => (
    <ul className={styles.plain}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
  const named = plan.sample.flatMap((key) => {
    const name = nameOf(key);
    return name === null ? [] : [`${name.code} ${name.title}`];
  });
  const facts = [
    { term: words('audited.dates'), detail: dates },
    { term: words('audited.auditors'), detail: list(auditors) },
    {
      term: words('audited.methods'),
      detail: plan.methods.map((method) => words(`audited.method.${method}`)).join(', '),
    },
    { term: words('audited.people'), detail: list(plan.peopleMet) },
    {
      term: words('audited.sample'),
      detail: named.length === 0 ? words('audited.sampleCount', { count: plan.sample.length }) : list(named),
    },
    ...(plan.note === '' ? [] : [{ term: words('audited.note'), detail: plan.note }]),
  ];
  const sent =
    plan.sentAt === null
      ? {}
      : {
          beside: words('audited.sentAt', { day: format.day(plan.sentAt, { zone: acting.timeZone, weekday: false }) }),
        };
  return (
    <Card title={words('audited.plan')} {...sent}>
      <FactList facts={facts} />
    </Card>
  );
}

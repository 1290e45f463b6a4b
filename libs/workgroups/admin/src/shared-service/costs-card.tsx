import { Card, type Column, DataTable, Empty, Pile, useFormat } from '@maillage/platform-admin';
import type { CostKey, ServiceDetailFragment } from '../generated/graphql.js';
import { useWorkgroupsWords } from '../language/workgroups-words.js';

type Line = ServiceDetailFragment['costs'][number];

/** The cost line by line, each with how it came about: all for who runs the service, its own for a member. */
export function CostsCard({ service }: { service: ServiceDetailFragment }) {
  const words = useWorkgroupsWords();
  const format = useFormat();
  const title = words(service.isOurs ? 'service.costs' : 'service.ourCost');
  const stepOf = useCostStep();
  if (service.costs.length === 0) {
    return (
      <Card title={title}>
        {service.isOurs ? (
          <Empty title={words('service.costsNone')} detail={words('service.costsNoneDetail')} />
        ) : (
          <Empty title={words('service.ourCostNone')} detail={words('service.ourCostNoneDetail')} />
        )}
      </Card>
    );
  }
  const columns: readonly Column<Line>[] = [
    { key: 'member', header: words('service.member'), rowHead: true, render: ({ organisation }) => organisation.name },
    {
      ...{ key: 'how', header: words('service.how') },
      render: ({ steps }) => (
        <Pile gap="xs">
          {steps.map((step) => (
            <span key={step.key}>{stepOf(step)}</span>
          ))}
        </Pile>
      ),
    },
    {
      ...{ key: 'amount', header: words('service.amount'), align: 'end' },
      render: ({ amountCents }) => format.money(amountCents, { cents: 'always' }),
    },
  ];
  const total = service.costs.reduce((sum, { amountCents }) => sum + amountCents, 0);
  return (
    <Card flush title={title}>
      <DataTable
        caption={title}
        columns={columns}
        rows={service.costs}
        rowKey={({ organisation }) => organisation.id}
        {...(service.isOurs
          ? { foot: { member: words('service.total'), amount: format.money(total, { cents: 'always' }) } }
          : {})}
      />
    </Card>
  );
}

/** A budget is an amount, a staff a number of posts; the rest are counts. */
function useCostStep(): (step: Line['steps'][number]) => string {
  const words = useWorkgroupsWords();
  const format = useFormat();
  const said = (key: CostKey, figure: number): string => {
    if (key === 'budget') return format.money(figure);
    return key === 'headcount' ? format.count(figure / 10, 1) : format.count(figure);
  };
  return ({ key, percent, figure, of }) =>
    words('service.step', {
      ...{ key: words(`service.key.${key}`), figure: said(key, figure), of: said(key, of) },
      percent: format.percent(percent / 100),
    });
}

import { AppLink, Card, type Fact, FactList, useFormat } from '@maillage/platform-admin';
import { useCallsFrame } from '../calls-frame.js';
import type { CallFieldsFragment } from '../generated/graphql.js';
import { useCallsWords } from '../language/calls-words.js';
import { useRegionNames } from '../parts/use-region-names.js';

/** The call in brief: who funds, how much, who may apply, when. */
export function CallFacts({ call }: { call: CallFieldsFragment }) {
  const words = useCallsWords();
  return (
    <Card title={words('call.inBrief')}>
      <FactList layout="stacked" facts={useFacts(call)} />
    </Card>
  );
}

function useFacts({ coordinator, programme, model, terms }: CallFieldsFragment): readonly Fact[] {
  const words = useCallsWords();
  const format = useFormat();
  const regionName = useRegionNames();
  const { acting, places } = useCallsFrame();
  const { eligibility, consortium } = terms;
  const zones = { readerZone: acting.timeZone, coordinatorZone: terms.timeZone };
  const kinds = eligibility.kinds.map((kind) => words(`kind.${kind}` as 'kind.localMission')).join(', ');
  const regions = eligibility.regionCodes.map(regionName).join(', ');
  const known: readonly (readonly [string, Fact['detail'] | null])[] = [
    [
      words('call.coordinator'),
      <AppLink key="c" href={places.organisation(coordinator.id)}>
        {coordinator.name}
      </AppLink>,
    ],
    [words('call.programme'), programme?.title ?? null],
    [
      words('call.model'),
      model === null ? null : (
        <AppLink key="m" href={places.call(model.id)}>
          {model.title}
        </AppLink>
      ),
    ],
    [words('call.envelope'), terms.envelopeCents === null ? null : format.money(terms.envelopeCents)],
    [
      words('call.mostPerOrganisation'),
      terms.mostPerOrganisationCents === null ? null : format.money(terms.mostPerOrganisationCents),
    ],
    [words('call.whoApplies'), kinds === '' ? null : kinds],
    [words('call.where'), regions === '' ? words('call.everywhere') : regions],
    [words('call.together'), words(`together.${consortium.kind}`, { count: consortium.mostPartners })],
    [words('call.opening'), terms.opensAt === null ? null : format.instant(terms.opensAt, zones)],
    [words('call.closing'), terms.closesAt === null ? words('noDeadline') : format.instant(terms.closesAt, zones)],
    [words('call.grace'), terms.graceMinutes === 0 ? null : format.duration(terms.graceMinutes)],
    [words('call.jury'), terms.committeeOn === null ? null : format.day(terms.committeeOn)],
    [words('call.decision'), terms.decisionOn === null ? null : format.day(terms.decisionOn)],
    [words('call.legalBasis'), terms.legalBasis === '' ? null : terms.legalBasis],
  ];
  return known.flatMap(([term, detail]) => (detail === null ? [] : [{ term, detail }]));
}

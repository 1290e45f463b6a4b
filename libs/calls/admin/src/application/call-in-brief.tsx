import { AppLink, Card, FactList, Pile, useFormat } from '@maillage/platform-admin';
import { useCallsFrame } from '../calls-frame.js';
import type { ApplicationFieldsFragment } from '../generated/graphql.js';
import { useCallsWords } from '../language/calls-words.js';

/** The call that is applied to, in a few facts. */
export function CallInBrief({ call }: { call: ApplicationFieldsFragment['call'] }) {
  const words = useCallsWords();
  const format = useFormat();
  const { places } = useCallsFrame();
  const { envelopeCents, mostPerOrganisationCents, committeeOn, decisionOn } = call;
  const most =
    mostPerOrganisationCents === null
      ? ''
      : words('application.atMost', { amount: format.money(mostPerOrganisationCents) });
  const facts = [
    { term: words('call.coordinator'), detail: call.coordinator.name },
    ...(envelopeCents === null
      ? []
      : [{ term: words('call.envelope'), detail: `${format.money(envelopeCents)}${most}` }]),
    ...(committeeOn === null ? [] : [{ term: words('call.jury'), detail: format.day(committeeOn) }]),
    ...(decisionOn === null
      ? []
      : [{ term: words('call.decision'), detail: words('application.before', { day: format.day(decisionOn) }) }]),
  ];
  return (
    <Card title={words('call.inBrief')}>
      <Pile gap="sm">
        <FactList layout="stacked" facts={facts} />
        <AppLink href={places.call(call.id)}>{words('application.readCall')}</AppLink>
      </Pile>
    </Card>
  );
}

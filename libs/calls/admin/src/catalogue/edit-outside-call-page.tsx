import { Act, Card, HiddenText, Page, useApiAct } from '@maillage/platform-admin';
import { useCallsFrame } from '../calls-frame.js';
import type { OutsideCallFieldsFragment } from '../generated/graphql.js';
import { useCallsWords } from '../language/calls-words.js';
import { LoadingPage, useCallsCrumbs } from '../parts/loading-page.js';
import { useActs } from '../parts/use-acts.js';
import { editOutsideCallMutation, enterOutsideCallMutation, outsideCallsQuery } from './outside-call.operations.js';
import { OutsideCallForm } from './outside-call-form.js';
import { useOutsideCall } from './outside-call-page.js';
import { blankOutsideCall, inputOfOutsideCall, valuesOfOutsideCall } from './outside-call-values.js';

const refetch = [outsideCallsQuery];

/** A call of an outside funder enters the catalogue. */
export function NewOutsideCallPage() {
  const words = useCallsWords();
  const crumbs = useCallsCrumbs();
  const { acting, goTo, places } = useCallsFrame();
  const enter = useApiAct(enterOutsideCallMutation, {
    onData: ({ enterOutsideCall }) => goTo(places.outsideCall(enterOutsideCall.id)),
    refetch,
  });
  const title = words('outside.newTitle');
  return (
    <Page title={title} lead={words('outside.newLead')} breadcrumb={crumbs({ label: title })}>
      <OutsideCallForm
        title={title}
        saveLabel={words('outside.saveNew')}
        backHref={places.outsideCalls}
        initial={blankOutsideCall(acting.timeZone)}
        send={(values) => enter({ terms: inputOfOutsideCall(values) })}
      />
    </Page>
  );
}

/** What was entered, corrected after its source. */
export function EditOutsideCallPage({ outsideCallId }: { outsideCallId: string }) {
  const words = useCallsWords();
  const crumbs = useCallsCrumbs();
  const { places } = useCallsFrame();
  const { call, loading, refusal, retry } = useOutsideCall(outsideCallId);
  const title = words('outside.editTitle');
  if (call === undefined) {
    return <LoadingPage title={title} what={words('call.what')} loading={loading} error={refusal} onRetry={retry} />;
  }
  return (
    <Page
      title={title}
      lead={call.title}
      breadcrumb={crumbs({ label: call.title, href: places.outsideCall(call.id) }, { label: title })}
    >
      <Editable call={call} />
    </Page>
  );
}

function Editable({ call }: { call: OutsideCallFieldsFragment }) {
  const words = useCallsWords();
  const { goTo, places } = useCallsFrame();
  const available = useActs(call.acts).of('edit');
  const back = places.outsideCall(call.id);
  const edit = useApiAct(editOutsideCallMutation, { onData: () => goTo(back), refetch });
  const title = words('outside.editTitle');
  if (!available.can) {
    return (
      <Card label={title}>
        <h2>
          <HiddenText>{title}</HiddenText>
        </h2>
        <Act label={words('outside.edit')} available={available} />
      </Card>
    );
  }
  return (
    <OutsideCallForm
      title={title}
      saveLabel={words('outside.save')}
      backHref={back}
      initial={valuesOfOutsideCall(call)}
      send={(values) => edit({ outsideCallId: call.id, version: call.version, terms: inputOfOutsideCall(values) })}
    />
  );
}

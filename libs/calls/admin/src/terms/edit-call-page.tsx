import { Act, Card, HiddenText, Page, useApiAct } from '@maillage/platform-admin';
import { useCall } from '../call/use-call.js';
import { useCallsFrame } from '../calls-frame.js';
import type { CallFieldsFragment } from '../generated/graphql.js';
import { useCallsWords } from '../language/calls-words.js';
import { LoadingPage, useCallsCrumbs } from '../parts/loading-page.js';
import { useActs } from '../parts/use-acts.js';
import { TermsFields } from './terms-fields.js';
import { blankTerms, inputOfTerms, termsOfCall } from './terms-values.js';
import { draftCallMutation, editCallMutation } from './terms.operations.js';
import { useTermsForm } from './use-terms-form.js';

/** A call from nothing: a draft that our organisation alone sees. */
export function NewCallPage() {
  const words = useCallsWords();
  const crumbs = useCallsCrumbs();
  const { acting, goTo, places } = useCallsFrame();
  const draft = useApiAct(draftCallMutation, { onData: ({ draftCall }) => goTo(places.call(draftCall.id)) });
  const form = useTermsForm({
    initial: blankTerms(acting.timeZone),
    send: (values) => draft({ programmeId: values.programmeId, terms: inputOfTerms(values) }),
  });
  const title = words('terms.newTitle');
  return (
    <Page title={title} lead={words('terms.newLead')} breadcrumb={crumbs({ label: title })}>
      <TermsFields
        form={form}
        title={title}
        saveLabel={words('terms.saveNew')}
        backHref={places.calls}
        lockedByModel={[]}
        named={null}
      />
    </Page>
  );
}

/** The terms of a draft; once the call is open, the reason why they no longer change. */
export function EditCallPage({ callId }: { callId: string }) {
  const words = useCallsWords();
  const crumbs = useCallsCrumbs();
  const { places } = useCallsFrame();
  const { call, loading, refusal, retry } = useCall(callId);
  const title = words('terms.editTitle');
  if (call === undefined) {
    return <LoadingPage title={title} what={words('call.what')} loading={loading} error={refusal} onRetry={retry} />;
  }
  return (
    <Page
      title={title}
      lead={call.terms.title}
      breadcrumb={crumbs({ label: call.terms.title, href: places.call(call.id) }, { label: title })}
    >
      <EditableTerms call={call} />
    </Page>
  );
}

function EditableTerms({ call }: { call: CallFieldsFragment }) {
  const words = useCallsWords();
  const { goTo, places } = useCallsFrame();
  const available = useActs(call.acts).of('edit');
  const edit = useApiAct(editCallMutation, { onData: () => goTo(places.call(call.id)) });
  const form = useTermsForm({
    initial: termsOfCall(call),
    send: (values) =>
      edit({
        callId: call.id,
        version: call.version,
        programmeId: values.programmeId,
        locked: [...values.locked],
        terms: inputOfTerms(values),
      }),
  });
  const title = words('terms.editTitle');
  if (!available.can) {
    return (
      <Card label={title}>
        <h2>
          <HiddenText>{title}</HiddenText>
        </h2>
        <Act label={words('callAct.edit')} available={available} />
      </Card>
    );
  }
  return (
    <TermsFields
      form={form}
      title={title}
      saveLabel={words('terms.save')}
      backHref={places.call(call.id)}
      lockedByModel={call.model?.locked ?? []}
      named={call.form}
    />
  );
}

import { useQuery } from '@apollo/client/react';
import { definitionMustHold } from '@maillage/forms-domain';
import {
  Act,
  ActRow,
  Banner,
  Meta,
  Page,
  QueryStates,
  RefusalBanner,
  SaveState,
  TextField,
  useRefusalWords,
} from '@maillage/platform-admin';
import { useState } from 'react';
import { useFormsFrame } from '../forms-frame.js';
import { useFormsWords } from '../language/forms-words.js';
import { ComposeForm } from './compose-form.js';
import { FaultsCard } from './faults-card.js';
import { formVersionQuery } from './forms.operations.js';
import { PreviewForm } from './preview-form.js';
import { definitionOf, type FormVersion, useFormDraft } from './use-form-draft.js';
import { VersionActs } from './version-acts.js';
import { VersionTag } from './version-tag.js';

/** One version: a draft of ours is laid out, any is shown as it is answered. */
export function FormVersionPage({ id }: { id: string }) {
  const words = useFormsWords();
  const { refused } = useRefusalWords();
  const { places } = useFormsFrame();
  const [told, setTold] = useState<string | null>(null);
  const { data, loading, error, refetch } = useQuery(formVersionQuery, {
    variables: { id },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  });
  const version = data?.formVersion;
  return (
    <Page
      title={version?.form.title ?? words('page.form')}
      breadcrumb={[{ label: words('page.title'), href: places.forms }]}
      density="work"
      {...(version === undefined
        ? {}
        : { meta: <VersionMeta version={version} />, actions: <VersionActs version={version} onDone={setTold} /> })}
    >
      {told !== null && <Banner kind="ok" title={told} announced />}
      <QueryStates
        loading={loading && version === undefined}
        what={words('page.what')}
        rows={8}
        error={version === undefined ? refused(error) : null}
        onRetry={() => void refetch()}
      >
        {version !== undefined && <VersionBody key={`${version.id} ${version.state}`} version={version} />}
      </QueryStates>
    </Page>
  );
}

function VersionBody({ version }: { version: FormVersion }) {
  const isWritten = version.acts.some(({ act, can }) => act === 'edit' && can);
  return isWritten ? <Draft version={version} /> : <PreviewForm definition={definitionOf(version)} />;
}

function Draft({ version }: { version: FormVersion }) {
  const words = useFormsWords();
  const { title, definition, state, refusal, change, retry } = useFormDraft(version);
  const [isPreviewed, setPreviewed] = useState(false);
  const ofModel = version.faults.filter(({ code }) => code.startsWith('locked'));
  const faults = [...definitionMustHold(definition), ...(ofModel as ReturnType<typeof definitionMustHold>)];
  return (
    <>
      <RefusalBanner refusal={refusal} />
      <ActRow>
        <Act label={words(isPreviewed ? 'page.compose' : 'page.preview')} onAct={() => setPreviewed(!isPreviewed)} />
        {state === 'unsaved' && <Act label={words('page.retry')} onAct={retry} />}
        <SaveState kind={state} title={words(`save.${state}`)} />
      </ActRow>
      {faults.length > 0 && !isPreviewed && <FaultsCard {...{ definition, faults }} />}
      {isPreviewed ? (
        <PreviewForm definition={definition} />
      ) : (
        <>
          <TitleField title={title} onChange={(next) => change({ title: next, definition })} />
          <ComposeForm
            {...{ definition, faults }}
            lockedKeys={version.lockedKeys}
            onChange={(next) => change({ title, definition: next })}
          />
        </>
      )}
    </>
  );
}

/** Sent once it is left, so that half a title is never saved. */
function TitleField({ title, onChange }: { title: string; onChange: (title: string) => void }) {
  const words = useFormsWords();
  const [typed, setTyped] = useState(title);
  const leave = () => {
    if (typed.trim() !== '' && typed !== title) onChange(typed);
  };
  return (
    <div onBlur={leave}>
      <TextField label={words('title.label')} value={typed} onChange={setTyped} maxLength={200} />
    </div>
  );
}

function VersionMeta({ version }: { version: FormVersion }) {
  const words = useFormsWords();
  const { state, number, form, lockedKeys } = version;
  return (
    <>
      <Meta>
        <VersionTag state={state} />
      </Meta>
      <Meta>{words('page.number', { number })}</Meta>
      {!form.isOurs && <Meta>{words('page.of', { owner: form.ownerName })}</Meta>}
      {lockedKeys.length > 0 && <Meta>{words('page.locked', { count: lockedKeys.length })}</Meta>}
    </>
  );
}

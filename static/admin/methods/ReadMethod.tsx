import { useCallback, useState } from 'react';
import { call } from '../../kit/bridge';
import { Button } from '../../kit/Button';
import { Message } from '../../kit/Message';
import type { Outcome } from '../../kit/outcome';
import { visible } from '../../kit/text';
import { SelectField } from '../../kit/TextField';
import { Answered } from '../Answered';
import { PlaceHead } from '../PlaceHead';
import { Retire } from '../Retire';
import type { ListedMethod, Method } from '../types';
import { useKept } from '../useKept';
import { copyOf, draftOf } from './edit/draft';
import type { Shelf } from './Methods';
import { Changed, MethodStates } from './MethodStates';
import { MethodText } from './MethodText';
import type { Place } from './place';
import { idsOf, sizeOf, versionsOf } from './words';

interface ReadMethodProps {
  readonly shelf: Shelf;
  readonly place: Extract<Place, { at: 'read' }>;
}

/** One method to read, in its latest version or an earlier one. */
export function ReadMethod({ shelf, place: { id, news } }: ReadMethodProps) {
  const listed = shelf.listing.methods.find(({ method }) => method.id === id);
  const [chosen, setChosen] = useState<number>();
  if (listed === undefined) {
    return (
      <PlaceHead
        title="This method is not there any more"
        back="All risk methods"
        onBack={() => shelf.go({ at: 'list' })}
      />
    );
  }
  const { method } = listed;
  const version = chosen ?? method.version;
  return (
    <article className="method" aria-label={method.title}>
      <PlaceHead
        title={visible(method.title)}
        back="All risk methods"
        meta={<Standing listed={listed} />}
        onBack={() => shelf.go({ at: 'list' })}
      />
      {news !== undefined && <Message tone="success" title={news} />}
      {method.version > 1 && (
        <SelectField
          id="method-version"
          label="Version"
          value={String(version)}
          options={versionsOf(method.version).map((n) => ({
            value: String(n),
            label: n === method.version ? `${n}, the latest` : String(n),
          }))}
          onChange={(value) => setChosen(Number(value))}
        />
      )}
      <Version key={version} shelf={shelf} listed={listed} version={version} />
    </article>
  );
}

function Standing({ listed }: { readonly listed: ListedMethod }) {
  const size = sizeOf(listed.method);
  return (
    <>
      <MethodStates listed={listed} /> {size}
      {listed.own ? <Changed listed={listed} /> : '. Shipped, so it can be read but not changed.'}
    </>
  );
}

interface VersionProps {
  readonly shelf: Shelf;
  readonly listed: ListedMethod;
  readonly version: number;
}

/** What one version says, and what can be made of it. */
function Version({ shelf, listed, version }: VersionProps) {
  const { method: latest } = listed;
  const load = useCallback(
    async (): Promise<Outcome<{ method: Method }>> =>
      version === latest.version
        ? { ok: true, value: { method: latest } }
        : call('method.version', { id: latest.id, version }),
    [latest, version],
  );
  const loaded = useKept(load);
  return (
    <Answered loaded={loaded} title="Reading the method">
      {({ method }) => (
        <>
          {shelf.listing.mayPublish && <Actions shelf={shelf} listed={listed} method={method} />}
          <MethodText method={method} />
        </>
      )}
    </Answered>
  );
}

interface ActionsProps {
  readonly shelf: Shelf;
  readonly listed: ListedMethod;
  readonly method: Method;
}

function Actions({ shelf, listed: { own, retired, method: latest }, method }: ActionsProps) {
  const from = `version ${method.version}`;
  const edit = (): void =>
    shelf.go({
      at: 'edit',
      draft: draftOf(method),
      version: latest.version,
      note:
        method.version === latest.version
          ? undefined
          : `Begins with ${from}; the latest is version ${latest.version}.`,
    });
  const copy = (): void =>
    shelf.go({
      at: 'edit',
      draft: copyOf(method, idsOf(shelf.listing.methods)),
      version: 0,
      note: `A copy of ${method.title}, ${from}. Nothing is saved until you publish it.`,
    });
  return (
    <div className="admin-actions">
      {own && (
        <Button look="primary" onClick={edit}>
          Edit
        </Button>
      )}
      <Button look={own ? 'default' : 'primary'} onClick={copy}>
        Copy to edit
      </Button>
      {own && (
        <Retire
          own={{ id: method.id, retired }}
          revision={shelf.listing.revision}
          send={(request) => call('method.retire', request)}
          reload={shelf.reload}
        />
      )}
    </div>
  );
}

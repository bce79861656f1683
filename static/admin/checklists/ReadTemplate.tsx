import './template.css';
import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import { call } from '../../kit/bridge';
import { Button } from '../../kit/Button';
import { Message } from '../../kit/Message';
import { count, visible } from '../../kit/text';
import { SelectField } from '../../kit/TextField';
import { When } from '../../kit/When';
import { Answered } from '../Answered';
import { copyOf } from '../editor/draft';
import { PlaceHead } from '../PlaceHead';
import type { Found, OwnTemplate } from '../types';
import { useKept } from '../useKept';
import { Changes } from './Changes';
import type { Shelf } from './Checklists';
import { ItemList } from './ItemList';
import { OwnStates } from './OwnList';
import type { Place } from './place';
import { RetireTemplate } from './RetireTemplate';
import { idsOf, titleOf } from './shelf';

const ExportTemplate = lazy(async () => ({ default: (await import('./ExportTemplate')).ExportTemplate }));

interface ReadTemplateProps {
  readonly shelf: Shelf;
  readonly place: Extract<Place, { at: 'read' }>;
}

/** One checklist to read, as it is answered: shipped, or of the site's own in one of its versions. */
export function ReadTemplate({ shelf, place }: ReadTemplateProps) {
  const { id } = place;
  const own = shelf.listing.own.find((one) => one.id === id);
  const [version, setVersion] = useState(place.version);
  const draft = own?.version === 0;
  const load = useCallback(
    () => call('template.get', version === undefined || draft ? { id, draft } : { id, version }),
    [id, version, draft],
  );
  const loaded = useKept(load);
  const found = loaded.outcome?.ok === true ? loaded.outcome.value : undefined;
  const { keep } = shelf.reading;
  useEffect(() => {
    if (found !== undefined && version === undefined) keep(found.template);
  }, [found, keep, version]);
  return (
    <article className="template" aria-label={titleOf(shelf.listing, id)}>
      <PlaceHead
        title={visible(titleOf(shelf.listing, id))}
        meta={<Standing shelf={shelf} id={id} own={own} />}
        onBack={() => shelf.go({ at: 'list' })}
        actions={found === undefined ? undefined : <Actions shelf={shelf} found={found} own={own} />}
      />
      {place.news !== undefined && <Message tone="success" title={place.news} />}
      <Answered loaded={loaded} title="Reading the checklist">
        {(value) => (
          <>
            <Versions found={value} draft={draft} onChoose={setVersion} />
            <p>{visible(value.template.purpose)}</p>
            <Changes changes={value.changes} version={value.template.version} />
            <ItemList items={value.template.items} roles={shelf.roles} />
          </>
        )}
      </Answered>
    </article>
  );
}

function Standing({ shelf, id, own }: { shelf: Shelf; id: string; own?: OwnTemplate }) {
  if (own !== undefined) {
    return (
      <>
        <OwnStates template={own} /> Changed by {own.changedBy.name} on{' '}
        <When at={own.changedAt} show="local" />
      </>
    );
  }
  const pack = shelf.listing.packs.find(({ templates }) => templates.some((one) => one.id === id));
  const template = pack?.templates.find((one) => one.id === id);
  if (pack === undefined || template === undefined) return null;
  return (
    <>
      {pack.title}, version {template.version}. {count(template.items, 'item')}, {template.required} required.
      Shipped, so it can be read but not changed.
    </>
  );
}

interface VersionsProps {
  readonly found: Found;
  readonly draft: boolean;
  readonly onChoose: (version: number) => void;
}

/** Which version is shown, where there are several. */
function Versions({ found, draft, onChoose }: VersionsProps) {
  if (draft || found.versions.length < 2) return null;
  const latest = Math.max(...found.versions);
  return (
    <SelectField
      id="template-version"
      label="Version"
      value={String(found.template.version)}
      options={found.versions
        .toSorted((a, b) => b - a)
        .map((n) => ({ value: String(n), label: n === latest ? `${n}, the latest` : String(n) }))}
      onChange={(chosen) => onChoose(Number(chosen))}
    />
  );
}

function Actions({ shelf, found, own }: { shelf: Shelf; found: Found; own?: OwnTemplate }) {
  const [exporting, setExporting] = useState(false);
  const { template } = found;
  const copy = (): void =>
    shelf.go({
      at: 'create',
      draft: copyOf(template, idsOf(shelf.listing)),
      copiedFrom: own?.version === 0 ? undefined : { id: template.id, version: template.version },
      note: `A copy of ${template.title}, version ${template.version}. Nothing is saved yet.`,
    });
  return (
    <>
      {own !== undefined && (
        <Button look="primary" onClick={() => shelf.go({ at: 'edit', id: own.id })}>
          {own.draft ? 'Edit draft' : 'Edit'}
        </Button>
      )}
      <Button look={own === undefined ? 'primary' : 'default'} onClick={copy}>
        Copy to edit
      </Button>
      <Button expanded={exporting} onClick={() => setExporting(!exporting)}>
        Export…
      </Button>
      {own !== undefined && own.version > 0 && <RetireTemplate shelf={shelf} own={own} />}
      {exporting && (
        <Suspense>
          <ExportTemplate name={{ id: template.id, version: template.version }} draft={own?.version === 0} />
        </Suspense>
      )}
    </>
  );
}

import './defaults.css';
import { useState, type FormEvent } from 'react';
import { Button } from '../../kit/Button';
import { Answered } from '../Answered';
import { useUnsaved } from '../LeaveGuard';
import { NotSaved } from '../NotSaved';
import type { Site } from '../types';
import { settingsOf, useSite, type SiteStore } from '../useSite';

/** What holds in every project unless its policy says otherwise. */
export function Defaults() {
  const store = useSite();
  return (
    <Answered loaded={store.loaded} title="Reading the defaults">
      {(site) => <DefaultsForm site={site} store={store} />}
    </Answered>
  );
}

/** What was changed on the page and is not saved: absent is as it is. */
interface Typed {
  readonly secondPerson?: boolean;
  readonly starter?: string | null;
}

function DefaultsForm({ site, store }: { readonly site: Site; readonly store: SiteStore }) {
  const [typed, setTyped] = useState<Typed>({});
  const [saved, setSaved] = useState(false);
  const secondPerson = typed.secondPerson ?? site.secondPerson;
  const starter = typed.starter === undefined ? site.starter : typed.starter;
  const dirty = secondPerson !== site.secondPerson || starter !== site.starter;
  useUnsaved(dirty, 'What you changed in the defaults is not saved.');
  const change = (part: Typed): void => {
    setSaved(false);
    setTyped({ ...typed, ...part });
  };
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const kept = await store.save((now) => ({ ...settingsOf(now), secondPerson, starter }));
    setSaved(kept);
    if (kept) setTyped({});
  };
  return (
    <form className="defaults" onSubmit={(event) => void submit(event)}>
      <NotSaved trouble={store.trouble} />
      <section className="admin-part" aria-labelledby="second-title">
        <h2 id="second-title">Two people to lower a requirement</h2>
        <label className="switch">
          <input
            type="checkbox"
            role="switch"
            checked={secondPerson}
            aria-describedby="second-meaning"
            onChange={(event) => change({ secondPerson: event.target.checked })}
          />
          <span>{secondPerson ? 'On: a second person confirms' : 'Off: one person is enough'}</span>
        </label>
        <p id="second-meaning" className="subtle">
          A policy that asks for less than the one in force (fewer signatures, fewer required items, a gate or
          a status taken out) becomes a proposal. Somebody else with the permission to publish policies
          confirms or declines it; until then the policy in force stays. A policy that asks for more is
          published by one person.
        </p>
      </section>
      <fieldset className="admin-part">
        <legend className="defaults-legend">Starter policy for new projects</legend>
        <p className="subtle">
          What the settings of a project suggest first. Nothing is in force in a project before somebody
          adopts it there.
        </p>
        <Starter
          id=""
          title="None"
          summary="Whoever sets a project up chooses."
          checked={starter === null}
          onChoose={() => change({ starter: null })}
        />
        {site.starters.map((one) => (
          <Starter
            key={one.id}
            {...one}
            checked={starter === one.id}
            onChoose={() => change({ starter: one.id })}
          />
        ))}
      </fieldset>
      <div className="editor-foot">
        <Button look={dirty ? 'primary' : 'default'} type="submit" busy={store.busy}>
          {store.busy ? 'Saving…' : 'Save defaults'}
        </Button>
        <span className="admin-said" role="status">
          {dirty ? 'Unsaved changes' : saved ? 'Saved' : ''}
        </span>
      </div>
    </form>
  );
}

interface StarterProps {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly checked: boolean;
  readonly onChoose: () => void;
}

function Starter({ id, title, summary, checked, onChoose }: StarterProps) {
  return (
    <label className="starter">
      <input type="radio" name="starter" value={id} checked={checked} onChange={onChoose} />
      <span>
        <b>{title}</b>
        <span className="subtle starter-summary">{summary}</span>
      </span>
    </label>
  );
}

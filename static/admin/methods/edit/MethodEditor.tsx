import '../../editor/editor.css';
import { useMemo, useReducer } from 'react';
import { useGuard, useUnsaved } from '../../LeaveGuard';
import { PlaceHead } from '../../PlaceHead';
import { HOUSE } from '../layout';
import type { Shelf } from '../Methods';
import type { Place } from '../place';
import { matrixTable, ranked } from '../table';
import { changesOf } from './changes';
import type { Desk } from './desk';
import { edited, saying, startEditing } from './edits';
import { EditorFoot } from './EditorFoot';
import { GridEditor } from './GridEditor';
import { Head } from './Head';
import { LevelsEditor } from './LevelsEditor';
import { Notices } from './Notices';
import { keyed, PartsEditor } from './PartsEditor';
import { ScaleEditor } from './ScaleEditor';
import { sentOf } from './sent';
import { useChecking } from './useChecking';
import { usePublishing } from './usePublishing';
import { useStopping } from './useStopping';

interface MethodEditorProps {
  readonly shelf: Shelf;
  readonly place: Extract<Place, { at: 'edit' }>;
}

/** Writes one risk method: scales, levels, matrix; it is checked while it is written, and then published. */
export function MethodEditor({ shelf, place }: MethodEditorProps) {
  const [{ draft, removed }, dispatch] = useReducer(edited, place.draft, startEditing);
  const began = useMemo(() => sentOf(place.draft), [place.draft]);
  const sent = useMemo(() => sentOf(draft), [draft]);
  const dirty = saying(draft) !== JSON.stringify(began);
  const checking = useChecking(sent);
  const publishing = usePublishing(shelf, place.version);
  const stopping = useStopping(checking);
  const { keep } = useGuard();
  useUnsaved(dirty, 'What you changed in this method is not published.');

  const publish = async (): Promise<void> => {
    const version = await publishing.publish(sent);
    if (version === undefined) {
      stopping.cancel();
      return;
    }
    keep(null);
    shelf.go({ at: 'read', id: draft.id, news: publishedNews(version) });
  };
  const desk: Desk = { draft, removed, problems: checking.problems, dispatch };
  return (
    <section className="editor method-editor" aria-label="Edit a risk method">
      <PlaceHead
        title={place.version === 0 ? 'New risk method' : `Edit ${place.draft.title}`}
        back="All risk methods"
        meta={place.version === 0 ? 'Not published yet' : `Becomes version ${publishing.next}`}
        onBack={() => shelf.go({ at: 'list' })}
      />
      <Notices {...{ checking, publishing }} note={place.note} stopped={stopping.stopped} />
      <Head desk={desk} />
      <GridEditor
        desk={desk}
        grid="matrix"
        path="matrix"
        title="Matrix"
        table={matrixTable(
          { severity: keyed(draft.severity), probability: keyed(draft.probability), matrix: draft.matrix },
          HOUSE,
        )}
        results={ranked(draft.levels.map(({ key, name, letter }) => ({ id: key, name, letter })))}
      />
      <LevelsEditor desk={desk} />
      <ScaleEditor desk={desk} scale="severity" path="severity" title="Severity" />
      <ScaleEditor
        desk={desk}
        scale="probability"
        path="probability"
        title="Probability"
        bounds={draft.kind === 'product' || draft.probability.steps.some(({ upTo }) => upTo !== '')}
      />
      <PartsEditor desk={desk} />
      <EditorFoot
        checking={checking}
        publishing={publishing}
        stopping={stopping}
        changes={place.version === 0 ? [] : changesOf(began, sent)}
        onPublish={() => void publish()}
      />
    </section>
  );
}

const publishedNews = (version: number): string =>
  `Version ${version} is published. Policies take it up when they are published next.`;

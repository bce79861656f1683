import { useState } from 'react';
import { Button } from '../../kit/Button';
import type { Shelf } from '../checklists/Checklists';
import { RetireTemplate } from '../checklists/RetireTemplate';
import type { OwnTemplate } from '../types';
import type { Draft } from './draft';
import { Publish } from './Publish';
import type { Saving } from './useSaving';

interface EditorFootProps {
  readonly shelf: Shelf;
  readonly saving: Saving;
  readonly own: OwnTemplate | undefined;
  readonly draft: Draft;
  readonly dirty: boolean;
  readonly save: () => Promise<boolean>;
  readonly news: string;
}

/** Keep the draft, or see what publishing it would change, and do it. */
export function EditorFoot({ shelf, saving, own, draft, dirty, save, news }: EditorFootProps) {
  const [asking, setAsking] = useState(false);
  const next = (own?.version ?? 0) + 1;
  const ask = async (): Promise<void> => {
    setAsking((!dirty && own !== undefined) || (await save()));
  };
  const keep = (): void => {
    setAsking(false);
    void save();
  };
  const publish = async (): Promise<void> => {
    const version = await saving.publish();
    if (version === undefined) setAsking(false);
    else shelf.go({ at: 'read', id: draft.id, news: publishedNews(version) });
  };
  if (asking && !dirty) {
    return (
      <Publish
        id={draft.id}
        version={next}
        busy={saving.busy === 'publishing'}
        onPublish={() => void publish()}
        onCancel={() => setAsking(false)}
      />
    );
  }
  return (
    <div className="editor-foot">
      <Button look={primary(dirty)} busy={saving.busy === 'saving'} onClick={keep}>
        {saving.busy === 'saving' ? 'Saving…' : 'Save draft'}
      </Button>
      <Button look={primary(!dirty && own?.draft === true)} onClick={() => void ask()}>
        Publish version {next}…
      </Button>
      {own !== undefined && own.version > 0 && <RetireTemplate shelf={shelf} own={own} />}
      <span className="admin-said" role="status">
        {stateWords(dirty, saving.create, news)}
      </span>
    </div>
  );
}

const primary = (is: boolean): 'primary' | 'default' => (is ? 'primary' : 'default');

const publishedNews = (version: number): string =>
  `Version ${version} is published. Policies take it up when they are published next.`;

function stateWords(dirty: boolean, create: boolean, news: string): string {
  if (dirty) return 'Unsaved changes';
  if (news !== '') return news;
  return create ? 'Not saved yet' : 'Everything is saved';
}

import './newVersion.css';
import type { ChecklistView } from '../../src/contract/view';
import { Icon } from './Icon';
import { count, visible } from './text';

type News = ChecklistView['news'][number];

const WORDS: Readonly<Record<News['kind'], string>> = {
  added: 'New',
  changed: 'Changed',
  removed: 'No longer asked',
};

const effectOf = ({ kind, carriesOver }: News): string =>
  kind !== 'changed' ? '' : carriesOver ? 'Its answer still counts.' : 'Its answer does not count any more.';

/** What the version in force changed since the checklist was answered. Answers to unchanged items carry over. */
export function NewVersion({ checklist }: { readonly checklist: ChecklistView }) {
  const { answeredVersion, news, version } = checklist;
  if (answeredVersion === null || news.length === 0) return null;
  return (
    <details className="new-version">
      <summary>
        <Icon name="chevronRight" />
        <Icon name="information" tone="information" />
        <span>
          Answered in version {answeredVersion}. Version {version} differs in {count(news.length, 'item')};
          the other answers carry over.
        </span>
      </summary>
      <ul>
        {news.map((one) => (
          <li key={`${one.kind} ${one.item}`}>
            <b>{WORDS[one.kind]}:</b> {visible(one.text)}
            {one.was !== null && <span className="new-version-was">Was: {visible(one.was)}</span>}
            {effectOf(one) !== '' && <span className="new-version-was">{effectOf(one)}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}

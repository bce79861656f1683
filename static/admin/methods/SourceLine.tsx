import { openLink } from '../../kit/bridge';
import { visible } from '../../kit/text';
import type { Method } from '../types';

/** Where the tables of a method are published. */
export function SourceLine({ source }: { readonly source: Method['source'] }) {
  if (source === undefined) return <p className="subtle">No source is named.</p>;
  const { title, url, licence } = source;
  return (
    <p>
      Source:{' '}
      {url === undefined ? (
        visible(title)
      ) : (
        <a
          className="admin-clause"
          href={url}
          target="_blank"
          rel="noreferrer noopener"
          onClick={(event) => {
            event.preventDefault();
            void openLink(url);
          }}
        >
          {visible(title)}
        </a>
      )}
      {licence !== undefined && ` (${visible(licence)})`}
    </p>
  );
}

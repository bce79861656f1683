import { useEffect } from 'react';
import { Button } from '../../kit/Button';
import { Empty } from '../../kit/Empty';
import { visible } from '../../kit/text';
import type { ListedMethod } from '../types';
import type { Shelf } from './Methods';
import { MethodStates, Changed } from './MethodStates';
import { ordered, sizeOf } from './words';

/** Every risk method that policies can take up: the site's own, then what is shipped. */
export function MethodList({ shelf, opener }: { readonly shelf: Shelf; readonly opener?: string }) {
  const { own, shipped } = ordered(shelf.listing.methods);
  useEffect(() => {
    if (opener !== undefined) document.getElementById(opener)?.focus();
  }, [opener]);
  return (
    <>
      <p className="methods-lead">
        A risk method says which severity and which probability come to which level. A project’s policy takes
        one up.
        {!shelf.listing.mayPublish &&
          ' You can read all of them. To publish one of your own, the global permission Administer Jira is needed.'}
      </p>
      <section className="admin-part" aria-labelledby="own-methods">
        <h2 id="own-methods">
          Your own methods <span className="admin-count">{own.length}</span>
        </h2>
        {own.length === 0 ? (
          <Empty>
            {shelf.listing.mayPublish
              ? 'None yet. Open a shipped one and copy it to edit.'
              : 'None yet. A Jira admin can publish one.'}
          </Empty>
        ) : (
          <Rows shelf={shelf} methods={own} />
        )}
      </section>
      <section className="admin-part" aria-labelledby="shipped-methods">
        <h2 id="shipped-methods">
          Shipped methods <span className="admin-count">{shipped.length}</span>
        </h2>
        <Rows shelf={shelf} methods={shipped} />
      </section>
    </>
  );
}

function Rows({ shelf, methods }: { readonly shelf: Shelf; readonly methods: readonly ListedMethod[] }) {
  return (
    <ul className="admin-list">
      {methods.map((listed) => (
        <li key={listed.method.id} className="admin-row">
          <div className="row-words">
            <p className="row-title">
              <Button
                id={`open-${listed.method.id}`}
                look="link"
                onClick={() => shelf.go({ at: 'read', id: listed.method.id })}
              >
                {visible(listed.method.title)}
              </Button>
            </p>
            <p className="subtle small">
              {sizeOf(listed.method)}
              {listed.own ? <Changed listed={listed} /> : ` · ${visible(listed.method.source?.title ?? '')}`}
            </p>
          </div>
          <MethodStates listed={listed} />
        </li>
      ))}
    </ul>
  );
}

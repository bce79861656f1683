import { Lozenge } from '../../kit/Lozenge';
import { When } from '../../kit/When';
import type { ListedMethod } from '../types';

/** The version of a method and whether it is retired, as words. */
export function MethodStates({ listed: { method, retired } }: { readonly listed: ListedMethod }) {
  return (
    <span className="states">
      <Lozenge icon="check">{`Version ${method.version}`}</Lozenge>
      {retired && (
        <Lozenge icon="minusSquare" tone="warning">
          Retired
        </Lozenge>
      )}
    </span>
  );
}

/** Who published, retired or took back a method of the site's own last, and when. */
export function Changed({ listed: { changed } }: { readonly listed: ListedMethod }) {
  if (changed === undefined) return null;
  return (
    <>
      {' '}
      · changed by {changed.by.name} on <When at={changed.at} show="local" />
    </>
  );
}

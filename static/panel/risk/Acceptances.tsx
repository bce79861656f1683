import { Icon } from '../../kit/Icon';
import { count, visible } from '../../kit/text';
import { When } from '../../kit/When';
import type { Assessment } from './desk';
import { levelNameOf } from './words';

/** Every acceptance that was given, the latest first, and whether it still covers the assessment as it is. */
export function Acceptances({ view }: { readonly view: Assessment }) {
  const given = view.accepted.toReversed();
  const current = given.filter((one) => one.current).length;
  if (given.length === 0) return null;
  return (
    <details className="risk-part risk-fold" open={current > 0}>
      <summary>
        <h3>Acceptances</h3>{' '}
        <span className="small subtle">
          {count(current, 'covers', 'cover')} the assessment as it is
          {given.length > current && `, ${String(given.length - current)} earlier`}
        </span>
      </summary>
      <ul className="risk-lines">
        {given.map(({ seq, by, roleName, level, at, rationale, current: counts }) => (
          <li key={seq}>
            <p>
              <Icon name={counts ? 'check' : 'undo'} tone={counts ? 'success' : 'subtlest'} small />{' '}
              <b>{by.name}</b> accepted {levelNameOf(view.method, level)} as {roleName}, <When at={at} />
              {!counts && '. The assessment changed since.'}
            </p>
            <p className="item-reason">
              {rationale === null ? 'The rationale was erased.' : visible(rationale)}
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}

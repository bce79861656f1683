import { Icon } from '../../kit/Icon';
import { visible } from '../../kit/text';
import type { Health } from '../types';
import { CHECK } from './words';

/** Each check with its state as a shape and a word, and what it saw. */
export function CheckList({ checks }: { readonly checks: Health['checks'] }) {
  return (
    <ul className="admin-list">
      {checks.map(({ name, state, detail }) => {
        const { icon, tone, word } = CHECK[state];
        return (
          <li key={name} className="check-row">
            <p className="check-state">
              {icon === undefined ? (
                <span className="unknown-mark" aria-hidden="true">
                  ?
                </span>
              ) : (
                <Icon name={icon} tone={tone} />
              )}{' '}
              {word}
            </p>
            <div className="row-words">
              <p className="row-title">{visible(name)}</p>
              <p className="subtle">{visible(detail)}</p>
            </div>
          </li>
        );
      })}
    </ul>
  );
}

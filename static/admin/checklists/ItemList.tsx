import { Icon } from '../../kit/Icon';
import { Lozenge } from '../../kit/Lozenge';
import { visible } from '../../kit/text';
import { Source } from '../Standing';
import type { Role, TemplateItem } from '../types';
import { factsOf } from './facts';

interface ItemListProps {
  readonly items: readonly TemplateItem[];
  readonly roles: readonly Role[];
}

/** The lines of a checklist to read, with what each asks for. */
export function ItemList({ items, roles }: ItemListProps) {
  return (
    <ol className="template-items">
      {items.map((item, index) => (
        <li key={item.id} className="template-item">
          <span className="item-number" aria-hidden="true">
            {index + 1}
          </span>
          <div className="row-words">
            <p className="item-words">{visible(item.text)}</p>
            {item.help !== undefined && <p className="subtle">{visible(item.help)}</p>}
            <p className="item-source">
              <Source citation={item.citation} />
            </p>
            <ul className="item-facts">
              {factsOf(item, roles).map(({ icon, text }) => (
                <li key={text}>
                  <Icon name={icon} small /> {visible(text)}
                </li>
              ))}
            </ul>
          </div>
          {item.required ? (
            <Lozenge icon="check">Required</Lozenge>
          ) : (
            <Lozenge icon="unchecked">Optional</Lozenge>
          )}
        </li>
      ))}
    </ol>
  );
}

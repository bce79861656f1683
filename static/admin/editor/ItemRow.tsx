import { memo, type Dispatch, type KeyboardEvent } from 'react';
import { Button } from '../../kit/Button';
import { Icon } from '../../kit/Icon';
import { visible } from '../../kit/text';
import { STANDING } from '../legal';
import type { Role } from '../types';
import type { Finding } from './checks';
import type { DraftItem } from './draft';
import type { Edit } from './edits';
import { ItemForm } from './ItemForm';
import type { Move } from './Items';

interface ItemRowProps {
  readonly item: DraftItem;
  readonly index: number;
  readonly isLast: boolean;
  readonly isOpen: boolean;
  readonly findings: readonly Finding[];
  readonly roles: readonly Role[];
  readonly dispatch: Dispatch<Edit>;
  readonly onMove: Move;
}

const ARROWS: Readonly<Record<string, 1 | -1>> = { ArrowUp: -1, ArrowDown: 1 };

/** One line: closed it reads as a sentence, open it is a form. */
function Row({ item, index, isLast, isOpen, findings, ...rest }: ItemRowProps) {
  const { roles, dispatch, onMove } = rest;
  const { key } = item;
  const name = `item ${index + 1}`;
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = ARROWS[event.key];
    if (!event.altKey || by === undefined) return;
    event.preventDefault();
    onMove(key, by);
  };
  return (
    <li className="editor-item" onKeyDown={onKeyDown}>
      <div className="editor-line">
        <span className="item-number" aria-hidden="true">
          {index + 1}
        </span>
        <div className="row-words">
          <p className="item-words">{visible(item.text) || 'New item'}</p>
          <p className="subtle small">{summaryOf(item)}</p>
          {findings.length > 0 && !isOpen && (
            <p className="field-error">
              <Icon name="warning" tone="danger" small />{' '}
              {findings.map(({ trouble }) => trouble.title).join('. ')}
            </p>
          )}
        </div>
        <div className="editor-moves">
          {index > 0 && (
            <Button compact look="subtle" label={`Move ${name} up`} onClick={() => onMove(key, -1)}>
              <Icon name="arrowUp" />
            </Button>
          )}
          {!isLast && (
            <Button compact look="subtle" label={`Move ${name} down`} onClick={() => onMove(key, 1)}>
              <Icon name="arrowDown" />
            </Button>
          )}
          <Button
            compact
            id={`item-${key}-edit`}
            look="subtle"
            expanded={isOpen}
            label={isOpen ? `Close ${name}` : `Edit ${name}`}
            onClick={() => dispatch({ do: 'open', key: isOpen ? null : key })}
          >
            {isOpen ? 'Close' : 'Edit'}
          </Button>
          <Button
            compact
            look="subtle"
            label={`Remove ${name}`}
            onClick={() => dispatch({ do: 'remove', key })}
          >
            Remove
          </Button>
        </div>
      </div>
      {isOpen && <ItemForm item={item} findings={findings} roles={roles} dispatch={dispatch} />}
    </li>
  );
}

/** Only the line that is typed in is drawn again: a checklist has up to 200. */
export const ItemRow = memo(Row);

function summaryOf({ clause, status, required, notApplicable, evidence, addressable }: DraftItem): string {
  const facts = [
    clause === '' ? 'No source yet' : `${visible(clause)} (${STANDING[status].word.toLowerCase()})`,
    required ? 'required' : 'optional',
    evidence === 'required' ? 'evidence required' : '',
    notApplicable ? '' : 'never “not applicable”',
    addressable ? 'addressable' : '',
  ];
  return facts.filter((fact) => fact !== '').join(' · ');
}

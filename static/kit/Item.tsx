import './item.css';
import { useState } from 'react';
import type { ItemView } from '../../src/contract/view';
import { needsReason, standing, tickValue, type AnswerValue, type Given } from './answers';
import { AnswerSelect, Tick } from './AnswerControl';
import type { Rejected } from './issueState';
import { ItemDraft, type Draft } from './ItemDraft';
import { ItemMeta, ReasonText } from './ItemParts';
import { moveOnKey } from './itemKeys';
import type { Target } from './useAnswering';

interface ItemProps {
  readonly line: ItemView;
  readonly checklist: string;
  readonly mayAnswer: boolean;
  readonly rejected?: Rejected;
  readonly onAnswer: (target: Target, given: Given) => Promise<boolean>;
  readonly onDrop: (checklist: string, item: string) => void;
}

/** One item: its text, its source, the evidence it wants, who answered when, and the control to answer it. */
export function Item({ line, checklist, mayAnswer, rejected, onAnswer, onDrop }: ItemProps) {
  const [draft, setDraft] = useState<Draft>();
  const { item } = line;
  const value = standing(line);
  const id = `item-${checklist}-${item.id}`;

  const send = async (given: Given): Promise<void> => {
    const target = { checklist, item: item.id, replaces: line.revision };
    if (!(await onAnswer(target, given))) return;
    if (holdsFocusThatGoes(id)) document.getElementById(id)?.focus();
    setDraft(undefined);
  };
  const choose = (chosen: AnswerValue): void => {
    if (chosen === value) setDraft(undefined);
    else if (needsReason(chosen)) setDraft({ kind: 'reason', value: chosen });
    else void send({ value: chosen, evidence: line.evidence });
  };
  const withEvidence = (evidence: readonly string[]): Promise<void> =>
    send({ value, evidence, reason: value === 'open' ? undefined : (line.reason ?? undefined) });
  const cancel = (): void => {
    setDraft(undefined);
    onDrop(checklist, item.id);
    document.getElementById(id)?.focus();
  };
  const keys = {
    toggle: () => choose(value === 'open' ? tickValue(item) : 'open'),
    notApplicable: () => item.notApplicable && choose('not-applicable'),
    evidence: () => setDraft({ kind: 'evidence' }),
  };

  return (
    <li className={`item${value === 'open' ? ' item-open' : ''}`} data-item={value}>
      <Tick
        id={id}
        line={{ ...line, value }}
        mayAnswer={mayAnswer}
        onToggle={keys.toggle}
        onKeyDown={(event) => moveOnKey(event, keys)}
      />
      <div className="item-body">
        <p className="item-text">{item.text}</p>
        <ReasonText line={line} />
        <ItemMeta
          id={id}
          line={line}
          mayAnswer={mayAnswer}
          onAddEvidence={keys.evidence}
          onRemoveEvidence={(link) => void withEvidence(line.evidence.filter((other) => other !== link))}
        />
        <ItemDraft
          id={id}
          line={line}
          draft={draft}
          rejected={rejected}
          onSend={send}
          onEvidence={(link) => withEvidence([...line.evidence, link])}
          onCancel={cancel}
        />
      </div>
      <AnswerSelect
        id={`${id}-answer`}
        line={line}
        value={draft?.kind === 'reason' ? draft.value : value}
        mayAnswer={mayAnswer}
        onChoose={choose}
      />
    </li>
  );
}

/** Whether the focus is in a form or on a removed link beneath the item, both of which go when the answer is taken. */
const holdsFocusThatGoes = (id: string): boolean => {
  const { activeElement } = document;
  if (!document.hasFocus()) return false;
  if (activeElement === null || activeElement === document.body) return true;
  const mine = document.getElementById(id)?.closest('li')?.contains(activeElement) === true;
  return mine && activeElement.closest('.item-form, .item-conflict') !== null;
};

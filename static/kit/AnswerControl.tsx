import type { KeyboardEvent } from 'react';
import type { ItemView } from '../../src/contract/view';
import { ANSWER_WORDS, choicesOf, type AnswerValue } from './answers';
import { Icon, type IconName, type IconTone } from './Icon';
import { Lozenge } from './Lozenge';

const isPositive = (value: AnswerValue): boolean => value === 'done' || value === 'implemented';

function markOf(value: AnswerValue): { readonly name: IconName; readonly tone: IconTone } {
  if (value === 'open') return { name: 'unchecked', tone: 'subtlest' };
  if (isPositive(value) || value === 'equivalent-alternative')
    return { name: 'checkCircle', tone: 'success' };
  return { name: 'minusSquare', tone: 'subtle' };
}

interface TickProps {
  readonly id: string;
  readonly line: ItemView;
  readonly mayAnswer: boolean;
  readonly onToggle: () => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLButtonElement>) => void;
}

/** The shape of an answer; for those who may answer, the control that ticks the item and hears its keys. */
export function Tick({ id, line, mayAnswer, onToggle, onKeyDown }: TickProps) {
  const mark = markOf(line.value);
  if (!mayAnswer) return <Icon {...mark} />;
  return (
    <button
      type="button"
      role="checkbox"
      id={id}
      className="tick"
      data-tick
      aria-checked={line.value === 'open' ? 'false' : isPositive(line.value) ? 'true' : 'mixed'}
      aria-label={line.item.text}
      onClick={onToggle}
      onKeyDown={onKeyDown}
    >
      <Icon {...mark} />
    </button>
  );
}

interface AnswerSelectProps {
  readonly id: string;
  readonly line: ItemView;
  readonly value: AnswerValue;
  readonly mayAnswer: boolean;
  readonly onChoose: (value: AnswerValue) => void;
}

/** The answer as a word; a list to choose from for those who may answer. */
export function AnswerSelect({ id, line, value, mayAnswer, onChoose }: AnswerSelectProps) {
  if (!mayAnswer) {
    return (
      <span className="answer-word">
        <Lozenge tone={isPositive(value) ? 'success' : 'neutral'}>{ANSWER_WORDS[value]}</Lozenge>
      </span>
    );
  }
  const choices = choicesOf(line.item);
  const shown = choices.includes(value) ? choices : [value, ...choices];
  const look = value === 'open' ? ' answer-open' : isPositive(value) ? ' answer-done' : '';
  return (
    <select
      id={id}
      className={`answer${look}`}
      aria-label={`Answer: ${line.item.text}`}
      value={value}
      onChange={(event) => {
        const chosen = shown.find((choice) => choice === event.target.value);
        if (chosen !== undefined) onChoose(chosen);
      }}
    >
      {shown.map((choice) => (
        <option key={choice} value={choice}>
          {ANSWER_WORDS[choice]}
        </option>
      ))}
    </select>
  );
}

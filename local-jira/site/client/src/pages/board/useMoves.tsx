import { useCallback, useState } from 'react';
import type { ReactNode } from 'react';
import { loadTransitions } from '../../api/jira';
import type { Card } from '../../api/agile';
import type { Transition } from '../../api/schemas';
import { useFlags } from '../../parts/flags';
import { wordsOf } from '../../lib/wordsOf';
import { useTransitionFlow } from '../issue/transitionScreenFlow';
import { waysInto } from './columns';
import type { Column } from './columns';
import { keepFocus } from './keepFocus';
import { WayDialog } from './wayDialog';

interface Deps {
  columns: readonly Column[];
  place: (key: string, column: number | undefined) => void;
  reload: () => Promise<void>;
}

interface Choice {
  card: Card;
  column: number;
  ways: Transition[];
}

/** How cards are moved. */
export interface Moves {
  /** Into a column, by its place on the board. */
  drop: (card: Card, column: number) => void;
  moving: string | undefined;
  dialogs: ReactNode;
}

/** Moving is a transition: the card is shown where it goes, and goes back when Jira refuses. */
export function useMoves({ columns, place, reload }: Deps): Moves {
  const flags = useFlags();
  const [choice, setChoice] = useState<Choice>();
  const settled = useCallback(
    async (key: string) => {
      await reload();
      place(key, undefined);
      keepFocus(key);
    },
    [reload, place],
  );
  const { start, moving, dialog } = useTransitionFlow(settled);

  const refuse = (card: Card, column: Column | undefined, text: string): void => {
    place(card.key, undefined);
    const title = `You can’t move ${card.key} to ${column?.name ?? ''}`;
    flags.show({ id: `move-${card.key}`, kind: 'error', title, body: <p>{text}</p> });
    keepFocus(card.key);
  };
  const drop = async (card: Card, at: number): Promise<void> => {
    const column = columns[at];
    if (!column || column.statusIds.includes(card.fields.status.id)) return;
    place(card.key, at);
    try {
      const ways = waysInto(column, await loadTransitions(card.key));
      const [only, another] = ways;
      if (another) setChoice({ card, column: at, ways });
      else if (only) await start(card.key, only);
      else refuse(card, column, `No transition leads there from ${card.fields.status.name}.`);
    } catch (error) {
      refuse(card, column, wordsOf(error));
    }
  };
  const choose = (transition: Transition | undefined): void => {
    setChoice(undefined);
    if (!choice) return;
    if (transition) void start(choice.card.key, transition);
    else place(choice.card.key, undefined);
  };
  const dialogs = (
    <>
      {choice && (
        <WayDialog
          issueKey={choice.card.key}
          column={columns[choice.column]?.name ?? ''}
          ways={choice.ways}
          onChoose={choose}
        />
      )}
      {dialog}
    </>
  );
  return { drop: (card, at) => void drop(card, at), moving, dialogs };
}

import { useCallback, useState } from 'react';
import type { ReactNode } from 'react';
import { JiraError } from '../../api/http';
import { moveIssue } from '../../api/jira';
import type { Transition } from '../../api/schemas';
import { useFlags } from '../../parts/flags';
import { Refusal } from '../../parts/refusal';
import { TransitionScreen } from './transitionScreen';

/** A transition of an issue from anywhere in the site. */
export interface TransitionFlow {
  /** Makes the transition; one with a screen asks first. A refusal without a screen is said in a flag. */
  start: (issueKey: string, transition: Transition) => Promise<void>;
  /** The key of the issue that is being moved. */
  moving: string | undefined;
  /** To be rendered: the dialog of a transition with a screen, or nothing. */
  dialog: ReactNode;
}

interface Asking {
  issueKey: string;
  transition: Transition;
}

/** How pages move issues. `onSettled` is called after every attempt, made or refused, and when a screen is cancelled. */
export function useTransitionFlow(
  onSettled: (issueKey: string, moved: boolean) => Promise<void>,
): TransitionFlow {
  const flags = useFlags();
  const [moving, setMoving] = useState<string>();
  const [asking, setAsking] = useState<Asking>();

  const start = useCallback(
    async (issueKey: string, transition: Transition) => {
      const id = `move-${issueKey}`;
      flags.close(id);
      if (transition.hasScreen) {
        setAsking({ issueKey, transition });
        return;
      }
      setMoving(issueKey);
      let moved = true;
      try {
        await moveIssue(issueKey, transition.id);
      } catch (error) {
        moved = false;
        const text = error instanceof JiraError ? error.messages.join(' ') : String(error);
        const title = `You can’t move ${issueKey} to ${transition.to.name}`;
        flags.show({ id, kind: 'error', title, body: <Refusal text={text} /> });
      }
      await onSettled(issueKey, moved);
      setMoving(undefined);
    },
    [flags, onSettled],
  );
  const settle = (moved: boolean): void => {
    if (!asking) return;
    setAsking(undefined);
    void onSettled(asking.issueKey, moved);
  };
  const dialog = asking && (
    <TransitionScreen {...asking} onMoved={() => settle(true)} onClose={() => settle(false)} />
  );
  return { start, moving, dialog };
}

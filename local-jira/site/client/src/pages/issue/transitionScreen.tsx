import { useState } from 'react';
import type { FormEvent } from 'react';
import { textToBlocks } from '../../adf/text';
import { JiraError } from '../../api/http';
import type { Transition } from '../../api/schemas';
import { loadScreen, makeTransition } from '../../api/transitions';
import type { TransitionScreen as Screen } from '../../api/transitions';
import { useLoad } from '../../lib/useLoad';
import { Button } from '../../parts/button';
import { Dialog } from '../../parts/dialog';
import { Refusal } from '../../parts/refusal';
import { Skeleton } from '../../parts/states';
import { TransitionScreenField } from './transitionScreenField';
import { changedFields, missingFields, startValues } from './transitionScreenValues';

interface Props {
  issueKey: string;
  transition: Transition;
  /** The transition was made. */
  onMoved: () => void;
  onClose: () => void;
}

/** The dialog of a transition with a screen: its fields, and a comment. What Jira has against it is said here. */
export function TransitionScreen({ issueKey, transition, onMoved, onClose }: Props) {
  const loaded = useLoad(`screen:${issueKey}:${transition.id}`, () => loadScreen(issueKey, transition.id));
  return (
    <Dialog label={transition.name} className="dialog-form transition-form" onDismiss={onClose}>
      {loaded.data ? (
        <Form {...{ issueKey, transition, onMoved, onClose }} screen={loaded.data} />
      ) : (
        <div className="transition-loading">
          {loaded.error ? <p role="alert">{loaded.error.message}</p> : <Skeleton lines={4} label="Loading" />}
        </div>
      )}
    </Dialog>
  );
}

interface Problem {
  text: string;
  fields: Record<string, string>;
}

function problemOf(thrown: unknown, shown: readonly string[]): Problem {
  if (!(thrown instanceof JiraError)) return { text: String(thrown), fields: {} };
  const placed = Object.entries(thrown.fields).filter(([id]) => shown.includes(id));
  const words = placed.map(([, message]) => message);
  return {
    text: thrown.messages.filter((one) => !words.includes(one)).join(' '),
    fields: Object.fromEntries(placed),
  };
}

const NO_PROBLEM: Problem = { text: '', fields: {} };

function Form({ issueKey, transition, onMoved, onClose, screen }: Props & { screen: Screen }) {
  const [values, setValues] = useState(() => startValues(screen));
  const [comment, setComment] = useState('');
  const [problem, setProblem] = useState(NO_PROBLEM);
  const [moving, setMoving] = useState(false);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const missing = missingFields(screen, values);
    setProblem({ text: '', fields: missing });
    if (moving || Object.keys(missing).length > 0) return;
    setMoving(true);
    try {
      const fields = changedFields(screen, values);
      await makeTransition(issueKey, transition.id, { fields, comment: textToBlocks(comment) });
      onMoved();
    } catch (thrown) {
      setProblem(problemOf(thrown, Object.keys(screen.fields)));
    }
    setMoving(false);
  };
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <h1>{transition.name}</h1>
      {problem.text !== '' && (
        <div role="alert" className="transition-refusal">
          <h2>
            You can’t move {issueKey} to {transition.to.name}
          </h2>
          <Refusal text={problem.text} />
        </div>
      )}
      {Object.entries(screen.fields).map(([id, field]) => (
        <TransitionScreenField
          key={id}
          {...{ issueKey, field }}
          value={values[id] ?? ''}
          error={problem.fields[id]}
          onChange={(value) => setValues((old) => ({ ...old, [id]: value }))}
        />
      ))}
      <label>
        Comment
        <textarea rows={3} value={comment} onChange={(event) => setComment(event.target.value)} />
      </label>
      <div className="form-foot">
        <Button look="subtle" onClick={onClose}>
          Cancel
        </Button>
        <Button look="primary" type="submit" aria-busy={moving}>
          {transition.name}
        </Button>
      </div>
    </form>
  );
}

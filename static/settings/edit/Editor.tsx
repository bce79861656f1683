import { useMemo } from 'react';
import { Button } from '../../kit/Button';
import { Empty } from '../../kit/Empty';
import { visible } from '../../kit/text';
import type { Desk } from '../useDesk';
import type { Draft, Found } from '../types';
import { gatesGone, titleList } from '../words/marks';
import { namesOf } from '../words/names';
import { Aside } from './Aside';
import { DraftConflict } from './DraftConflict';
import { addGate, withGate } from './edits';
import { EditorProvider } from './EditorContext';
import { GateEditor } from './GateEditor';
import { MethodRow } from './MethodRow';
import { RemovedRow } from './RemovedRow';
import { SprintEditor } from './SprintEditor';
import { TextValue } from './values';

interface EditorProps {
  readonly desk: Desk;
  readonly found: Found;
  readonly draft: Draft;
  readonly gaps: number | undefined;
  readonly onCoverage: () => void;
}

const MOST_GATES = 30;
/** From here on, gates that are as in force are folded. */
const MANY_GATES = 5;

/** The draft, with every value editable in place, and beside it what publishing it would mean. */
export function Editor({ desk, found, draft, gaps, onCoverage }: EditorProps) {
  const { change } = desk;
  const names = useMemo(() => namesOf(found, draft), [found, draft]);
  // Problems are as of the last save: paths may have moved since, so they are only shown beside the values while they fit.
  const problems = useMemo(
    () => (desk.dirty ? [] : (found.draft?.problems ?? [])),
    [desk.dirty, found.draft],
  );
  const gone = gatesGone(draft, found.policy);
  return (
    <EditorProvider value={{ found, draft, names, problems, change }}>
      {desk.conflict && <DraftConflict desk={desk} found={found} mine={draft} />}
      <div className="policy-columns">
        <div className="policy-gates">
          <div className="policy-title gate-card">
            Name of the policy:{' '}
            <TextValue
              id="title"
              label="Name of the policy"
              text={visible(draft.title)}
              value={draft.title}
              least={1}
              most={120}
              onApply={(title) => change((one) => ({ ...one, title }))}
            />
            <MethodRow />
          </div>
          {draft.gates.length === 0 && (
            <Empty>No gate yet. A policy without gates cannot be published.</Empty>
          )}
          {draft.gates.map((gate, index) => (
            <GateEditor
              key={gate.id}
              gate={gate}
              index={index}
              fold={draft.gates.length > MANY_GATES}
              onChange={(edit) => change((one) => withGate(one, index, edit))}
            />
          ))}
          {gone.length > 0 && (
            <RemovedRow
              words={visible(titleList(gone))}
              onPutBack={() => change((one) => ({ ...one, gates: [...one.gates, ...gone] }))}
            />
          )}
          {draft.gates.length < MOST_GATES && (
            <div id="gates" tabIndex={-1}>
              <Button onClick={() => change(addGate)}>+ Add a gate</Button>
            </div>
          )}
          <SprintEditor />
        </div>
        <Aside desk={desk} found={found} gaps={gaps} onCoverage={onCoverage} />
      </div>
    </EditorProvider>
  );
}

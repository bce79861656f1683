import { TextField } from '../../../kit/TextField';
import type { Desk } from './desk';
import type { Level } from './draft';
import { ListFoot } from './ListFoot';
import { ListRow } from './ListRow';
import { ProblemLines } from './ProblemLines';
import { fieldId, problemsAt, troubleAt } from './problems';

/** The levels, from the least to the worst, and what each asks of people. */
export function LevelsEditor({ desk }: { readonly desk: Desk }) {
  const { levels } = desk.draft;
  return (
    <fieldset className="method-part">
      <legend>Levels</legend>
      <p className="subtle small">
        From the least to the worst. The letter stands for the level where there is no room for its name.
      </p>
      <ProblemLines problems={problemsAt(desk.problems, 'levels')} />
      <ol className="list-rows">
        {levels.map((level, index) => (
          <ListRow
            key={level.key}
            desk={desk}
            list="levels"
            at={{ key: level.key, index, last: levels.length - 1 }}
            path={`levels.${index}`}
            name={`level ${index + 1}`}
          >
            <LevelFields desk={desk} level={level} path={`levels.${index}`} />
          </ListRow>
        ))}
      </ol>
      <ListFoot desk={desk} list="levels" path="levels" noun="level" />
    </fieldset>
  );
}

interface LevelFieldsProps {
  readonly desk: Desk;
  readonly level: Level;
  readonly path: string;
}

function LevelFields({ desk: { problems, dispatch }, level, path }: LevelFieldsProps) {
  const set = (part: Partial<Level>): void => dispatch({ do: 'set-level', key: level.key, part });
  return (
    <>
      <TextField
        id={fieldId(`${path}.name`)}
        label="Level"
        value={level.name}
        refusal={troubleAt(problems, `${path}.name`, `${path}.id`)}
        onChange={(name) => set({ name })}
      />
      <TextField
        id={fieldId(`${path}.letter`)}
        label="Letter"
        value={level.letter}
        refusal={troubleAt(problems, `${path}.letter`)}
        onChange={(letter) => set({ letter })}
      />
      <TextField
        id={fieldId(`${path}.meaning`)}
        label="What it asks for"
        optional
        value={level.meaning}
        refusal={troubleAt(problems, `${path}.meaning`)}
        onChange={(meaning) => set({ meaning })}
      />
      <ProblemLines problems={problemsAt(problems, path)} />
    </>
  );
}

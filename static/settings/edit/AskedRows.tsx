import type { AskedMarks } from '../words/askedMarks';
import { ChecklistRow } from './ChecklistRow';
import type { AskerProps } from './EditorContext';
import { SignoffRow } from './SignoffRow';

type AskedRowsProps = AskerProps & {
  readonly marks: AskedMarks | undefined;
  /** How many sign-offs stay. */
  readonly least: number;
};

/** The checklists and sign-offs of a gate or of the sprint, one line each. */
export function AskedRows({ marks, least, ...props }: AskedRowsProps) {
  const { checklists, signoffs } = props.asker;
  return (
    <>
      {checklists.map((id, at) => (
        <li key={`${id} ${at}`}>
          <ChecklistRow {...props} at={at} mark={marks?.checklists[at]} />
        </li>
      ))}
      {signoffs.map((one, at) => (
        <li key={`${one.role} ${at}`}>
          <SignoffRow {...props} at={at} mark={marks?.signoffs[at]} fixed={signoffs.length <= least} />
        </li>
      ))}
    </>
  );
}

import type { SprintView } from '../../src/contract/sprintView';
import { Icon, type IconName, type IconTone } from '../kit/Icon';
import { useZone } from '../kit/host';
import { visible } from '../kit/text';
import { apartWords, heldWords, leftWords, validatedWords, workWords } from './words';

const MARKS: Readonly<Record<SprintView['state'], readonly [IconName, IconTone]>> = {
  none: ['unchecked', 'subtle'],
  open: ['error', 'danger'],
  ready: ['pen', 'information'],
  signing: ['pen', 'information'],
  validated: ['success', 'success'],
  stale: ['warning', 'warning'],
  rejected: ['crossCircle', 'danger'],
};

/** Ready or not, in one sentence, who it waits for, and how far validation is beside how far the work is. */
export function Standing({ view }: { readonly view: SprintView }) {
  const [name, tone] = MARKS[view.state];
  const held = heldWords(view);
  return (
    <div className="standing">
      <Icon name={name} tone={tone} />
      <div className="standing-words">
        <p>
          <b>{visible(view.sentence)}</b>
        </p>
        {held !== '' && <p className="subtle">{held}</p>}
        {apartWords(view).map((sentence) => (
          <p key={sentence} className="small subtle">
            {sentence}
          </p>
        ))}
      </div>
      <Progress view={view} />
    </div>
  );
}

function Progress({ view }: { readonly view: SprintView }) {
  const zone = useZone();
  const left = leftWords(view.sprint, view.checkedAt, zone);
  const { counts, work } = view;
  return (
    <dl className="standing-progress">
      <Bar name="Validation" value={counts.passed} max={counts.relevant} words={validatedWords(view)} />
      <Bar name="Work" value={work.done} max={work.total} words={workWords(view)} />
      {left !== undefined && (
        <div className="standing-left">
          <dt className="sr-only">Time</dt>
          <dd>{left}</dd>
        </div>
      )}
    </dl>
  );
}

interface BarProps {
  readonly name: string;
  readonly value: number;
  readonly max: number;
  readonly words: string;
}

/** A bar that says in words what it shows. */
export function Bar({ name, value, max, words }: BarProps) {
  const complete = max > 0 && value === max;
  return (
    <div className="standing-bar">
      <dt>{name}</dt>
      <dd>
        <progress
          className={complete ? 'checklist-bar checklist-bar-complete' : 'checklist-bar'}
          value={value}
          max={Math.max(max, 1)}
          aria-label={`${name}: ${words}`}
        />
        {words}
      </dd>
    </div>
  );
}

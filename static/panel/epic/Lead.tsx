import type { EpicView } from '../../../src/contract/operations/epicGet';
import { goTo } from '../../kit/bridge';
import { Button } from '../../kit/Button';
import { Level } from '../../kit/Level';
import { NextStep } from '../../kit/NextStep';
import { visible } from '../../kit/text';

/** The level and its reason, fit to be read aloud. */
export function Lead({ view: { overall } }: { readonly view: EpicView }) {
  return (
    <div className="epic-lead">
      <Level level={overall.level} look="big" />
      <div>
        <p className="epic-why">{visible(overall.why)}</p>
        {overall.detail !== '' && <p className="subtle">{visible(overall.detail)}</p>}
      </div>
    </div>
  );
}

/** The one step that brings the level down and who can take it. `calm` where the issue has a next step of its own. */
export function BringsDown({
  view: { bringsDown },
  calm,
}: {
  readonly view: EpicView;
  readonly calm: boolean;
}) {
  if (bringsDown === null) return null;
  const { key } = bringsDown.issue;
  return (
    <NextStep
      id="epic-next"
      eyebrow="What brings it down"
      tone={calm ? 'calm' : 'yours'}
      title={visible(bringsDown.title)}
      button={
        <Button
          look={calm ? 'default' : 'primary'}
          onClick={() => void goTo(`/browse/${encodeURIComponent(key)}`)}
        >
          Open {key}
        </Button>
      }
    >
      {visible(bringsDown.then)}
    </NextStep>
  );
}

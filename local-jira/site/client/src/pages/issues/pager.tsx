import { Button } from '../../parts/button';
import { PAGE } from './view';

interface Props {
  start: number;
  shown: number;
  total: number | undefined;
  more: boolean;
  onGo: (start: number) => void;
}

/** Which issues of how many are shown, and the way to the others. */
export function Pager({ start, shown, total, more, onGo }: Props) {
  const range = `${start + 1}–${start + shown}`;
  return (
    <nav className="pager" aria-label="Pages">
      <Button disabled={start === 0} onClick={() => onGo(Math.max(0, start - PAGE))}>
        Previous
      </Button>
      <span className="subtle">{total === undefined ? range : `${range} of ${total}`}</span>
      <Button disabled={!more} onClick={() => onGo(start + PAGE)}>
        Next
      </Button>
    </nav>
  );
}

import { refusalOf } from '../../../src/contract/refusals';
import type { IssueView } from '../../../src/contract/view';
import { withPending } from '../../../static/kit/answers';
import { NOTHING_YET, nextState, type IssueState, type ViewEvent } from '../../../static/kit/issueState';
import { blocked } from '../harness/fixtures/views';

const KEY = 'clinical-validation/held-out-data';
const GIVEN = { value: 'done', evidence: ['https://a.example/r'] } as const;
type IssueEvent = ViewEvent<IssueView>;
const run = (...events: IssueEvent[]) => events.reduce<IssueState>(nextState, NOTHING_YET);

describe('the state of an issue', () => {
  const view = blocked();
  const loaded: IssueEvent = { type: 'loaded', view, news: ['Helen Voss signed'] };
  const answering: IssueEvent = { type: 'answering', key: KEY, given: GIVEN };
  const refusal = refusalOf('possible-identifier');

  it('shows an answer before it is confirmed, counts included', () => {
    const { pending } = run(loaded, answering);
    const [list] = withPending(view, pending).checklists;
    expect(list).toMatchObject({ answered: 12, total: 13, openRequired: 1 });
    expect(list?.items[0]).toMatchObject({ value: 'done', evidence: ['https://a.example/r'] });
  });

  it('takes a refused answer back and keeps what was typed', () => {
    const state = run(loaded, answering, { type: 'refused', key: KEY, refusal, given: GIVEN });
    expect(withPending(view, state.pending)).toBe(view);
    expect(state.rejected[KEY]).toEqual({ refusal, given: GIVEN });
  });

  it('forgets a refusal when the item is answered again or dropped', () => {
    const refused: IssueEvent = { type: 'refused', key: KEY, refusal, given: GIVEN };
    expect(run(loaded, refused, answering).rejected).toEqual({});
    expect(run(loaded, refused, { type: 'dropped', key: KEY }).rejected).toEqual({});
  });

  it('keeps the last view when a refresh fails, and forgets the trouble with the next one', () => {
    const failed: IssueEvent = { type: 'failed', refusal };
    expect(run(loaded, failed)).toMatchObject({ view, trouble: refusal });
    expect(run(loaded, failed, loaded).trouble).toBeNull();
  });

  it('has nothing pending once an answer is confirmed', () => {
    expect(run(loaded, answering, { type: 'answered', key: KEY }).pending).toEqual({});
  });
});

import { isOpen, itemKey, standing, withPending } from '../../../static/kit/answers';
import { VIEWS } from '../harness/fixtures/views';

const view = VIEWS.older();
const list = view.checklists.find(({ id }) => id === 'clinical-validation')!;
const outdated = list.items.find(({ item }) => item.id === 'held-out-data')!;

describe('an answer to an item that reads differently now', () => {
  it('settles nothing', () => {
    expect(outdated.value).toBe('done');
    expect(standing(outdated)).toBe('open');
    expect(isOpen(outdated)).toBe(true);
    expect(isOpen({ ...outdated, outdated: false })).toBe(false);
  });

  it('counts as open beside unconfirmed answers, until it is answered anew', () => {
    const other = { [itemKey(list.id, 'alarms')]: { value: 'done', evidence: [] } } as const;
    const still = withPending(view, other).checklists.find(({ id }) => id === list.id)!;
    expect([still.answered, still.openRequired]).toEqual([list.total - 1, 1]);
    const anew = {
      [itemKey(list.id, 'held-out-data')]: { value: 'done', evidence: ['https://x.example'] },
    } as const;
    const now = withPending(view, anew).checklists.find(({ id }) => id === list.id)!;
    expect([now.answered, now.openRequired]).toEqual([list.total, 0]);
    expect(now.items.find(({ item }) => item.id === 'held-out-data')).toMatchObject({
      value: 'done',
      outdated: false,
    });
  });
});

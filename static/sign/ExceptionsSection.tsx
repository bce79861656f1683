import type { GateView, IssueView } from '../../src/contract/view';
import { ANSWER_WORDS, needsReason } from '../kit/answers';
import { nameOf } from '../kit/people';
import { count, visible } from '../kit/text';
import { When } from '../kit/When';

/** Items that were set aside or met differently, each with its reason: a signer reads these first. */
export function ExceptionsSection({ view, gate }: { readonly view: IssueView; readonly gate: GateView }) {
  const lines = view.checklists
    .filter((list) => gate.checklists.includes(list.id))
    .flatMap((list) => list.items.filter((line) => needsReason(line.value)).map((line) => ({ list, line })));
  if (lines.length === 0) return null;
  return (
    <section className="sign-section">
      <h2>{count(lines.length, 'answer that is not “done”', 'answers that are not “done”')}</h2>
      <ul className="exceptions">
        {lines.map(({ list, line }) => (
          <li key={`${list.id}/${line.item.id}`}>
            <p>{line.item.text}</p>
            <p className="item-reason">
              {ANSWER_WORDS[line.value]}:{' '}
              {line.reason === null ? 'the reason was erased' : visible(line.reason)}
            </p>
            <p className="small subtle">
              {list.title}
              {line.by !== undefined && `, ${visible(nameOf(line.by))}`}
              {line.at !== undefined && (
                <>
                  , <When at={line.at} show="day" />
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

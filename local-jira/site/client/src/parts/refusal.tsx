/** A plain-text refusal taken apart: `intro 1) … 2) … outro`. */
export interface RefusalText {
  intro: string;
  reasons: string[];
  outro: string;
}

/** Finds the numbered reasons in order; text without a `1)` is all intro. */
export function readRefusal(text: string): RefusalText {
  const marks: { start: number; end: number }[] = [];
  let from = 0;
  for (let number = 1; ; number += 1) {
    const mark = `${number}) `;
    const at = text.indexOf(mark, from);
    if (at < 0 || (at > 0 && !/\s/.test(text[at - 1] ?? ''))) break;
    marks.push({ start: at, end: at + mark.length });
    from = at + mark.length;
  }
  const first = marks[0];
  if (!first) return { intro: text, reasons: [], outro: '' };
  const parts = marks.map((mark, index) => text.slice(mark.end, marks[index + 1]?.start).trim());
  const { reason, outro } = splitLast(parts[parts.length - 1] ?? '');
  return { intro: text.slice(0, first.start).trim(), reasons: [...parts.slice(0, -1), reason], outro };
}

/** The last reason carries the closing sentence, which says where to go or how many reasons are left out. */
function splitLast(text: string): { reason: string; outro: string } {
  const found = /^(.*?[.!?])\s+((?:Open |… and |and \d+ more).*)$/s.exec(text);
  return found ? { reason: found[1] ?? text, outro: found[2] ?? '' } : { reason: text, outro: '' };
}

export function Refusal({ text }: { text: string }) {
  const { intro, reasons, outro } = readRefusal(text);
  return (
    <div className="refusal">
      {intro && <p>{reasons.length > 0 ? intro.replace(/\.$/, ':') : intro}</p>}
      {reasons.length > 0 && (
        <ol>
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ol>
      )}
      {outro && <p className="subtle">{outro}</p>}
    </div>
  );
}

import { paragraph, type AdfMark, type AdfNode } from './document';

/** How much text is left before the limit of the field; shared by all parts of one document. */
export interface Budget {
  left: number;
}

const CUT = '… (cut at the limit of the field)';

/** Collects blocks; inline nodes gather in a run that becomes a paragraph when a block comes or the end. */
export class Sink {
  private readonly blocks: AdfNode[] = [];
  private run: AdfNode[] = [];

  constructor(private readonly budget: Budget) {}

  /** Adds text with white space folded as browsers fold it. Over the budget the text is cut, visibly. */
  text(raw: string, marks: readonly AdfMark[]): void {
    const folded = clean(raw).replace(/[ \t\n\r\f]+/g, ' ');
    const text = this.atStart() ? folded.replace(/^ /, '') : folded;
    const fitting = take(text, this.budget);
    const last = this.run.at(-1);
    if (fitting === '') return;
    if (last?.text !== undefined && sameMarks(last.marks ?? [], marks)) {
      this.run[this.run.length - 1] = { ...last, text: last.text + fitting };
    } else {
      this.run.push({ type: 'text', text: fitting, ...(marks.length > 0 ? { marks } : {}) });
    }
  }

  lineBreak(): void {
    if (this.run.length > 0 && this.budget.left > 0) this.run.push({ type: 'hardBreak' });
  }

  block(node: AdfNode): void {
    this.flush();
    this.blocks.push(node);
  }

  flush(): void {
    const content = trimEnd(this.run);
    this.run = [];
    if (content.length > 0) this.blocks.push(paragraph(content));
  }

  end(): AdfNode[] {
    this.flush();
    return this.blocks;
  }

  private atStart(): boolean {
    const last = this.run.at(-1);
    return last?.text === undefined || last.text.endsWith(' ');
  }
}

const sameMarks = (a: readonly AdfMark[], b: readonly AdfMark[]): boolean =>
  a === b || a.length + b.length === 0;

/** Text without lone surrogates and control characters, which neither JSON readers nor people can use. */
export const clean = (text: string): string =>
  text.replace(/\p{Surrogate}/gu, '\uFFFD').replace(/[^\P{Cc}\t\n\r\f]/gu, '');

/** Takes from the budget what fits of the text. */
export function take(text: string, budget: Budget): string {
  if (text.length <= budget.left) {
    budget.left -= text.length;
    return text;
  }
  const fitting = budget.left > 0 ? clean(text.slice(0, Math.max(0, budget.left - CUT.length))) + CUT : '';
  budget.left = 0;
  return fitting;
}

function trimEnd(run: readonly AdfNode[]): AdfNode[] {
  const kept = [...run];
  for (let last = kept.pop(); last !== undefined; last = kept.pop()) {
    const text = last.text?.replace(/ $/, '');
    if (text !== undefined && text !== '') return [...kept, { ...last, text }];
  }
  return [];
}

import { Unreadable } from '../problem';

const SPACE = /[ \t\n\r]*/y;

/** A place in a text, and what is read from there. Lines and columns are worked out only when something is wrong. */
export class Cursor {
  private offset = 0;
  private counted = 0;
  private lines = 1;

  constructor(private readonly text: string) {}

  /** The next character that is no white space, or '' at the end. It is not taken. */
  peek(): string {
    SPACE.lastIndex = this.offset;
    SPACE.test(this.text);
    this.offset = SPACE.lastIndex;
    return this.text.charAt(this.offset);
  }

  take(character: string): boolean {
    if (this.peek() !== character) return false;
    this.offset += 1;
    return true;
  }

  /** What matches a sticky pattern from here, or undefined. */
  match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.offset;
    const found = pattern.exec(this.text)?.[0];
    if (found !== undefined) this.offset += found.length;
    return found;
  }

  /** A text in quotes, quotes included, to the first quote that no backslash escapes. */
  quoted(): string {
    const start = this.offset;
    for (let at = start + 1; at < this.text.length; at += 1) {
      const character = this.text.charAt(at);
      if (character === '\\') at += 1;
      else if (character === '"') {
        this.offset = at + 1;
        return this.text.slice(start, this.offset);
      }
    }
    this.offset = this.text.length;
    return this.fail('');
  }

  line(): number {
    for (let at = this.text.indexOf('\n', this.counted); at >= 0 && at < this.offset;) {
      this.lines += 1;
      this.counted = at + 1;
      at = this.text.indexOf('\n', this.counted);
    }
    return this.lines;
  }

  fail(reason: string): never {
    const cutOff = this.offset >= this.text.length;
    const line = this.line();
    throw new Unreadable({
      line,
      column: this.offset - this.counted + 1,
      reason: cutOff ? 'The file ends in the middle: it is cut off.' : reason,
    });
  }
}

import sax from 'sax';
import { LIMITS, Unreadable } from '../problem';
import type { RawTicket } from '../ticket';
import type { Element } from './element';
import { ticketOf } from './ticket';

const CHUNK = 64 * 1024;
/** The types of the parser leave out `strictEntities`: only the five entities of XML are known. */
const OPTIONS: sax.SAXOptions & { strictEntities: boolean } = { position: true, strictEntities: true };
const OUTER = ['rss', 'channel', 'item'];

/**
 * Reads the XML of Jira's issue navigator, one item at a time. Strict: no DTD, no entities but XML's own five.
 * @throws {Unreadable} for anything else than a whole, well-formed export
 */
export function readXml(text: string): RawTicket[] {
  const reader = new ItemReader();
  for (let start = 0; start < text.length; start += CHUNK) reader.write(text.slice(start, start + CHUNK));
  return reader.end();
}

class ItemReader {
  private readonly parser = sax.parser(true, OPTIONS);
  private readonly tickets: RawTicket[] = [];
  private readonly path: string[] = [];
  private open: Element[] = [];
  private channels = 0;
  private roots = 0;

  constructor() {
    const { parser } = this;
    parser.onopentag = (tag) => this.openTag(tag.name, tag.attributes);
    parser.onclosetag = () => this.closeTag();
    parser.ontext = (text) => this.addText(text);
    parser.oncdata = (text) => this.addText(text);
    parser.ondoctype = () => this.fail('The file has a DOCTYPE. Exports of Jira have none; it is not read.');
    parser.onprocessinginstruction = ({ name, body }) => this.instruction(name, body);
    parser.onerror = (error) => this.fail(wordsOf(error.message));
  }

  write(chunk: string): void {
    this.parser.write(chunk);
  }

  end(): RawTicket[] {
    this.parser.close();
    if (this.channels === 0) this.fail('This is no export of Jira: it has no <channel>.');
    return this.tickets;
  }

  private fail(reason: string): never {
    throw new Unreadable({ line: this.parser.line + 1, column: this.parser.column + 1, reason });
  }

  private instruction(name: string, body: string): void {
    const encoding = name === 'xml' ? /encoding\s*=\s*["']([^"']*)["']/.exec(body)?.[1] : undefined;
    if (encoding !== undefined && !/^utf-?8$/i.test(encoding)) {
      this.fail(`The file says that it is in ${encoding.slice(0, 40)}. Save it as UTF-8.`);
    }
  }

  private openTag(name: string, attributes: sax.Tag['attributes'] | sax.QualifiedTag['attributes']): void {
    const depth = this.path.length;
    if (depth === 0 && name !== 'rss')
      this.fail(`This is no export of Jira: it starts with <${name.slice(0, 40)}>.`);
    if (depth === 0 && this.roots > 0) this.fail('The file goes on after the end of the export.');
    if (depth >= LIMITS.depth) this.fail(`The file is nested deeper than ${LIMITS.depth} levels.`);
    if (depth === 0) this.roots += 1;
    this.path.push(name);
    if (depth === 1 && name === 'channel') this.channels += 1;
    const inside = OUTER.every((outer, level) => this.path[level] === outer);
    if (inside) this.openElement(name, attributes);
  }

  private openElement(name: string, attributes: Record<string, unknown>): void {
    if (this.tickets.length >= LIMITS.tickets) this.fail('The file holds over 5,000 tickets.');
    const texts = Object.entries(attributes).map(([key, value]): [string, string] => [key, String(value)]);
    const line = this.parser.line + 1;
    const element = { name, attributes: Object.fromEntries(texts), line, children: [], text: '' };
    this.open.at(-1)?.children.push(element);
    this.open.push(element);
  }

  private addText(text: string): void {
    const element = this.open.at(-1);
    if (element === undefined) return;
    element.text += text;
    if (element.text.length > LIMITS.text) this.fail(`<${element.name}> holds over 1,000,000 characters.`);
  }

  private closeTag(): void {
    this.path.pop();
    const element = this.open.pop();
    if (element === undefined || this.open.length > 0) return;
    this.tickets.push(ticketOf(element));
  }
}

function wordsOf(message: string): string {
  const [first = 'The file is not well-formed.'] = message.split('\n');
  if (/unclosed root tag|unexpected end/i.test(first)) return 'The file ends in the middle: it is cut off.';
  return `The file is not well-formed XML: ${first}.`;
}

import { Fragment } from 'react';
import type { ReactNode } from 'react';
import type { AdfNode } from '../api/schemas';
import { Lozenge } from '../parts/lozenge';
import { isWebAddress } from '../forge/locations';

type Render = (node: AdfNode) => ReactNode;

/** An attribute that is a text; other kinds count as empty. */
function attr(node: AdfNode, name: string): string {
  const value = node.attrs?.[name];
  return typeof value === 'string' ? value : '';
}

const BLOCKS: Record<string, Render> = {
  doc: (node) => <Children of={node} />,
  paragraph: (node) => (
    <p>
      <Children of={node} />
    </p>
  ),
  bulletList: (node) => (
    <ul>
      <Children of={node} />
    </ul>
  ),
  orderedList: (node) => (
    <ol>
      <Children of={node} />
    </ol>
  ),
  listItem: (node) => (
    <li>
      <Children of={node} />
    </li>
  ),
  heading: (node) => (
    <p
      className="prose-heading"
      role="heading"
      aria-level={Math.min(6, Number(node.attrs?.['level'] ?? 3) + 2)}
    >
      <Children of={node} />
    </p>
  ),
  blockquote: (node) => (
    <blockquote>
      <Children of={node} />
    </blockquote>
  ),
  codeBlock: (node) => (
    <pre tabIndex={0}>
      <code>
        <Children of={node} />
      </code>
    </pre>
  ),
  panel: (node) => (
    <div className="prose-panel">
      <Children of={node} />
    </div>
  ),
  rule: () => <hr />,
  table: (node) => (
    <table className="prose-table">
      <tbody>
        <Children of={node} />
      </tbody>
    </table>
  ),
  tableRow: (node) => (
    <tr>
      <Children of={node} />
    </tr>
  ),
  tableHeader: (node) => (
    <th>
      <Children of={node} />
    </th>
  ),
  tableCell: (node) => (
    <td>
      <Children of={node} />
    </td>
  ),
  hardBreak: () => <br />,
  text: (node) => <Text node={node} />,
  mention: (node) => <span className="mention">{attr(node, 'text') || '@somebody'}</span>,
  emoji: (node) => attr(node, 'text') || attr(node, 'shortName'),
  status: (node) => <Lozenge>{attr(node, 'text')}</Lozenge>,
  date: (node) => new Date(Number(node.attrs?.['timestamp'])).toISOString().slice(0, 10),
  inlineCard: (node) => <SafeLink href={attr(node, 'url')}>{attr(node, 'url')}</SafeLink>,
};

const MARKS: Record<string, (inner: ReactNode, attrs: Record<string, unknown>) => ReactNode> = {
  strong: (inner) => <strong>{inner}</strong>,
  em: (inner) => <em>{inner}</em>,
  code: (inner) => <code>{inner}</code>,
  strike: (inner) => <s>{inner}</s>,
  underline: (inner) => <u>{inner}</u>,
  link: (inner, attrs) => <SafeLink href={attr({ type: 'link', attrs }, 'href')}>{inner}</SafeLink>,
};

function SafeLink({ href, children }: { href: string; children: ReactNode }) {
  if (!isWebAddress(href, window.location.origin)) return <span>{children}</span>;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}

function Text({ node }: { node: AdfNode }) {
  return (node.marks ?? []).reduce<ReactNode>(
    (inner, mark) => MARKS[mark.type]?.(inner, mark.attrs ?? {}) ?? inner,
    node.text ?? '',
  );
}

function Children({ of }: { of: AdfNode }) {
  return (
    <>
      {(of.content ?? []).map((child, index) => (
        <Fragment key={index}>
          <Node node={child} />
        </Fragment>
      ))}
    </>
  );
}

function Node({ node }: { node: AdfNode }) {
  const render = BLOCKS[node.type];
  if (render) return <>{render(node)}</>;
  return node.content ? <Children of={node} /> : <span className="subtle">[{node.type}]</span>;
}

/** An Atlassian Document Format document as formatted text. */
export function AdfView({ doc }: { doc: AdfNode }) {
  return (
    <div className="prose">
      <Node node={doc} />
    </div>
  );
}

import { allowedIn, NEEDS_CONTENT } from './containment';
import { MAX_DEPTH, type AdfDocument } from './document';

type Properties = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Properties =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Why a value is no document of Atlassian Document Format, or undefined when it is one. Never throws. */
export function adfProblem(value: unknown): string | undefined {
  if (!isObject(value) || value['type'] !== 'doc') return 'A document is an object of type "doc".';
  if (value['version'] !== 1) return 'A document has version 1.';
  if (!Array.isArray(value['content'])) return 'A document has a list of content.';
  return nodeProblem(value, 0);
}

/** Whether a value is a document of Atlassian Document Format. */
export const isAdf = (value: unknown): value is AdfDocument => adfProblem(value) === undefined;

function nodeProblem(node: Properties, depth: number): string | undefined {
  const type = String(node['type']);
  const children = allowedIn(type);
  if (children === undefined) return `"${type.slice(0, 40)}" is no node of the format.`;
  if (depth > MAX_DEPTH) return `The document is nested deeper than ${MAX_DEPTH} levels.`;
  return ownProblem(type, node) ?? contentProblem(type, node['content'], { children, depth });
}

function ownProblem(type: string, node: Properties): string | undefined {
  const { text, marks, attrs } = node;
  if (type === 'text' && (typeof text !== 'string' || text === '')) return 'A text node has text.';
  if (type !== 'text' && text !== undefined) return `A ${type} holds no text of its own.`;
  if (attrs !== undefined && !isObject(attrs)) return `The attrs of a ${type} are an object.`;
  return marks === undefined ? undefined : marksProblem(marks);
}

function marksProblem(marks: unknown): string | undefined {
  const fine =
    Array.isArray(marks) && marks.every((mark) => isObject(mark) && typeof mark['type'] === 'string');
  return fine ? undefined : 'Marks are a list of objects with a type.';
}

interface Place {
  readonly children: ReadonlySet<string>;
  readonly depth: number;
}

function contentProblem(type: string, content: unknown, place: Place): string | undefined {
  if (content === undefined) return NEEDS_CONTENT.has(type) ? `A ${type} has content.` : undefined;
  if (!Array.isArray(content)) return `The content of a ${type} is a list.`;
  if (content.length === 0 && NEEDS_CONTENT.has(type)) return `A ${type} has content.`;
  for (const child of content) {
    const problem = childProblem(type, child, place);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function childProblem(type: string, child: unknown, { children, depth }: Place): string | undefined {
  if (!isObject(child)) return 'A node is an object with a type.';
  const name = String(child['type']);
  if (allowedIn(name) !== undefined && !children.has(name)) return `A ${type} cannot hold a ${name}.`;
  return nodeProblem(child, depth + 1);
}

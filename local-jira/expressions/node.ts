import { z } from 'zod';

/** The syntax tree of an expression: the part of jsep's that Jira expressions have. */
export type Node =
  | { type: 'Literal'; value: null | boolean | number | string }
  | { type: 'Identifier'; name: string }
  | { type: 'ArrayExpression'; elements: Node[] }
  | { type: 'ObjectExpression'; properties: Property[] }
  | { type: 'MemberExpression'; computed: boolean; object: Node; property: Node; optional?: boolean }
  | { type: 'CallExpression'; callee: Node; arguments: Node[]; optional?: boolean }
  | { type: 'NewExpression'; callee: Node; arguments: Node[] }
  | { type: 'ArrowFunctionExpression'; params: Parameter[] | null; body: Node }
  | { type: 'ConditionalExpression'; test: Node; consequent: Node; alternate: Node }
  | { type: 'UnaryExpression'; operator: string; argument: Node }
  | { type: 'BinaryExpression'; operator: string; left: Node; right: Node };

export interface Property {
  type: 'Property';
  computed: boolean;
  key: Node;
  value: Node;
}

export interface Parameter {
  type: 'Identifier';
  name: string;
}

const node: z.ZodType<Node> = z.lazy(() => anyNode);
const parameter = z.object({ type: z.literal('Identifier'), name: z.string() });
const property = z.object({ type: z.literal('Property'), computed: z.boolean(), key: node, value: node });

const anyNode = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Literal'), value: z.union([z.null(), z.boolean(), z.number(), z.string()]) }),
  parameter,
  z.object({ type: z.literal('ArrayExpression'), elements: z.array(node) }),
  z.object({ type: z.literal('ObjectExpression'), properties: z.array(property) }),
  z.object({
    ...{ type: z.literal('MemberExpression'), computed: z.boolean(), optional: z.boolean().optional() },
    ...{ object: node, property: node },
  }),
  z.object({
    ...{ type: z.literal('CallExpression'), callee: node, arguments: z.array(node) },
    optional: z.boolean().optional(),
  }),
  z.object({ type: z.literal('NewExpression'), callee: node, arguments: z.array(node) }),
  z.object({ type: z.literal('ArrowFunctionExpression'), params: z.array(parameter).nullable(), body: node }),
  z.object({ type: z.literal('ConditionalExpression'), test: node, consequent: node, alternate: node }),
  z.object({ type: z.literal('UnaryExpression'), operator: z.string(), argument: node }),
  z.object({ type: z.literal('BinaryExpression'), operator: z.string(), left: node, right: node }),
]);

/** Anything else that the parser knows (`this`, holes, sequences, patterns) is no part of the language. */
export const nodeSchema = node;

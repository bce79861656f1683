import { Budget } from './budget';
import { fail } from './failure';
import { loaded, member } from './members';
import type { Node } from './node';
import { binary } from './operators';
import { newDate } from './scalars';
import { bool, Callable, checkName, equal, isList, isMap, lambda, list, num, typeOf } from './values';

type Of<T extends Node['type']> = Extract<Node, { type: T }>;
type Scope = ReadonlyMap<string, unknown>;

/** Walks a syntax tree. One evaluator serves one evaluation. */
export class Evaluator {
  readonly budget = new Budget();
  constructor(private readonly now: () => number) {}

  run(node: Node, scope: Scope): unknown {
    this.budget.step();
    return this.budget.sized(this.valueOf(node, scope));
  }

  private valueOf(node: Node, scope: Scope): unknown {
    if (node.type === 'Literal') return node.value;
    if (node.type === 'Identifier') return this.variable(node.name, scope);
    if (node.type === 'ArrayExpression') return node.elements.map((element) => this.run(element, scope));
    if (node.type !== 'ConditionalExpression') return this.composite(node, scope);
    return this.run(bool(this.run(node.test, scope)) ? node.consequent : node.alternate, scope);
  }

  private composite(
    node: Exclude<Node, Of<'Literal' | 'Identifier' | 'ArrayExpression' | 'ConditionalExpression'>>,
    scope: Scope,
  ): unknown {
    switch (node.type) {
      case 'ObjectExpression':
        return this.map(node, scope);
      case 'MemberExpression':
        return this.member(node, scope);
      case 'CallExpression':
        return this.call(node, scope);
      case 'NewExpression':
        return this.construct(node, scope);
      case 'ArrowFunctionExpression':
        return this.arrow(node, scope);
      case 'UnaryExpression':
        return this.unary(node.operator, this.run(node.argument, scope));
      case 'BinaryExpression':
        return this.binary(node, scope);
    }
  }

  private variable(name: string, scope: Scope): unknown {
    if (!scope.has(name)) return fail(`Unrecognized variable: "${name}"`);
    return loaded(scope.get(name), this.budget);
  }

  private map({ properties }: Of<'ObjectExpression'>, scope: Scope): unknown {
    const entries = properties.map(({ key, computed, value }): [string, unknown] => [
      checkName(this.keyOf(key, computed, scope)),
      this.run(value, scope),
    ]);
    return Object.fromEntries(entries);
  }

  private keyOf(key: Node, computed: boolean, scope: Scope): string {
    if (!computed && key.type === 'Identifier') return key.name;
    const name = this.run(key, scope);
    return typeof name === 'string' ? name : fail(`${typeOf(name)} is not a name of a property`);
  }

  private member(node: Of<'MemberExpression'>, scope: Scope): unknown {
    const object = this.run(node.object, scope);
    if (node.optional && (object === null || object === undefined)) return null;
    const { property } = node;
    const key = !node.computed && property.type === 'Identifier' ? property.name : this.run(property, scope);
    return member(object, key, this.budget);
  }

  private call(node: Of<'CallExpression'>, scope: Scope): unknown {
    const callee = this.run(node.callee, scope);
    // `a?.f()` of an `a` that is null has no function to call, and no value either.
    if (callee === null && node.callee.type === 'MemberExpression' && node.callee.optional) return null;
    const args = node.arguments.map((argument) => this.run(argument, scope));
    return this.budget.nested(() => lambda(callee).call(args));
  }

  private construct({ callee, arguments: given }: Of<'NewExpression'>, scope: Scope): unknown {
    const args = given.map((argument) => this.run(argument, scope));
    const name = callee.type === 'Identifier' ? callee.name : '';
    if (name === 'Date') return newDate(args, this.now);
    if (name === 'List') return args;
    if (name === 'Set') return distinct(args.length === 0 ? [] : list(args[0]));
    return fail(`Unknown type: "${name}"`);
  }

  private arrow({ params, body }: Of<'ArrowFunctionExpression'>, scope: Scope): Callable {
    const names = (params ?? []).map(({ name }) => name);
    return new Callable((args) => {
      const inner = new Map(scope);
      for (const [at, name] of names.entries()) inner.set(name, args[at] ?? null);
      return this.budget.nested(() => this.run(body, inner));
    });
  }

  private unary(operator: string, value: unknown): unknown {
    if (operator === '!') return !bool(value);
    if (operator === '-') return -num(value);
    if (operator === '+') return num(value);
    return operator === 'typeof' ? typeOf(value) : fail(`Unknown operator ${operator}`);
  }

  private binary({ operator, left, right }: Of<'BinaryExpression'>, scope: Scope): unknown {
    const first = this.run(left, scope);
    if (operator === '&&') return bool(first) && bool(this.run(right, scope));
    if (operator === '||') return bool(first) || bool(this.run(right, scope));
    if (operator === '??') return first ?? this.run(right, scope);
    return binary(operator, first, this.run(right, scope));
  }

  /** The value as JSON, which is what leaves an evaluation. Fails for functions. */
  json(value: unknown): unknown {
    const found = loaded(value, this.budget);
    if (found instanceof Date) return found.toISOString();
    if (found instanceof Callable) return fail('The value of the expression is a function.');
    if (typeof found === 'number' && !Number.isFinite(found))
      return fail('The value is not a finite number.');
    if (isList(found)) return found.map((item) => this.json(item));
    if (!isMap(found)) return found;
    return Object.fromEntries(Object.entries(found).map(([key, item]) => [key, this.json(item)]));
  }
}

function distinct(items: unknown[]): unknown[] {
  return items.filter((item, at) => items.findIndex((other) => equal(other, item)) === at);
}

import type { ESTree } from 'vite';

type Node = ESTree.Node;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

const childrenOf = (node: Node): readonly Node[] => Object.values(node).flat().filter(isNode);

/** The names that a pattern binds or assigns. */
function namesIn(pattern: Node | null): readonly string[] {
  switch (pattern?.type) {
    case 'Identifier':
      return [pattern.name];
    case 'ObjectPattern':
      return pattern.properties.flatMap((each) => namesIn(each.type === 'RestElement' ? each.argument : each.value));
    case 'ArrayPattern':
      return pattern.elements.flatMap(namesIn);
    case 'AssignmentPattern':
      return namesIn(pattern.left);
    case 'RestElement':
      return namesIn(pattern.argument);
    default:
      return [];
  }
}

const isFunction = (node: Node): boolean =>
  node.type === 'FunctionDeclaration' || node.type === 'FunctionExpression' || node.type === 'ArrowFunctionExpression';

/** What `var` declares in a function, wherever it stands. */
const hoistedIn = (node: Node): readonly string[] => {
  if (isFunction(node) || node.type === 'StaticBlock') return [];
  const own =
    node.type === 'VariableDeclaration' && node.kind === 'var'
      ? node.declarations.flatMap(({ id }) => namesIn(id))
      : [];
  return [...own, ...childrenOf(node).flatMap(hoistedIn)];
};

/** What the statements of a block, and the head of a loop, declare for it alone. */
const declaredBy = (node: Node): readonly string[] => {
  if (node.type === 'VariableDeclaration')
    return node.kind === 'var' ? [] : node.declarations.flatMap(({ id }) => namesIn(id));
  return node.type === 'FunctionDeclaration' || node.type === 'ClassDeclaration' ? namesIn(node.id) : [];
};

/** The names that are others inside a node than outside of it. */
function shadowedIn(node: Node): readonly string[] {
  switch (node.type) {
    case 'FunctionDeclaration':
    case 'FunctionExpression': {
      // The name of a declaration is one of the scope around it.
      const own = node.type === 'FunctionExpression' ? namesIn(node.id) : [];
      return [...own, ...node.params.flatMap(namesIn), ...(node.body ? hoistedIn(node.body) : [])];
    }
    case 'ArrowFunctionExpression':
      return [...node.params.flatMap(namesIn), ...hoistedIn(node.body)];
    case 'ClassExpression':
      return namesIn(node.id);
    case 'CatchClause':
      return namesIn(node.param);
    case 'Program':
      return [];
    case 'StaticBlock':
      return childrenOf(node).flatMap((child) => [...declaredBy(child), ...hoistedIn(child)]);
    default:
      return childrenOf(node).flatMap(declaredBy);
  }
}

const assignedBy = (node: Node): readonly string[] => {
  if (node.type === 'AssignmentExpression') return namesIn(node.left);
  if (node.type === 'UpdateExpression') return namesIn(node.argument);
  return node.type === 'ForOfStatement' || node.type === 'ForInStatement' ? namesIn(node.left) : [];
};

/** The names of a module's own scope that are assigned again somewhere after they were declared. */
export function namesReassigned(program: ESTree.Program): ReadonlySet<string> {
  const found = new Set<string>();
  const look = (node: Node, outer: ReadonlySet<string>): void => {
    const here = shadowedIn(node);
    const shadowed = here.length > 0 ? new Set([...outer, ...here]) : outer;
    for (const name of assignedBy(node)) if (!shadowed.has(name)) found.add(name);
    for (const child of childrenOf(node)) look(child, shadowed);
  };
  look(program, new Set());
  return found;
}

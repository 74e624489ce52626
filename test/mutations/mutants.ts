import ts from 'typescript';

/** One small change of a source file, such as a slip of the hand would make. */
export interface Mutant {
  /** Path from the root of the project. */
  file: string;
  /** Where the changed text stands in the file, in UTF-16 units. */
  start: number;
  end: number;
  replacement: string;
  /** Counted from 1. */
  line: number;
  /** The lines it stands on, as they are and as changed, white space drawn together: what it is known by. */
  from: string;
  to: string;
}

/** What may stand in a node's place; usually one or two texts, from `start` (the node's own) to its end. */
interface Change {
  start: number;
  end: number;
  replacement: string;
}

const otherOperators: { readonly [operator: string]: readonly string[] } = {
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '===': ['!=='],
  '!==': ['==='],
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '%': ['*'],
  '&&': ['||'],
  '||': ['&&'],
  '+=': ['-='],
  '-=': ['+='],
  '*=': ['/='],
  '/=': ['*='],
};

const otherCalls: { readonly [name: string]: string } = {
  min: 'max',
  max: 'min',
  floor: 'ceil',
  ceil: 'floor',
  every: 'some',
  some: 'every',
};

/** Calls whose answer is the list they are asked of, so that leaving them out still fits. */
const leftOut = new Set(['filter', 'toReversed', 'reverse']);
const turned = new Set(['sort', 'toSorted']);

/** Every mutant of a source file, in the order of the text. Types, imports and texts are left as they are. */
export function mutantsOf(file: string, source: string): Mutant[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const mutants: Mutant[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isInterfaceDeclaration(node)) return;
    for (const change of changesOf(node, tree)) mutants.push(described(file, source, change));
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return mutants.sort((a, b) => a.start - b.start);
}

function changesOf(node: ts.Node, tree: ts.SourceFile): Change[] {
  const change = (of: ts.Node, replacement: string) => ({
    start: of.getStart(tree),
    end: of.getEnd(),
    replacement,
  });
  if (ts.isBinaryExpression(node)) {
    if ([node.left, node.right].some(isText)) return [];
    const others = otherOperators[node.operatorToken.getText(tree)] ?? [];
    return others.map((other) => change(node.operatorToken, other));
  }
  if (ts.isNumericLiteral(node)) return otherNumbers(node).map((other) => change(node, other));
  if (node.kind === ts.SyntaxKind.TrueKeyword) return [change(node, 'false')];
  if (node.kind === ts.SyntaxKind.FalseKeyword) return [change(node, 'true')];
  if (ts.isPrefixUnaryExpression(node) && isSign(node))
    return [change(node, `(${node.operand.getText(tree)})`)];
  if (ts.isIfStatement(node)) return [change(node.expression, 'true'), change(node.expression, 'false')];
  if (ts.isConditionalExpression(node)) {
    return [change(node.condition, 'true'), change(node.condition, 'false')];
  }
  if (isOwnStep(node)) return [change(node, ';')];
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
    return otherCallsOf(node, node.expression, tree);
  }
  return [];
}

function otherCallsOf(
  call: ts.CallExpression,
  { name, expression }: ts.PropertyAccessExpression,
  tree: ts.SourceFile,
): Change[] {
  const other = otherCalls[name.text];
  if (other) return [{ start: name.getStart(tree), end: name.getEnd(), replacement: other }];
  if (leftOut.has(name.text)) return [{ start: expression.getEnd(), end: call.getEnd(), replacement: '' }];
  if (turned.has(name.text)) return [{ start: call.getEnd(), end: call.getEnd(), replacement: '.reverse()' }];
  return [];
}

/** One more and one less; what stands in for a row that can't be missing (`?? 0`) is read by nobody. */
function otherNumbers(node: ts.NumericLiteral): string[] {
  const { parent } = node;
  if (ts.isBinaryExpression(parent) && parent.operatorToken.getText() === '??') return [];
  if (ts.isPropertyAssignment(parent) && parent.name === node) return [];
  const value = Number(node.text);
  return [`(${value + 1})`, `(${value - 1})`];
}

const isSign = ({ operator }: ts.PrefixUnaryExpression) =>
  operator === ts.SyntaxKind.ExclamationToken || operator === ts.SyntaxKind.MinusToken;

const isText = (node: ts.Node) => ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);

/** A statement that can be left out without the rest becoming unreadable. */
const isOwnStep = (node: ts.Node) =>
  ts.isExpressionStatement(node) ||
  ts.isContinueStatement(node) ||
  ts.isBreakStatement(node) ||
  ((ts.isReturnStatement(node) || ts.isThrowStatement(node)) && !isLastOfFunction(node));

/** Without its last return a function gives nothing at all, which tells little. */
const isLastOfFunction = (node: ts.Node) => ts.isBlock(node.parent) && ts.isFunctionLike(node.parent.parent);

function described(file: string, source: string, change: Change): Mutant {
  const from = source.lastIndexOf('\n', change.start - 1) + 1;
  const after = source.indexOf('\n', change.end);
  const to = after === -1 ? source.length : after;
  const drawn = (text: string) => text.replace(/\s+/g, ' ').trim();
  return {
    file,
    ...change,
    line: source.slice(0, change.start).split('\n').length,
    from: drawn(source.slice(from, to)),
    to: drawn(source.slice(from, change.start) + change.replacement + source.slice(change.end, to)),
  };
}

/** The file with one mutant in it. */
export function mutated(source: string, { start, end, replacement }: Change): string {
  return source.slice(0, start) + replacement + source.slice(end);
}

/** What a loop that has gone on for too long throws. */
export const outOfTime = 'a mutant that does not end';

/**
 * The file with a look at the clock in each of its loops: a loop that a mutant lets run for ever ends with
 * {@link outOfTime} instead of holding up its thread, which nothing else can end without a new one.
 *
 * @param limitMs counted from when a module was loaded
 */
export function withLoopGuards(file: string, source: string, limitMs: number): string {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const insertions: [number, string][] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIterationStatement(node, false)) {
      const { statement } = node;
      if (ts.isBlock(statement)) insertions.push([statement.getStart(tree) + 1, 'lookAtClock();']);
      else {
        insertions.push([statement.getStart(tree), '{lookAtClock();']);
        insertions.push([statement.getEnd(), '}']);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  if (insertions.length === 0) return source;
  let guarded = source;
  for (const [at, text] of insertions.toSorted((a, b) => b[0] - a[0])) {
    guarded = guarded.slice(0, at) + text + guarded.slice(at);
  }
  // In front, since a module may loop while it is being loaded; on the first line, so that lines keep their numbers.
  return `const clockEnd = performance.now() + ${limitMs}; let clockLooks = 0; function lookAtClock(): void { if ((++clockLooks & 4095) === 0 && performance.now() > clockEnd) throw new Error('${outOfTime}'); } ${guarded}`;
}

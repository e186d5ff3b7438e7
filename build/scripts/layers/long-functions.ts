import { lineCounter, type Node, parseModule, walk } from './syntax-tree.ts';

/**
 * How many lines a function of renderer/ may have: a component, a hook or a plain function that has one purpose needs no
 * more.
 */
const MOST_LINES = 60;

/** Where the rule is explained; every violation ends with it. */
const EXPLAINED = 'CONTRIBUTING.md, Rules';

interface Measured {
  readonly name: string;
  readonly lines: number;
}

/**
 * Finds the functions of renderer/ that are too long. Answers a sentence for each. A function inside another counts as
 * part of it, so that a component cannot hide its length in what it calls.
 *
 * @param modules text by path from the root, with `/`
 * @param stillLong functions that are not yet taken apart, as `path name`, with the lines that they have now. They may
 *   not grow, and one that has become short leaves the list.
 */
export function findLongFunctions(
  modules: ReadonlyMap<string, string>,
  stillLong: Readonly<Record<string, number>>,
): string[] {
  const violations: string[] = [];
  const unseen = new Set(Object.keys(stillLong));
  for (const [file, text] of modules) {
    if (!file.startsWith('renderer/')) continue;
    for (const { name, lines } of measureFunctions(file, text)) {
      if (lines <= MOST_LINES) continue;
      const listed = `${file} ${name}`;
      unseen.delete(listed);
      const most = stillLong[listed] ?? MOST_LINES;
      if (lines <= most) continue;
      violations.push(`${file}: ${name} has ${lines} lines, and may have ${most}. See ${EXPLAINED}.`);
    }
  }
  return [
    ...violations,
    ...[...unseen].map((listed) => `${listed} is long no more: take it off the list in still-long.ts.`),
  ];
}

/** The functions of a module that lie in no other function. */
function measureFunctions(file: string, text: string): Measured[] {
  const lineAt = lineCounter(text);
  const measured: Measured[] = [];
  let measuredTo = 0;
  let name = '';
  walk(parseModule(file, text), (node) => {
    if (node.start < measuredTo) return;
    name = declaredName(node) ?? name;
    if (!FUNCTIONS.has(node.type)) return;
    measured.push({ name, lines: lineAt(node.end) - lineAt(node.start) + 1 });
    measuredTo = node.end;
  });
  return measured;
}

const FUNCTIONS: ReadonlySet<string> = new Set([
  'FunctionDeclaration',
  'FunctionExpression',
  'ArrowFunctionExpression',
]);

/** The name that a node gives to the function in it. */
function declaredName({ type, id, key }: Node): string | null {
  const named =
    type === 'FunctionDeclaration' || type === 'VariableDeclarator'
      ? id
      : type === 'MethodDefinition' || type === 'PropertyDefinition'
        ? key
        : null;
  return (named as { readonly name?: string } | null)?.name ?? null;
}

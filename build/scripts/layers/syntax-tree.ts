import { parseAst } from 'vite';

/** A node of the syntax tree; what it holds depends on its type. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

/** @throws where the text is not valid TypeScript */
export function parseModule(file: string, text: string): Node {
  return parseAst(text, { lang: file.endsWith('x') ? 'tsx' : 'ts' }) as unknown as Node;
}

/** Visits every node with its parent and the key under which the parent holds it. */
export function walk(root: Node, visit: (node: Node, parent: Node | null, key: string) => void): void {
  const visitNode = (node: Node, parent: Node | null, key: string, isInPattern: boolean): void => {
    const own = isInPattern && node.type === 'Property' ? { ...node, inPattern: true } : node;
    visit(own, parent, key);
    for (const [childKey, child] of Object.entries(own)) {
      const inPattern = node.type === 'ObjectPattern';
      if (Array.isArray(child)) for (const one of child) descend(one, own, childKey, inPattern);
      else descend(child, own, childKey, inPattern);
    }
  };
  const descend = (child: unknown, parent: Node, key: string, isInPattern: boolean): void => {
    if (isNode(child)) visitNode(child, parent, key, isInPattern);
  };
  visitNode(root, null, '', false);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
}

/** Tells the line, from 1, of a place in the text. */
export function lineCounter(text: string): (at: number) => number {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (at) => starts.findLastIndex((start) => start <= at) + 1;
}

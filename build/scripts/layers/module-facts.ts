import { lineCounter, type Node, parseModule, walk } from './syntax-tree.ts';

/** One import of a module, `export … from` and `import('…')` in types included. */
export interface Reference {
  readonly specifier: string;
  readonly line: number;
  /** The names that are taken from it; null for all or none of them. */
  readonly names: readonly string[] | null;
}

/** Where a module has a name from that it hands on. */
export interface HandedOn {
  readonly specifier: string;
  readonly name: string;
}

/** What a module says about others: enough to tell whom it knows. */
export interface ModuleFacts {
  readonly references: readonly Reference[];
  /** Names that it exports and has from elsewhere. */
  readonly handedOn: ReadonlyMap<string, HandedOn>;
  /** Modules whose names it hands on without saying which. */
  readonly handsOnAllOf: readonly string[];
  /** Names that are used and that nothing in the module declares: globals, whatever they are. */
  readonly globals: readonly { readonly name: string; readonly line: number }[];
}

/**
 * Reads what a module of TypeScript imports, hands on and uses.
 * @throws where it cannot be parsed
 */
export function readModule(file: string, text: string): ModuleFacts {
  const references: Reference[] = [];
  const handedOn = new Map<string, HandedOn>();
  const handsOnAllOf: string[] = [];
  const imported = new Map<string, HandedOn>();
  const declared = new Set<string>();
  const used: { name: string; of?: string; at: number }[] = [];
  const lineAt = lineCounter(text);

  walk(parseModule(file, text), (node, parent, key) => {
    const specifier = specifierOf(node);
    if (specifier !== null) {
      references.push({ specifier, line: lineAt(node.start), names: takenNames(node) });
      if (node.type === 'ExportAllDeclaration' && node.exported === null) handsOnAllOf.push(specifier);
      noteImported(node, specifier, imported);
    }
    if (node.type === 'ExportNamedDeclaration') noteExported(node, specifier, imported, handedOn);
    const member = memberOfName(node);
    if (member !== null) used.push({ ...member, at: node.start });
    if (node.type !== 'Identifier' && node.type !== 'JSXIdentifier') return;
    const name = String(node.name);
    if (declares(parent, key)) declared.add(name);
    else if (isUse(parent, key)) used.push({ name, at: node.start });
  });

  const globals = used
    .filter(({ name, of = name }) => !declared.has(of) && !imported.has(of))
    .map(({ name, at }) => ({ name, line: lineAt(at) }));
  return { references, handedOn, handsOnAllOf, globals };
}

function specifierOf({ type, source }: Node): string | null {
  const isReference =
    type === 'ImportDeclaration' ||
    type === 'ExportNamedDeclaration' ||
    type === 'ExportAllDeclaration' ||
    type === 'ImportExpression' ||
    type === 'TSImportType';
  if (!isReference || typeof source !== 'object' || source === null) return null;
  const { value } = source as { readonly value?: unknown };
  return typeof value === 'string' ? value : null;
}

function takenNames(node: Node): string[] | null {
  if (node.type === 'TSImportType') {
    const qualifier = node.qualifier as Node | null;
    return qualifier?.type === 'Identifier' ? [String(qualifier.name)] : null;
  }
  const specifiers = node.specifiers as readonly Node[] | undefined;
  if (specifiers === undefined || specifiers.length === 0) return null;
  const names = specifiers.map(takenName);
  return names.includes(null) ? null : (names as string[]);
}

/** The name in the module that is imported from; null for all of it. */
function takenName({ type, imported, local }: Node): string | null {
  if (type === 'ImportSpecifier') return nameOf(imported);
  if (type === 'ExportSpecifier') return nameOf(local);
  return type === 'ImportDefaultSpecifier' ? 'default' : null;
}

function noteImported(node: Node, specifier: string, imported: Map<string, HandedOn>): void {
  if (node.type !== 'ImportDeclaration') return;
  for (const one of node.specifiers as readonly Node[]) {
    imported.set(nameOf(one.local), { specifier, name: takenName(one) ?? '*' });
  }
}

function noteExported(
  node: Node,
  specifier: string | null,
  imported: ReadonlyMap<string, HandedOn>,
  handedOn: Map<string, HandedOn>,
): void {
  for (const one of (node.specifiers ?? []) as readonly Node[]) {
    const local = nameOf(one.local);
    const from = specifier === null ? imported.get(local) : { specifier, name: local };
    if (from !== undefined) handedOn.set(nameOf(one.exported), from);
  }
}

/** `Math.random`, which is by chance while the rest of `Math` is not; null for what is no member of a name. */
function memberOfName({ type, object, property, computed }: Node): { name: string; of: string } | null {
  if (type !== 'MemberExpression' || computed === true || (object as Node).type !== 'Identifier') return null;
  const of = nameOf(object);
  return { name: `${of}.${nameOf(property)}`, of };
}

/** An identifier's name, or what a string in its place says. */
function nameOf(node: unknown): string {
  const { name, value } = node as { readonly name?: string; readonly value?: string };
  return name ?? value ?? '';
}

/** Keys under which a node holds the names that it declares. */
const DECLARING: Readonly<Record<string, readonly string[]>> = {
  VariableDeclarator: ['id'],
  FunctionDeclaration: ['id', 'params'],
  FunctionExpression: ['id', 'params'],
  ArrowFunctionExpression: ['params'],
  ClassDeclaration: ['id'],
  ClassExpression: ['id'],
  CatchClause: ['param'],
  TSTypeAliasDeclaration: ['id'],
  TSInterfaceDeclaration: ['id'],
  TSTypeParameter: ['name'],
  ArrayPattern: ['elements'],
  RestElement: ['argument'],
  AssignmentPattern: ['left'],
  TSFunctionType: ['params'],
  TSDeclareFunction: ['id', 'params'],
  TSMethodSignature: ['params'],
  TSModuleDeclaration: ['id'],
};

function declares(parent: Node | null, key: string): boolean {
  if (parent === null) return false;
  // `{ a }` on the left of `=` and `{ a: b }` in a pattern; what it is at other places is found by its use.
  if (parent.type === 'Property') return key === 'value' && parent.inPattern === true;
  return DECLARING[parent.type]?.includes(key) ?? false;
}

/** Keys under which a node holds a name that stands for no value of its own, such as that of a member. */
const NAMING: Readonly<Record<string, string>> = {
  MemberExpression: 'property',
  Property: 'key',
  MethodDefinition: 'key',
  PropertyDefinition: 'key',
  TSPropertySignature: 'key',
  TSMethodSignature: 'key',
  TSAbstractMethodDefinition: 'key',
  JSXAttribute: 'name',
  JSXMemberExpression: 'property',
  TSQualifiedName: 'right',
  LabeledStatement: 'label',
  BreakStatement: 'label',
  ContinueStatement: 'label',
  MetaProperty: 'property',
};
const SPECIFIERS = /^(Import|Export)\w*(Specifier|Declaration)$/;

function isUse(parent: Node | null, key: string): boolean {
  if (parent === null || SPECIFIERS.test(parent.type)) return false;
  return NAMING[parent.type] !== key || parent.computed === true;
}

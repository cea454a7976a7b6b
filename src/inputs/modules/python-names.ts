import {
  folderNames,
  HERE,
  ITSELF,
  joinedNames,
  limitedNames,
  type MadeName,
  MOST_STEPS,
  MOST_WAYS,
  pathNames,
  startsHere,
  TEMPORARY,
  UNKNOWN,
  USERS,
  untilMark,
} from './made-names.ts';
import { callOf, type PythonNode, type PythonSource, partsOf, textOf, wordOf } from './python-tree.ts';
import { variableName } from './variable-names.ts';

/** By the name of a variable, a parameter or a property, all that it may stand for; null: anything. */
export type PythonValues = ReadonlyMap<string, readonly (PythonNode | null)[]>;

/** What a source gives names to. Scopes are not told apart: one value too many costs a look. */
export function pythonValues({ nodes, text }: PythonSource): PythonValues {
  const found = new Map<string, (PythonNode | null)[]>();
  const keep = (name: string, value: PythonNode | null) => {
    const known = found.get(name) ?? [];
    found.set(name, known);
    if (known.length <= MOST_WAYS) known.push(value);
  };
  const add = (target: PythonNode, value: PythonNode | null) => {
    for (const name of targetsOf(target, text)) keep(name, value);
  };
  for (const node of nodes) {
    if (node.name === 'AssignStatement' || node.name === 'NamedExpression') addAssigned(node, add, text);
    else if (node.name === 'ArgList') for (const each of labelledOf(node)) add(...each);
    else if (node.name === 'UpdateStatement' && node.firstChild !== null) add(node.firstChild, null);
    else if (node.name === 'ParamList') for (const each of parametersOf(node)) add(...each);
    else if (node.name === 'for') addLoop(node, text, add);
    else if (node.name === 'ReturnStatement') {
      const name = functionOf(node);
      if (name !== null) keep(returned(textOf(name, text)), partsOf(node)[0] ?? null);
    } else if (node.name === 'as' && node.parent?.name !== 'ImportStatement' && node.nextSibling !== null)
      add(node.nextSibling, node.parent?.name === 'WithStatement' ? node.prevSibling : null);
  }
  return found;
}

type Add = (target: PythonNode, value: PythonNode | null) => void;

/** What a call gives by labels: where it makes an object, its fields. */
function labelledOf(list: PythonNode): readonly (readonly [PythonNode, PythonNode | null])[] {
  const found: [PythonNode, PythonNode | null][] = [];
  for (let child = list.firstChild; child !== null; child = child.nextSibling)
    if (child.name === 'AssignOp' && child.prevSibling !== null)
      found.push([child.prevSibling, child.nextSibling]);
  return found;
}

/** `a = b = value`, and `a, b = …`, whose values are not told apart. */
function addAssigned(node: PythonNode, add: Add, text: string): void {
  const groups: PythonNode[][] = [[]];
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (child.name === 'AssignOp') groups.push([]);
    else if (/^[A-Z]/.test(child.name) && child.name !== 'TypeDef') groups.at(-1)?.push(child);
  }
  const values = groups.pop() ?? [];
  // Whoever makes an object may set its fields: a dataclass, settings.
  const isField = node.getChild('TypeDef') !== null && node.parent?.parent?.name === 'ClassDefinition';
  if (isField) for (const target of groups.flat()) add(target, null);
  const [value = null] = values;
  // Of a new temporary file, both its number and its name are.
  const isPair = value !== null && /^(?:\w+\.)?mkstemp\(/.test(textOf(value, text));
  for (const targets of groups)
    for (const target of targets) add(target, isPair || targets.length + values.length === 2 ? value : null);
}

function parametersOf(list: PythonNode): readonly (readonly [PythonNode, PythonNode | null])[] {
  const found: [PythonNode, PythonNode | null][] = [];
  for (let child = list.firstChild; child !== null; child = child.nextSibling) {
    const before = child.prevSibling;
    if (child.name === 'VariableName' && before?.name !== 'AssignOp') found.push([child, null]);
    else if (before?.name === 'AssignOp' && found.length > 0)
      found.push([found[found.length - 1]?.[0] as PythonNode, child]);
  }
  return found;
}

/** Folds of code in a function that are looked through for its name. */
const DEEPEST_RETURN = 40;

/** The name under which stands what a function gives back, also one that looks like a property. */
function returned(name: string): string {
  return `${name}()`;
}

/** The name of the function that a statement stands in. */
function functionOf(node: PythonNode): PythonNode | null {
  let holder = node.parent;
  for (let steps = 0; holder !== null && steps < DEEPEST_RETURN; steps++) {
    if (holder.name === 'FunctionDefinition') return holder.getChild('VariableName');
    holder = holder.parent;
  }
  return null;
}

/** `for a in list`, as a statement or between brackets. */
function addLoop(keyword: PythonNode, text: string, add: Add): void {
  const targets: PythonNode[] = [];
  let child = keyword.nextSibling;
  for (; child !== null && child.name !== 'in'; child = child.nextSibling)
    if (/^[A-Z]/.test(child.name)) targets.push(child);
  const list = child?.nextSibling ?? null;
  // Of what a walk gives, the first is a folder.
  const isWalk = list?.name === 'CallExpression' && /walk$/.test(wordOf(list.firstChild ?? list, text) ?? '');
  for (const [at, target] of targets.entries())
    add(target, targets.length === 1 || (isWalk && at === 0) ? list : null);
}

/** The names that a target gives a value to: of `self.a` both, of a pattern all. */
function targetsOf(target: PythonNode, text: string): readonly string[] {
  if (target.name === 'VariableName') return [textOf(target, text)];
  if (target.name !== 'MemberExpression') return partsOf(target).flatMap((part) => targetsOf(part, text));
  const word = wordOf(target, text);
  const { firstChild } = target;
  return word !== null ? [word] : firstChild === null ? [] : targetsOf(firstChild, text);
}

/** Calls that give back the path that they get, and methods that give back their own. */
const SAME =
  /^(?:str|Path|PurePath|PosixPath|PurePosixPath|abspath|realpath|normpath|expanduser|fspath|fsdecode)$/;
const OWN = /^(?:resolve|absolute|as_posix|expanduser|__str__)$/;

/** What is known of a source while its names are made out. */
interface NameContext {
  readonly text: string;
  readonly values: PythonValues;
  readonly aliases: ReadonlyMap<string, string>;
  /** Whether `environ` is that of the system. */
  readonly environment: boolean;
  /** What variables came out as, by the steps that led to them: each may be made of others, and they of it. */
  readonly known: Map<string, readonly MadeName[]>;
}

/** Calls that make a file or a folder which is gone after the run. */
const TEMPORARIES =
  /^(?:mk[ds]?temp|NamedTemporaryFile|TemporaryDirectory|TemporaryFile|SpooledTemporaryFile)$/;

/** Whether an expression is all variables of the environment. */
function isEnvironment(node: PythonNode, { text, environment }: NameContext): boolean {
  const written = textOf(node, text);
  return written === 'os.environ' || (environment && written === 'environ');
}

function isTemporary([start]: MadeName): boolean {
  return start === TEMPORARY;
}

/** The names that an expression may come out as. */
export function pythonNamesOf(node: PythonNode, context: NameContext, steps = 0): readonly MadeName[] {
  const { text, values, aliases, known } = context;
  if (steps > MOST_STEPS) return UNKNOWN;
  const inside = (inner: PythonNode | null) =>
    inner === null ? UNKNOWN : pythonNamesOf(inner, context, steps + 1);
  const oneOf = (inner: readonly (PythonNode | null)[]) =>
    limitedNames(inner.length === 0 ? UNKNOWN : inner.flatMap(inside));
  const ofVariable = (name: string) => {
    const key = `${steps} ${name}`;
    const found = known.get(key) ?? oneOf(values.get(name) ?? []);
    known.set(key, found);
    return found;
  };
  const parts = partsOf(node);
  const [first = null] = parts;
  switch (node.name) {
    case 'String':
      return [[plainText(textOf(node, text))]];
    case 'ContinuedString':
      return joinedNames(parts.map(inside));
    case 'FormatString':
      return joinedNames(formatParts(node, text, inside));
    case 'VariableName':
      return textOf(node, text) === '__file__' ? [[ITSELF]] : ofVariable(textOf(node, text));
    case 'ParenthesizedExpression':
    case 'AwaitExpression':
    case 'ArrayComprehensionExpression':
    case 'SetComprehensionExpression':
    case 'ComprehensionExpression':
      return inside(first);
    case 'ArrayExpression':
    case 'TupleExpression':
    case 'SetExpression':
    case 'DictionaryExpression':
      return oneOf(parts);
    case 'ConditionalExpression':
      return oneOf([first, parts.at(-1) ?? null]);
    case 'BinaryExpression':
      return binaryNames(node, text, inside);
    case 'MemberExpression':
      return memberNames();
    case 'CallExpression':
      return callNames();
    default:
      return UNKNOWN;
  }

  function memberNames(): readonly MadeName[] {
    const word = wordOf(node, text);
    if (word === 'parent') return folderNames(inside(first));
    const named = word === 'name' ? inside(first) : [];
    if (named.some(isTemporary)) return named;
    if (word !== null) {
      const given = [word, returned(word)].filter((name) => values.has(name));
      return given.length === 0 ? UNKNOWN : limitedNames(given.flatMap(ofVariable));
    }
    if (first !== null && isEnvironment(first, context)) return variableAt(parts[1]);
    // What lies at a place of a list: of folders above a path, or of anything else.
    if (first === null || wordOf(first, text) !== 'parents') return inside(first);
    const above = Number(parts[1] && textOf(parts[1], text));
    if (!Number.isInteger(above) || above < 0 || above > MOST_STEPS) return UNKNOWN;
    return Array.from({ length: above + 1 }).reduce<readonly MadeName[]>(
      folderNames,
      inside(first.firstChild),
    );
  }

  function variableAt(key: PythonNode | null | undefined): readonly MadeName[] {
    const name = key?.name === 'String' ? plainText(textOf(key, text)) : null;
    return name === null ? UNKNOWN : [[variableName(name)]];
  }

  function callNames(): readonly MadeName[] {
    const call = callOf(node, text, aliases);
    if (call === null) return UNKNOWN;
    const { name, object, given, named } = call;
    const [start = null] = given;
    if (/^getcwdb?$/.test(name) || (name === 'cwd' && object !== null)) return [[HERE]];
    if (SAME.test(name) && given.length > 0) return pathNames(given.map(inside));
    if (name === 'Path' && object === null) return [[HERE]];
    if (OWN.test(name) && object !== null) return inside(object);
    if (name === 'dirname') return folderNames(inside(start));
    if (name === 'join' && given.length > 1) return pathNames(given.map(inside));
    if (name === 'joinpath' && object !== null) return pathNames([inside(object), ...given.map(inside)]);
    if (name === 'with_name' && object !== null)
      return pathNames([folderNames(inside(object)), inside(start)]);
    if (name === 'format' && object !== null) return inside(object).map((each) => untilMark(each, /\{/));
    const isVariable = name === 'getenv' || (object !== null && isEnvironment(object, context));
    if (isVariable && /^(?:get|getenv|pop)$/.test(name))
      return limitedNames([...variableAt(start), ...(given[1] ? inside(given[1]) : [])]);
    if (/^(?:get|pop)$/.test(name)) return oneOf([null, given[1] ?? null]);
    if (name === 'home') return [[USERS]];
    if (name === 'gettempdir') return [[TEMPORARY]];
    if (TEMPORARIES.test(name)) return named.has('dir') || given.length > 2 ? UNKNOWN : [[TEMPORARY]];
    if (/^(?:BytesIO|StringIO|urlopen)$/.test(name)) return [];
    if (/^(?:sorted|list|tuple|set|reversed|iter)$/.test(name)) return inside(start);
    if (/^(?:iterdir|rglob)$/.test(name)) return pathNames([inside(object), UNKNOWN]);
    if (/^i?glob$/.test(name)) {
      const found = inside(start).map((each) => untilMark(each, /[*?[]/));
      const above = object === null ? [] : inside(object).filter(startsHere);
      return above.length > 0 ? pathNames([above, found]) : found;
    }
    if (/^f?walk$/.test(name)) return pathNames([inside(start), UNKNOWN]);
    const isOwn = object === null || /^(?:self|cls)$/.test(textOf(object, text));
    return isOwn ? ofVariable(returned(name)) : UNKNOWN;
  }
}

function binaryNames(
  node: PythonNode,
  text: string,
  inside: (node: PythonNode | null) => readonly MadeName[],
): readonly MadeName[] {
  const [left, right] = [node.firstChild, node.lastChild];
  const operator = left?.nextSibling;
  switch (operator ? textOf(operator, text) : '') {
    case '+':
      return joinedNames([inside(left), inside(right)]);
    case '/':
      return pathNames([inside(left), inside(right)]);
    case '%':
      return inside(left).map((name) => untilMark(name, /%/));
    case 'or':
    case 'and':
      return limitedNames([...inside(left), ...inside(right)]);
    default:
      return UNKNOWN;
  }
}

/** The text between the quotes; null where it spells a letter by its number or name. */
function plainText(written: string): string | null {
  const [, prefix = '', body = ''] = /^(\w*)(?:"""|'''|"|')([\s\S]*?)(?:"""|'''|"|')$/.exec(written) ?? [];
  if (/r/i.test(prefix)) return body;
  return /\\[^\\'"\n]/.test(body.replaceAll('\\\\', '')) ? null : body.replace(/\\(.)/gs, '$1');
}

function formatParts(
  node: PythonNode,
  text: string,
  inside: (node: PythonNode | null) => readonly MadeName[],
): readonly (readonly MadeName[])[] {
  const written = textOf(node, text);
  const quote = /^\w*("""|'''|"|')/.exec(written);
  const found: (readonly MadeName[])[] = [];
  let at = node.from + (quote?.[0].length ?? 0);
  for (const part of partsOf(node)) {
    if (part.name !== 'FormatReplacement') continue;
    found.push([[text.slice(at, part.from)]], inside(partsOf(part)[0] ?? null));
    at = part.to;
  }
  return [...found, [[text.slice(at, node.to - (quote?.[1]?.length ?? 0))]]];
}

import { expect, test } from 'vitest';
import { handsOn, readsAnyVariable } from '../../../../src/engine/worker/checks/handed-on.ts';
import { IN_A_MOMENT } from '../../../support/in-a-moment.ts';

test.each([
  ['to a function', 'holds(output, context)'],
  ['to a function, in Python', 'holds(output, context)["pass"]'],
  ['by a spread', '(() => { const all = { ...context }; return output.includes(all.x); })()'],
  ['in a loop', 'Object.entries(context).some(([name, part]) => output.includes(part))'],
  ['by a computed name', "output.includes(context['te' + 'st'].want)"],
  ['by a name that a variable holds', 'output.includes(context[part].want)'],
  ['under another name', 'const all = context; return output.includes(all.x)'],
  ['in a text in backticks', ['output.includes(`', '{context}`)'].join('$')],
  ['to a file beside it', "module.exports = (output, ctx) => require('./lib.cjs').holds(output, ctx);"],
  ['as a rest', 'export default (output, { vars, ...rest }) => holds(output, rest);'],
  ['as the rest of a later line', 'const { vars, ...rest } = context;\nreturn holds(rest);'],
  ['under a name of its own', 'function check(output, info) {\n  return holds(output, info);\n}'],
  ['with types', 'export default (output: string, info: Info): boolean => holds(output, info);'],
  ['as all that it is given', 'exports.check = (...all) => holds(...all);'],
  ['as what it is given', 'exports.check = function () { return holds(arguments[0], arguments[1]); };'],
  [
    'to an imported function, in Python',
    'from wanted import holds\n\ndef get_assert(output, context):\n    return holds(output, context)\n',
  ],
  [
    'by its parts, in Python',
    'def get_assert(output, ctx):\n    return any(p in output for p in ctx.values())\n',
  ],
  ['as named arguments', 'def get_assert(output, context):\n    return holds(output, **context)\n'],
  ['in a text with a place', 'def get_assert(output, context):\n    return output in f"{context}"\n'],
  ['in Ruby', 'def get_assert(output, context)\n  holds(output, context)\nend\n'],
  ['from a file, under names of its own', 'module.exports = (said, info) => said.includes(wanted(info));'],
  [
    'from a file by a name that it gives away',
    'const check = (said, info) => said.includes(wanted(info));\nmodule.exports = { check };',
  ],
  ['from a function around it', 'export default wrap(async (said, info) => said.includes(wanted(info)));'],
  [
    'from a function that a file exports',
    'export async function right(said: string, info: Info) {\n  return said.includes(wanted(info));\n}',
  ],
  ['from Python, under names of its own', 'def get_assert(said, info):\n    return wanted(info) in said\n'],
  ['from a lambda', 'get_assert = lambda said, info: wanted(info) in said\n'],
  ['as the names of its place, in Python', 'def get_assert(said, info):\n    return holds(**locals())\n'],
  [
    'as the names of its place, in Ruby',
    'def get_assert(said, info)\n  ERB.new(RULE).result(binding)\nend\n',
  ],
  ['to code in a text', 'module.exports = (said, info) => eval(RULE);'],
  ['in a loop of Python', 'def get_assert(output, context):\n    for part in context:\n        use(part)\n'],
  [
    'by a pattern',
    'def get_assert(output, context):\n    match context:\n        case {"a": x}:\n            return x\n',
  ],
  ['in Ruby, without brackets', 'def get_assert said, info\n  holds said, info\nend\n'],
  [
    'from a function that another one makes',
    'const make = (mode) => (said, info) => holds(mode, said, info);',
  ],
  [
    'from a class',
    'class Check { static right(said, info) { return holds(said, info); } }\nmodule.exports = Check.right;',
  ],
  ['as JSON', 'JSON.stringify(context).includes(output)'],
])('code hands on what it is given %s', (_name, code) => {
  expect(handsOn(code)).toBe(true);
});

test.each([
  ['a variable', 'output.includes(context.vars.want)'],
  ['a variable, where it has one', 'output.includes(context?.vars?.want ?? "")'],
  ['all variables', 'Object.values(context.vars).some((word) => output.includes(word))'],
  ['a part in brackets', 'output.includes(context["vars"]["want"])'],
  ['a part by get', 'context.get("vars", {}).get("want") in output'],
  ['nothing', 'output.length > 3'],
  [
    'nothing, with a helper of two arguments',
    'const has = (text, word) => text.includes(word);\nhas(output, "a")',
  ],
  [
    'a variable, beside functions of its own',
    'const has = (text, word) => text.includes(word);\nmodule.exports = (said, info) => [1, 2].reduce((sum, one) => sum + one, 0) > 2 && has(said, info.vars.want);',
  ],
  ['parts that it takes apart', 'const { vars, prompt } = context;\nreturn output.includes(vars.want);'],
  ['parts that it is given apart', 'module.exports = (output, { vars: { want } }) => output.includes(want);'],
  [
    'parts, with types',
    'export default (output: string, context: AssertionValueFunctionContext) => output === context.vars.want;',
  ],
  ['parts, once it looked', 'if (context && context.vars) return output.includes(context.vars.want)'],
  [
    'parts, in Python with types',
    'def get_assert(output: str, context: Dict[str, Any]) -> bool:\n    """The context has it."""\n    # See the context.\n    return context["vars"]["want"] in output\n',
  ],
  ['the word alone', 'output.includes("no context") || /x/.test(output.context)'],
  ['Ruby’s parts', 'def get_assert(output, context)\n  output.include?(context["vars"]["want"])\nend\n'],
])('code that reads %s hands nothing on', (_name, code) => {
  expect(handsOn(code)).toBe(false);
});

test('the function that a suite names is handed it all', () => {
  const code = 'def right(said, info):\n    return wanted(info) in said\n';
  expect([handsOn(code), handsOn(code, 'right')]).toEqual([false, true]);
});

test.each([
  'const checks = { right: (said, info) => holds(said, info) };\nmodule.exports = checks;',
  'module.exports = { right(said, info) { return holds(said, info); } };',
  'export default { async right(said: string, info: Info): Promise<boolean> { return holds(said, info); } };',
])('so is the method that a suite names: %s', (code) => {
  expect([handsOn(code), handsOn(code, 'right')]).toEqual([false, true]);
});

test('a long file is read at once', () => {
  const code = `${'const one = (a, b) => call(a, (b, [1, (2)]));\n'.repeat(20_000)}`;
  expect(handsOn(code)).toBe(false);
});

test.each<[string, boolean]>([
  ['output.includes(context.vars.want)', false],
  ["output.includes(context.vars['want'])", false],
  ['context["vars"].get("want") in output', false],
  ["output.includes(context.vars['wa' + 'nt'])", true],
  ['output.includes(context.vars[name])', true],
  ['Object.values(context.vars).every((word) => output.includes(word))', true],
  ['holds(output, context.vars)', true],
  ['holds(output, context)', true],
  ['any(value in output for key, value in context["vars"].items())', true],
  ['context["vars"].get(name) in output', true],
  ["context['vars'].values.any? { |value| output.include?(value) }", true],
  ["context.fetch('vars').fetch(name) == output", true],
  ["context['vars'].values_at(*NAMES).include?(output)", true],
  ['holds(output, context.test)', true],
  ['/x/.test(output) || output.includes(context.test.vars.want)', false],
  ['output.length > 3', false],
])('%s may read any variable: %s', (code, isAny) => {
  expect(readsAnyVariable(code)).toBe(isAny);
});

test.each([
  ['loops', 'def get_assert(output, context):\n  ', 'for '],
  ['small functions', 'def get_assert(output, context):\n  ', 'lambda '],
  ['texts without an end', '', '"\\'],
  ['types', '', '(a): b '],
  ['methods', '', 'a(b, c) : d '],
  ['empty lines', '', ' \n'],
  ['exports', '', 'exports.a '],
  ['a function of no name', 'function', ' '],
])('hostile code is read in a moment: %s', IN_A_MOMENT, (_name, start, part) => {
  expect(readsAnyVariable(start + part.repeat(80_000))).toBeTypeOf('boolean');
});

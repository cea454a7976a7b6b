// The model of repositories.ts, copied into each repository: a promptfoo provider that answers by the assertions of the case that it is
// asked, so that cases pass. Each case depends on one instruction of main's prompt (a line, drawn by a digest). Where the prompt does not
// hold that line any more, the model has forgotten the case. So what a change breaks is known, and no network is needed.
import { createHash } from 'node:crypto';

const FORGOTTEN = 'I do not know.';

export default class ObedientModel {
  constructor(options = {}) {
    this.config = options.config ?? {};
    this.label = options.label ?? 'obedient';
  }

  id() {
    return `obedient:${this.label}`;
  }

  async callApi(prompt, context) {
    const output = this.config.grades
      ? grade(String(prompt))
      : answer(String(prompt), context, this.config.instructions);
    const tokens = { prompt: prompt.length, completion: output.length, total: prompt.length + output.length };
    return { output, tokenUsage: tokens, cost: 0.0001 };
  }

  async callEmbeddingApi(text) {
    const embedding = String(text).includes(FORGOTTEN) ? [0, 1] : [1, 0];
    return { embedding, tokenUsage: { total: 1, prompt: 1, completion: 0 } };
  }

  async callClassificationApi() {
    return { classification: { positive: 0.99, nothate: 0.99 } };
  }

  async callModerationApi() {
    return { flags: [] };
  }
}

/** Instructions are lists of lines, one list a prompt: the prompt is the one with most of its lines here. */
function answer(prompt, context, instructions = []) {
  // promptfoo adds names of its own, which differ from run to run.
  const vars = Object.fromEntries(
    Object.entries(context?.vars ?? {}).filter(([name]) => !name.startsWith('_')),
  );
  const held = (lines) => lines.filter((line) => prompt.includes(line)).length;
  const own = [...instructions].sort((a, b) => held(b) - held(a))[0] ?? [];
  const digest = createHash('sha256')
    .update(JSON.stringify(vars, Object.keys(vars).sort()))
    .digest();
  const needed = own.length === 0 ? '' : own[digest.readUInt32BE(0) % own.length];
  return prompt.includes(needed) ? obeying(context?.test?.assert ?? [], vars) : FORGOTTEN;
}

/** The shortest answer that the assertions seem to ask for. What they ask in code of their own is read off its literals. */
function obeying(assertions, vars) {
  const flat = assertions.flatMap((each) => (each.type === 'assert-set' ? (each.assert ?? []) : [each]));
  const exact = flat.find(({ type }) => type === 'equals');
  if (exact) return textOf(exact.value, vars);
  const json = flat.find(({ type }) => /json/.test(type) && !type.startsWith('not-'));
  const start = flat.find(({ type }) => type === 'starts-with');
  const words = flat.flatMap(({ type, value }) => {
    if (/^i?contains(-all|-any)?$/.test(type)) return [value].flat().map((each) => textOf(each, vars));
    if (type === 'regex')
      return [
        String(value)
          .replace(/\\d\+?/g, '7')
          .replace(/[\\^$()]|\.\*/g, ''),
      ];
    if (['javascript', 'python'].includes(type)) return literals(String(value));
    return [];
  });
  const said = [...(start ? [textOf(start.value, vars)] : []), ...words];
  if (json)
    return JSON.stringify(
      typeof json.value === 'object' ? instance(json.value, said) : { answer: said.join(' ') },
    );
  return said.length > 0 ? said.join(' ') : 'As you say.';
}

function textOf(value, vars) {
  const text = typeof value === 'string' ? value : JSON.stringify(value ?? '');
  return text.replace(/\{\{\s*([\w.]+)\s*\}\}/g, (all, name) => String(vars[name] ?? all));
}

/** Quoted words of a piece of code that looks for them in the output. */
function literals(code) {
  return [
    ...code.matchAll(
      /(?:includes|indexOf|startsWith|match)\(\s*['"]([^'"]+)['"]|['"]([^'"]+)['"]\s+in\s+output/g,
    ),
  ].map(([, one, other]) => one ?? other);
}

/** Something that a JSON Schema accepts, for the plain ones of examples. */
function instance(schema, words) {
  if (schema?.const !== undefined) return schema.const;
  if (schema?.enum) return schema.enum[0];
  const type = [schema?.type].flat()[0];
  if (type === 'array') return [instance(schema.items ?? {}, words)];
  if (type === 'number' || type === 'integer') return schema.minimum ?? 1;
  if (type === 'boolean') return true;
  if (type === 'object' || schema?.properties)
    return Object.fromEntries(
      Object.entries(schema.properties ?? {}).map(([name, inner]) => [name, instance(inner, words)]),
    );
  return words.join(' ') || 'text';
}

/** A grade in each of the forms that promptfoo's graders read: it fails what the model has forgotten. */
function grade(prompt) {
  const pass = !prompt.includes(FORGOTTEN);
  if (/index of|which.*best|criteria.*index/is.test(prompt)) return '0';
  return JSON.stringify({
    pass,
    score: pass ? 1 : 0,
    reason: pass ? 'It does.' : 'It does not.',
    category: pass ? 'C' : 'D',
    verdict: pass ? 'yes' : 'no',
    steps: ['Read it.'],
  });
}

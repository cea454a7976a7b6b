import {
  type CodeReferences,
  codeReferences,
  folderOfName,
  MADE_IMPORTS,
} from '../references/code-references.ts';
import { hiddenReads } from '../references/hidden-reads.ts';
import { followNamed, followReads, followUnknown, forPython } from './follow-code.ts';
import { scriptReferences } from './follow-script.ts';
import { addUnseen, type InputSearch } from './input-search.ts';

/** What a template leaves open, until a case fills it in. */
const HOLE = /\{\{.*?\}\}/gs;

/** Adds the modules that code, standing inside a config, imports. Its language is not written there. */
export async function followInlineCode(search: InputSearch): Promise<void> {
  for (let code = search.inline.pop(); code !== undefined; code = search.inline.pop()) {
    const { file, text } = code;
    const written = await scriptReferences('inline.js', text);
    const script = written.whole
      ? written
      : withOpenReads(await scriptReferences('inline.js', text.replace(HOLE, '0')), text);
    const python = codeReferences('python', text);
    const modules = [...new Set([...written.modules, ...script.modules])];
    // A text that is neither is prose that speaks of code.
    const isCode = script.whole || modules.length > 0 || python.modules.length > 0;
    search.code ||= isCode;
    await followNamed(search, file, 'javascript', { ...script, modules });
    await followNamed(search, file, 'python', python);
    for (const language of isCode ? (['javascript', 'python'] as const) : [])
      for (const does of hiddenReads(language, text)) addUnseen(search, `code in ${file} ${does}`);
    const open = modules.flatMap((module) => {
      const at = module.search(HOLE);
      return at < 0 ? [] : [{ why: MADE_IMPORTS, folder: folderOfName(module.slice(0, at)) }];
    });
    for (const { why, folder } of [...open, ...(script.whole ? script.unknown : []), ...python.unknown])
      followUnknown(search, file, `code in ${file} ${why}`, folder);
    if (code.runs) await followInlineReads(search, code, script, isCode);
  }
}

/** What code reads once its holes are filled: what stands in their place may be any part of a name. */
function withOpenReads<T extends CodeReferences>(filled: T, text: string): T {
  if (filled.reads.length === 0 || text.search(HOLE) < 0) return filled;
  return { ...filled, reads: [...filled.reads, { names: [], certain: null }] };
}

/** Adds what code of a config reads, in the language that it can be parsed as. What is known to be code is guessed at in both otherwise. */
async function followInlineReads(
  search: InputSearch,
  { file, text }: InputSearch['inline'][number],
  script: CodeReferences & { readonly whole: boolean },
  isCode: boolean,
): Promise<void> {
  const told = `code in ${file}`;
  if (script.whole) {
    search.code = true;
    followReads(search, file, told, script);
    return;
  }
  const { pythonReferences } = await forPython();
  const written = pythonReferences(search, file, text);
  const python = written.whole
    ? written
    : withOpenReads(pythonReferences(search, file, text.replace(HOLE, '0')), text);
  if (!python.whole && !isCode) return;
  search.code = true;
  for (const { why, folder } of python.whole ? python.unknown : [])
    followUnknown(search, file, `${told} ${why}`, folder);
  for (const found of python.whole ? [python] : [script, python]) followReads(search, file, told, found);
}

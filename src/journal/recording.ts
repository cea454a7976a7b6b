import { constants } from 'node:buffer';
import { createHash } from 'node:crypto';
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { tapedAnswer } from '../engine/messages/child-messages.ts';
import { isNamedSecret } from '../engine/redaction/secret-parts.ts';
import type { AskedParts, Tape } from '../engine/tape.ts';
import { PawlError, quotedWord } from '../errors.ts';
import { makeFolder } from '../folders.ts';
import { grouped } from '../grouped.ts';
import { expectRegularFile, IrregularFile } from '../regular-file.ts';
import { jsonOf } from '../samples/byte-lines.ts';
import { ARMS, type Arm } from '../samples/sample.ts';

const HEADER = { pawl: 'recording', schemaVersion: 1 } as const;

const answered = z.object({
  arm: z.enum(ARMS),
  asked: z.record(z.string(), z.string()),
  answer: tapedAnswer,
});
type Line = z.infer<typeof answered>;
/** Names of variables that held keys. */
const keys = z.object({ keys: z.array(z.string()) });
/** What a run chose by chance. */
const chance = z.object({ seed: z.int().min(0) });
const line = z.union([answered, keys, chance]);

/** The file of a recording in its folder. */
export function recordingFile(folder: string): string {
  return path.join(folder, 'answers.jsonl');
}

/** A tape that keeps each answer of a provider in a folder. Throws `PawlError` where a recording is there already, and where none can be written. */
export function recordingTo(folder: string): Tape {
  const file = recordingFile(folder);
  try {
    makeFolder(folder);
    // A new file alone: a link, which a change can commit, is not followed.
    writeFileSync(file, `${JSON.stringify(HEADER)}\n`, { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST')
      throw new PawlError({
        code: 'recording/cannot-write',
        what: `The recording cannot be written to \`${folder}\`.`,
        why: error instanceof Error ? error.message : String(error),
        fix: 'name a folder that can be written: --record DIR',
      });
    throw new PawlError({
      code: 'recording/exists',
      what: `\`${folder}\` holds a recording already.`,
      why: 'Answers of two runs in one file could not be told apart.',
      // The file alone: others may lie beside it, and the folder may be the checkout.
      fix: `record into another folder, or remove it first:\nrm ${quotedWord(file)}`,
    });
  }
  const noted = new Set<string>();
  return {
    kind: 'record',
    keysIn(names) {
      const more = names.filter((name) => !noted.has(name));
      for (const name of more) noted.add(name);
      if (more.length > 0) appendFileSync(file, `${JSON.stringify({ keys: more })}\n`);
    },
    chose: (seed) => appendFileSync(file, `${JSON.stringify({ seed })}\n`),
    keep: (arm, asked, answer) => appendFileSync(file, `${JSON.stringify({ arm, asked, answer })}\n`),
  };
}

/**
 * A tape that answers from a folder: the n-th request of an arm gets the n-th answer to it, whichever process asks. Throws
 * `PawlError` where there is no recording.
 */
export function recordingFrom(folder: string): Tape {
  const all = linesOf(folder);
  const lines = all.filter((each) => 'answer' in each);
  const names = all.flatMap((each) => ('keys' in each ? each.keys : []));
  const answers = grouped(lines, ({ arm, asked }) => requestKey(arm, asked));
  const seeds = all.flatMap((each) => ('seed' in each ? each.seed : []));
  const requests = [...answers.values()].flatMap(([first]) => first ?? []);
  const taken = new Map<string, number>();
  let comparisons = MOST_COMPARISONS;
  return {
    kind: 'replay',
    seed: seeds[0] ?? null,
    keys: Object.fromEntries(names.filter(isKeyName).map((name) => [name, placeholder(name)])),
    next(arm, asked) {
      const key = requestKey(arm, asked);
      const found = answers.get(key) ?? [];
      const number = taken.get(key) ?? 0;
      const answer = found[number]?.answer;
      if (answer === undefined) {
        const near = comparisons > 0 ? requests : null;
        if (found.length === 0) comparisons -= requests.length;
        return { why: whyMissing(near, arm, asked, found.length) };
      }
      taken.set(key, number + 1);
      return { answer };
    },
  };
}

/** What nobody has as a key, and looks like one. */
function placeholder(name: string): string {
  return `replay-${createHash('sha256').update(name).digest('hex')}`;
}

/** A recording may come from anybody: it names keys, and no other variable. */
function isKeyName(name: string): boolean {
  return /^\w+$/.test(name) && isNamedSecret(name, placeholder(name));
}

function requestKey(arm: Arm, asked: AskedParts): string {
  const sorted = Object.entries(asked).sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256')
    .update(JSON.stringify([arm, sorted]))
    .digest('hex');
}

function linesOf(folder: string): readonly z.infer<typeof line>[] {
  const file = recordingFile(folder);
  let text: string;
  try {
    expectRegularFile(file, constants.MAX_STRING_LENGTH);
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw notARecording(
      folder,
      error instanceof IrregularFile
        ? `\`answers.jsonl\` in it cannot be read: ${error.message}.`
        : 'There is no file `answers.jsonl` in it that can be read.',
    );
  }
  // It may have gone through git or an editor on Windows.
  const [first = '', ...rest] = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .filter((each) => each !== '');
  if (first !== JSON.stringify(HEADER))
    throw notARecording(folder, 'Its first line is not that of a recording of this version.');
  return rest.map((each, index) => {
    const read = line.safeParse(jsonOf(each));
    if (!read.success)
      throw notARecording(folder, `Line ${index + 2} of \`answers.jsonl\` is not a line of a recording.`);
    return read.data;
  });
}

function notARecording(folder: string, why: string): PawlError {
  return new PawlError({
    code: 'recording/unreadable',
    what: `\`${folder}\` holds no recording that can be replayed.`,
    why,
    fix: 'record one: the same command, with `--record` in the place of `--replay`',
  });
}

/** Pairs of a missing and a recorded request that are compared: a second or two. */
const MOST_COMPARISONS = 1_000_000;
/** Characters of a text that are shown around where it differs. */
const SHOWN = 40;

/** `requests`: those that are compared with it; null for none. */
function whyMissing(requests: readonly Line[] | null, arm: Arm, asked: AskedParts, recorded: number): string {
  const request = `this request of ${asked.provider} (${short(asked.prompt ?? '', 0)})`;
  const who = arm === 'baseline' ? 'main' : 'this change';
  if (recorded > 0)
    return `The recording holds ${recorded} ${recorded === 1 ? 'answer' : 'answers'} to ${request} for ${who}, and it is asked once more`;
  if (requests === null) return `The recording holds no answer to ${request} for ${who}`;
  const near = nearest(requests, arm, asked);
  if (near === null) return `The recording holds no answer to ${request}, and none of ${who} at all`;
  return `The recording holds no answer to ${request} for ${who}. The nearest one differs in ${differences(near, asked)}`;
}

/** The request with the most parts in common; of several the one whose prompt goes on alike for longest. */
function nearest(requests: readonly Line[], arm: Arm, asked: AskedParts): AskedParts | null {
  let best: { readonly asked: AskedParts; readonly like: number; readonly same: number } | null = null;
  const prompt = asked.prompt ?? '';
  const parts = Object.entries(asked);
  for (const each of requests) {
    if (each.arm !== arm) continue;
    const like = parts.filter(([name, value]) => each.asked[name] === value).length;
    const known = each.asked.prompt ?? '';
    // Whether it goes on alike for longer is looked at as a whole first: character by character takes its time.
    const isNearer =
      best === null ||
      like > best.like ||
      (like === best.like && best.same < prompt.length && known.startsWith(prompt.slice(0, best.same + 1)));
    if (isNearer) best = { asked: each.asked, like, same: alike(known, prompt) };
  }
  return best?.asked ?? null;
}

function differences(near: AskedParts, asked: AskedParts): string {
  const names = [...new Set([...Object.keys(near), ...Object.keys(asked)])].filter(
    (name) => near[name] !== asked[name],
  );
  return names.map((name) => (name === 'prompt' ? promptDifference(near, asked) : name)).join(', ');
}

function promptDifference(near: AskedParts, asked: AskedParts): string {
  const [from, to] = [near.prompt ?? '', asked.prompt ?? ''];
  const at = alike(from, to);
  return `prompt (from character ${at + 1}: ${short(to, at)}, recorded ${short(from, at)})`;
}

function alike(one: string, other: string): number {
  let at = 0;
  while (at < one.length && at < other.length && one[at] === other[at]) at += 1;
  return at;
}

function short(text: string, from: number): string {
  const part = text.slice(from, from + SHOWN).replaceAll(/\s+/g, ' ');
  return `"${part}${text.length > from + SHOWN ? '…' : ''}"`;
}

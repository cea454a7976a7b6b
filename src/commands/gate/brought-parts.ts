import { createHash, randomInt } from 'node:crypto';
import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { shardReadings } from '../../compare/over-time/shard-readings.ts';
import type { GateConfig } from '../../config/gate-config.ts';
import { PawlError, quotedWord } from '../../errors.ts';
import { type ShardsBrought, withheldOf } from '../../plan/shards.ts';
import { cellKey } from '../../samples/cell.ts';
import type { Sample } from '../../samples/sample.ts';
import { PART_NAME, readShardPart, type ShardPart } from '../../samples/shard-part.ts';
import { stageFacts } from '../../samples/stage.ts';
import type { Git } from '../../trees/git/git.ts';
import { PACKAGE } from '../../vocabulary.ts';
import type { GateOptions } from '../opening/gate-options.ts';
import { ownIdentity } from './begin-run.ts';

/** Folders inside of a folder that are looked into: each artifact is unpacked to one of its own. */
const DEEPEST = 2;
/** Problems that one message names. */
const MOST_NAMED = 10;
/** Shards in a line to paste where nobody knows how many there were. */
const EXAMPLE_SHARDS = 4;
/** Nobody guesses one seed of so many. */
const MOST_SEEDS = 2 ** 31;
/** Shards that get a line each. */
const MOST_LISTED = 8;

/**
 * What the shards of the run with this identity drew, from files and folders. Every shard must have left its part, once and of this very
 * run. Throws `shards/…` (exit 3), which names each that is missing, doubled, cut off or of another run. `journalOf`: the identity of the
 * journal that the run keeps.
 */
export async function broughtBy(
  places: readonly string[],
  identity: string,
  {
    cwd,
    root,
    git,
    config,
    seed = (draw) => draw(),
    ...options
  }: Pick<GateOptions, 'cwd' | 'seed' | 'event' | 'words'> & {
    readonly root: string;
    readonly git: Git;
    readonly config: GateConfig;
  },
): Promise<ShardsBrought & { readonly journalOf: string }> {
  const found = places.map((place) => partFiles(path.resolve(cwd, place), DEEPEST));
  const files = [...new Set(found.flatMap((own) => own.files))].sort();
  const named = (file: string) => `\`${path.relative(cwd, file)}\``;
  const links = [...new Set(found.flatMap((own) => own.links))].map(
    (link) => `${named(link)} is a link, and is not followed`,
  );
  if (files.length === 0)
    throw notMerged(
      'shards/no-parts',
      'No part of a shard was found.',
      [`\`${places.join('`, `')}\` holds no file named pawl-part-1-of-4.jsonl or the like`, ...links],
      againWords(identity, EXAMPLE_SHARDS, options),
    );
  const read = await Promise.all(files.map(async (file) => ({ file, part: await readShardPart(file) })));
  const unread = read.flatMap(({ file, part }) =>
    'problem' in part ? [`${named(file)} cannot be used: ${part.problem}`] : [],
  );
  const parts = read.flatMap(({ part }) => ('problem' in part ? [] : [part]));
  const committed = await committedParts(root, git);
  const faults = [
    ...files
      .filter((file) => existsSync(file) && committed.has(realpathSync(file)))
      .map((file) => `${named(file)} is committed, so no job of a shard left it`),
    ...unread,
    ...partProblems(parts, identity, named),
    ...parts.flatMap((part) => unaskedProblem(part, named)),
  ];
  // Where no part is missing, a link is nobody's business. A part that is there twice shares all of its cases.
  const problems = faults.length > 0 ? [...faults, ...links] : sharedCellProblem(parts, named);
  if (problems.length > 0)
    throw notMerged(
      'shards/incomplete',
      'The parts of the shards cannot be merged.',
      problems,
      againWords(identity, countOf(parts, identity), options),
    );
  const drawn = drawnOnce(parts);
  // No shard may know what is asked again.
  return {
    count: parts[0]?.count ?? 0,
    leftOut: parts.reduce((sum, part) => sum + part.drawn.length, 0) - drawn.length,
    // Answers that turn out to be untrue must not count as those of another run.
    journalOf: ownIdentity(identity, ['merge', ...digestsOf(drawn)]),
    ...withheldOf(
      drawn,
      seed(() => randomInt(MOST_SEEDS)),
      (suite) => shardReadings(config, suite),
    ),
  };
}

/** Tells these answers from all others, whatever their order. */
function digestsOf(drawn: readonly Sample[]): readonly string[] {
  return drawn.map((sample) => createHash('sha256').update(JSON.stringify(sample)).digest('hex')).sort();
}

function partProblems(
  parts: readonly ShardPart[],
  identity: string,
  named: (file: string) => string,
): readonly string[] {
  const foreign = parts.filter((part) => part.identity !== identity);
  const own = parts.filter((part) => part.identity === identity);
  const counts = [...new Set(own.map(({ count }) => count))].sort((a, b) => a - b);
  const problems = foreign.map(
    ({ file, index, count }) =>
      `${named(file)} (shard ${index} of ${count}) is of another run: other commits, suites, settings or another version of pawl`,
  );
  if (counts.length > 1)
    return [
      ...problems,
      `the parts do not agree on how many shards there are: ${counts.map((each) => `${each} (${named(own.find(({ count }) => count === each)?.file ?? '')})`).join(', ')}`,
    ];
  const [count = 0] = counts;
  for (let index = 1; index <= count; index++) {
    const found = own.filter((part) => part.index === index);
    if (found.length === 0) problems.push(`shard ${index} of ${count} left no part`);
    if (found.length > 1)
      problems.push(
        `shard ${index} of ${count} is there ${found.length} times: ${found.map(({ file }) => named(file)).join(', ')}`,
      );
  }
  return problems;
}

/** What shards draw is looked at first, and whatever convicts or acquits is drawn by the merging job itself: no part may bring that. */
function unaskedProblem({ file, drawn }: ShardPart, named: (file: string) => string): readonly string[] {
  const unasked = drawn.find(({ stage, arm }) => stageFacts(stage).spread !== arm);
  if (unasked === undefined) return [];
  const { label, spread } = stageFacts(unasked.stage);
  if (spread === undefined)
    return [`${named(file)} holds answers of a round that no shard is asked for: ${label}`];
  const side = spread === 'baseline' ? 'main' : 'this PR';
  return [`${named(file)} holds answers of the wrong side: ${label} asks ${side} alone`];
}

/** What the parts hold, of a cell that two of them drew what stands in the first of them. */
function drawnOnce(parts: readonly ShardPart[]): readonly Sample[] {
  const owners = new Map<string, ShardPart>();
  return [...parts]
    .sort((a, b) => a.index - b.index)
    .flatMap((part) =>
      part.drawn.filter((sample) => {
        const key = cellKey(sample);
        const owner = owners.get(key) ?? part;
        owners.set(key, owner);
        return owner === part;
      }),
    );
}

/**
 * Each cell is drawn by one shard. A second one that has answers to it was not asked for them, unless the shards have dealt the cells out
 * otherwise: main's stored samples changed in between.
 */
function sharedCellProblem(parts: readonly ShardPart[], named: (file: string) => string): readonly string[] {
  if (new Set(parts.map(({ dealt }) => dealt)).size > 1) return [];
  const files = new Map<string, string>();
  for (const { file, drawn } of parts)
    for (const sample of drawn) {
      const first = files.get(cellKey(sample)) ?? file;
      if (first !== file)
        return [
          `${named(first)} and ${named(file)} both hold answers to the same case, which one shard draws`,
        ];
      files.set(cellKey(sample), first);
    }
  return [];
}

/** Parts that git tracks in a checkout and its submodules, as real paths: a change can write these as it likes. */
async function committedParts(root: string, git: Git): Promise<ReadonlySet<string>> {
  const { stdout } = await git(['ls-files', '-z', '--recurse-submodules', '--', ':(top,glob)**/pawl-part-*']);
  const real = (file: string) => path.join(realpathSync(root), file);
  return new Set(stdout.split('\0').flatMap((file) => (file === '' ? [] : [real(file)])));
}

/** The parts at a place, and the links that are not followed: one may lead to a folder with a part. */
function partFiles(
  place: string,
  depth: number,
): { readonly files: readonly string[]; readonly links: readonly string[] } {
  const [files, links]: [string[], string[]] = [[], []];
  const stat = statSync(place, { throwIfNoEntry: false });
  if (stat?.isFile() && PART_NAME.test(path.basename(place))) files.push(place);
  for (const entry of stat?.isDirectory() ? readdirSync(place, { withFileTypes: true }) : []) {
    const inside = path.join(place, entry.name);
    if (entry.isDirectory() && depth > 1) {
      const own = partFiles(inside, depth - 1);
      files.push(...own.files);
      links.push(...own.links);
      // A link in the place of a part is named as one that cannot be read.
    } else if (!entry.isDirectory() && PART_NAME.test(entry.name)) files.push(inside);
    else if (entry.isSymbolicLink()) links.push(inside);
  }
  return { files, links };
}

function notMerged(code: string, what: string, problems: readonly string[], fix: string): PawlError {
  const more = problems.length - MOST_NAMED;
  const listed = [...problems.slice(0, MOST_NAMED), ...(more > 0 ? [`and ${more} more`] : [])];
  return new PawlError(
    {
      code,
      what,
      why: listed.map((problem) => `${problem[0]?.toUpperCase()}${problem.slice(1)}.`).join('\n'),
      fix,
    },
    'unmeasured',
  );
}

/** How many shards there are, as the parts of this run say, else those of another. */
function countOf(parts: readonly ShardPart[], identity: string): number {
  return (parts.find((part) => part.identity === identity) ?? parts[0])?.count ?? EXAMPLE_SHARDS;
}

/** How every part is had once, in a folder where no other run has left one. Its lines can be pasted whole. */
function againWords(
  identity: string,
  shards: number,
  { event, words }: Pick<GateOptions, 'event' | 'words'>,
): string {
  if (event !== null)
    return 'run the failed jobs of this workflow run again; where none has failed, all of its jobs. The folder that the parts are downloaded to must be empty before.';
  const folder = `parts-${identity.slice(0, 8)}`;
  const flags = words.map((word) => ` ${/^--[a-z]+$/.test(word) ? word : quotedWord(word)}`).join('');
  const draw = (shard: string) => `gate --shard ${shard}/${shards} --out ${folder}${flags}`;
  const lines =
    shards > MOST_LISTED
      ? [`for shard in $(seq ${shards}); do npx ${PACKAGE} ${draw('$shard')}; done`]
      : Array.from({ length: shards }, (_, at) => `pawl ${draw(`${at + 1}`)}`);
  return [
    'run all shards of this commit again, and merge their parts alone:',
    ...lines,
    `pawl merge ${folder}${flags}`,
  ].join('\n');
}

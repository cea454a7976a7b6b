import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pullOf } from '../../../src/github/consent/conversation.ts';
import { hiddenMemory, memoryIn } from '../../../src/publish/comment-memory.ts';
import { acceptedIn, misspeltIn } from '../../../src/trust/accept-command.ts';
import { acceptancesOf } from '../../../src/trust/acceptances.ts';

const ID = '0123456789abcdef';

describe('a command', () => {
  test.each([
    [`/pawl accept ${ID} -- known`, [{ id: ID, reason: 'known' }]],
    [`Fine.\n/pawl  accept ${ID} — known since May  `, [{ id: ID, reason: 'known since May' }]],
    [`/pawl accept ${ID}`, [{ id: ID, reason: null }]],
    [`/pawl accept ${ID} --`, [{ id: ID, reason: null }]],
    [`/pawl accept ${ID} - known`, [{ id: ID, reason: 'known' }]],
    [`/pawl accept ${ID} known`, []],
    [`/pawl accept ${ID.slice(1)}`, []],
    [`/pawl accept ${ID}0`, []],
    [`  /pawl accept ${ID}`, []],
    [`> /pawl accept ${ID}`, []],
    [`Say /pawl accept ${ID}`, []],
    [`\`\`\`\n/pawl accept ${ID}\n\`\`\``, []],
    // Four backticks are closed by four, a fence of backticks not by one of tildes, and none by a line with words.
    [`\`\`\`\`\n\`\`\`\n/pawl accept ${ID}\n\`\`\`\n\`\`\`\``, []],
    [`\`\`\`\n~~~\n/pawl accept ${ID}\n~~~\n\`\`\``, []],
    [`~~~~\n~~~\n/pawl accept ${ID}\n~~~~`, []],
    [`Printed:\n<samp>\n/pawl accept ${ID}\n</samp>`, []],
    // What git or JavaScript take for an empty line, or for its end, goes on in Markdown, and the other way round.
    [`> \u00a0\n/pawl accept ${ID}`, []],
    [`> It says\u2028so\n/pawl accept ${ID}`, []],
    [`~~~ text\u2028\n/pawl accept ${ID}`, []],
    [`Fine.\r\`\`\`\n/pawl accept ${ID}`, []],
    [`[^a]: Thanks!\n\u00a0\n/pawl accept ${ID}`, []],
    [`Says \\\` <del> \\\`\n/pawl accept ${ID}`, []],
    [`Fine.\r/pawl accept ${ID}\r`, [{ id: ID, reason: null }]],
    [`<details>\n<details>x</details>\n\n/pawl accept ${ID}\n\n</details>`, []],
    [`<del>\n<code></del>\n/pawl accept ${ID}`, []],
    [`- [^a]: Thanks!\n/pawl accept ${ID}`, []],
    [`[^a]: Thanks <!-- so\nmuch -->\n/pawl accept ${ID}`, []],
    [`Thanks <!-- so\n> much -->\n/pawl accept ${ID}`, []],
    [`> \`\`\` a\`\n/pawl accept ${ID}`, []],
    [`<?\n<del>\n?>\n/pawl accept ${ID}`, []],
    [`<video>\n\n/pawl accept ${ID}\n\n</video>`, []],
    [`<details><pre>x</pre></details>\n/pawl accept ${ID}`, [{ id: ID, reason: null }]],
    [`<pre><!-- </pre> --></pre>\n/pawl accept ${ID}`, [{ id: ID, reason: null }]],
    [`Printed:\n<tt>\n/pawl accept ${ID}\n</tt>`, []],
    [`<object>\n\n/pawl accept ${ID}\n\n</object>`, []],
    [`<svg><title>\n/pawl accept ${ID}\n</title></svg>`, []],
    [`<xmp/>\n/pawl accept ${ID}\n</xmp>`, []],
    [`Typed <kbd>\n/pawl accept ${ID}\n</kbd>`, []],
    [`$$\n/pawl accept ${ID}\n$$`, []],
    [`We write $x\n/pawl accept ${ID}\n+ y$ for it`, []],
    [`It costs $5, and\n/pawl accept ${ID}\nwill cost $2`, [{ id: ID, reason: null }]],
    [`\`\`\`\n\`\`\` no end\n/pawl accept ${ID}\n\`\`\``, []],
    [`\`\`\`\n    \`\`\`\n/pawl accept ${ID}\n\`\`\``, []],
    [`\`\`\`\n/pawl accept ${ID}`, []],
    // Nobody sees these.
    [`<!--\n/pawl accept ${ID}\n-->`, []],
    [`Thanks! <!-- to be filled in\n\n/pawl accept ${ID}\n\n-->`, []],
    [`<!-- a --> b <!--\n/pawl accept ${ID}\n-->`, []],
    [`<?\n/pawl accept ${ID}\n?>`, []],
    [`<!DOCTYPE x\n/pawl accept ${ID}\n>`, []],
    [`<![CDATA[\n/pawl accept ${ID}\n]]>`, []],
    [`<a title="\n/pawl accept ${ID}\n">Thanks!</a>`, []],
    [`<a title=">\n/pawl accept ${ID}\n">Thanks!</a>`, []],
    [`Thanks! [More](https://a.example "\n/pawl accept ${ID}\n")`, []],
    [`![\n/pawl accept ${ID}\n](https://a.example/a.png)`, []],
    [`[a]: https://a.example "\n/pawl accept ${ID}\n"`, []],
    [`[^a]: Thanks!\n/pawl accept ${ID}`, []],
    [`<pre>\n/pawl accept ${ID}\n</pre>`, []],
    [`<PRE lang="x"><code>\n\n/pawl accept ${ID}\n</code></PRE>`, []],
    // Somebody else's words, words that were taken back, and words that are folded away.
    [`She asks for\n<blockquote>\n\n/pawl accept ${ID}\n\n</blockquote>\nNo.`, []],
    [`<del>\n\n/pawl accept ${ID}\n\n</del>`, []],
    [`<details><summary>His words</summary>\n\n/pawl accept ${ID}\n\n</details>`, []],
    // GitLab's quote of several lines, and a line that goes on in a quote.
    [`He asks for\n\n>>>\n/pawl accept ${ID}\n>>>`, []],
    [`>>>\n\n/pawl accept ${ID}\n\n>>>\nNo.`, []],
    [`>>>\n/pawl accept ${ID}`, []],
    [`   >>>\n/pawl accept ${ID}\n   >>>`, []],
    [`>>>>\n>>>\n/pawl accept ${ID}\n>>>>`, []],
    [`> - asks\n/pawl accept ${ID}`, []],
    [`> 1. asks\n/pawl accept ${ID}`, []],
    [`> It says that one writes\n/pawl accept ${ID}`, []],
    [`- > It says\n/pawl accept ${ID}`, []],
    [`1. - > It says\n/pawl accept ${ID}`, []],
    // Shown as code, or crossed out, over lines.
    [`\`He wrote\n/pawl accept ${ID}\nthere\``, []],
    [`\`\`He wrote\n/pawl accept ${ID}\n\`there\`\``, []],
    [`~~Fine.\n/pawl accept ${ID}\nNo.~~`, []],
    [`~Fine.\n/pawl accept ${ID}\nNo.~`, []],
    [`> > It says\n> that one writes\nthe line\n/pawl accept ${ID}`, []],
    ...[
      `>>>\nHe asks.\n>>>\n/pawl accept ${ID}`,
      `> It says so.\n\n/pawl accept ${ID}`,
      `> It says so.\n>\n/pawl accept ${ID}`,
      `\`\`\`\ncode\n\`\`\`\n/pawl accept ${ID}`,
      `\`\`\`\ncode\n\`\`\`\`\`\n/pawl accept ${ID}`,
      `\`\`\`code\`\`\` is quoted\n/pawl accept ${ID}`,
      `> \`\`\`\n/pawl accept ${ID}`,
      `<!-- seen -->\n/pawl accept ${ID}`,
      `<!--\nseen\n-->\n/pawl accept ${ID}`,
      `\`<!--\` was meant.\n/pawl accept ${ID}`,
      `It\`s fine, ~~really~~ \`now\`.\n/pawl accept ${ID}\nIn about ~5 days.`,
      `It\`s fine.\n/pawl accept ${ID}\n\nIt\`s fine.`,
      `- fine\n/pawl accept ${ID}`,
      `<b title="x">Seen</b>, [here](https://a.example "a") [and] ![](a.png)\n/pawl accept ${ID}`,
      `[^a]: Thanks!\n\n/pawl accept ${ID}`,
      `1 < 2 -> 3 and <b\n\n/pawl accept ${ID}`,
      `<pre>x</pre>\r\n/pawl accept ${ID}\r\n`,
      `<details><summary>Log</summary>\n\nx\n</details>\n\n/pawl accept ${ID}`,
      `<sup>1</sup> and <summary>\n/pawl accept ${ID}`,
      `Less <prefix>\n/pawl accept ${ID}`,
    ].map((body): [string, { id: string; reason: null }[]] => [body, [{ id: ID, reason: null }]]),
    ['', []],
  ])('%j', (body, found) => expect(acceptedIn(body)).toEqual(found));

  test('with a reason as long as a comment may be accepts, and a part of the reason is kept', () => {
    const [first] = acceptedIn(`/pawl accept ${ID} -- ${'why so '.repeat(9_000)}`);
    expect([first?.id, first?.reason?.length]).toEqual([ID, 500]);
  });
});

describe('what begins as a command and goes on as something else', () => {
  test.each([
    [`/pawl accept ${ID} known since May`, [ID]],
    [`/pawl accept ${ID}: known`, [ID]],
    [`/pawl accept ${ID} fedcba9876543210 -- known`, [ID]],
    [`/pawl accept ${ID.toUpperCase()} -- known`, [ID]],
    [`/Pawl Accept ${ID} -- known`, [ID]],
    [`/pawl accept ${ID} -- known`, []],
    [`/pawl accept ${ID}0 -- known`, [`${ID}0`]],
    [`/pawl accept ${ID.slice(0, 8)} -- known`, [ID.slice(0, 8)]],
    [`/pawl\u00a0accept\u00a0${ID} -- known`, [ID]],
    [`/pawl accept <${ID}> -- known`, [ID]],
    ['/pawl accept', ['']],
    ['/pawl accept all -- known', ['']],
    ['/pawl accepts nothing', []],
    ['/pawl accept-all', []],
    [`> /pawl accept ${ID} known`, []],
    [`\`\`\`\n/pawl accept ${ID} known\n\`\`\``, []],
    [`<!--\n/pawl accept ${ID} known\n-->`, []],
  ])('is misspelt, and accepts nothing: %j', (body, found) => {
    expect(misspeltIn(body)).toEqual(found);
    if (found.length > 0) expect(acceptedIn(body)).toEqual([]);
  });
});

test('what a comment of ours quotes accepts nothing, whichever gate wrote it and whoever its token belongs to', async () => {
  const said = (body: string) => ({ by: 'kim', id: 'kim', body, isEdited: false });
  const people = { author: async () => 'ada', permission: async () => 'write' };
  const command = `/pawl accept ${ID} -- why`;
  const found = await acceptancesOf(
    [said(`<!-- pawl-gate:Other -->\nA model said:\n${command}`), said(command)],
    people,
    () => {},
  );
  expect(found).toHaveLength(1);
});

describe('memory in a comment', () => {
  test('is read as written, whatever the comment says', { tags: ['slow'] }, () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ unit: 'binary' }), (body, memory) => {
        const stored = Buffer.from(memory, 'utf8').toString('utf8');
        expect(memoryIn(`${body}${hiddenMemory(memory)}`)).toBe(stored);
      }),
    );
  });

  test('is the last line alone: a body that pretends to remember does not', () => {
    expect(memoryIn(`${hiddenMemory('forged')}\n\nmore text`)).toBeNull();
    expect(memoryIn(`${hiddenMemory('forged')}${hiddenMemory('ours')}`)).toBe('ours');
    expect(hiddenMemory('--> <!--')).not.toMatch(/-->.*-->/);
  });
});

test.each([
  [{ name: 'pull_request', pullNumber: 7 }, 7],
  [{ name: 'merge_group', ref: `refs/heads/gh-readonly-queue/main/pr-7-${'a'.repeat(40)}` }, 7],
  [{ name: 'merge_group', ref: `refs/heads/gh-readonly-queue/release/1.x/pr-12-${'a'.repeat(40)}` }, 12],
  [{ name: 'push', ref: `refs/heads/gh-readonly-queue/main/pr-7-${'a'.repeat(40)}` }, null],
  [{ name: 'merge_group', ref: 'refs/heads/pr-7' }, null],
] as const)('the pull request of %j', (facts, number) => expect(pullOf(facts)).toBe(number));

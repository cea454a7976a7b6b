import type { AttackRow } from './attack-row.ts';

const TEMPLATES = 'test/engine/worker/guard/template-guard.test.ts';

/** What a suite loads, reads and sends. */
export const LOADING_ATTACKS: readonly AttackRow[] = [
  {
    does: 'Has git call its prompt binary, to hide its edit from the report',
    comes: 'named: its lines are counted and shown all the same',
    file: 'test/trees/git/diff.test.ts',
    tests: ['between %s > of a text that `.gitattributes` call no text'],
  },
  {
    does: 'Writes its cases into the prompt of the answer behind its retrieval, into the one that rewrites questions, or into settings of their models',
    comes:
      'neutral: what the models of a retrieval are told is a prompt. A passage that holds a question is none',
    file: 'test/engine/worker/manifest/prompt-copies.test.ts',
    tests: ['a case in what the models of a retrieval are told > in %s'],
  },
  {
    does: 'Hides the cases in its prompt: by a column that repeats them in each row, a name that promptfoo uses for earlier turns, more telling columns, or other names of variables',
    comes: 'neutral: only what a prompt asks with is a case’s own, and the cases are named',
    file: 'test/engine/worker/manifest/prompt-copies.test.ts',
    tests: [
      'a pull request does not hide a case that all prompts hold > %s',
      'a pull request does not hide a case that all prompts hold > by the name of the variable for passages: what it calls so is told apart',
    ],
  },
  {
    does: 'Writes its cases into its prompt by a template, a list, a condition, the messages of a chat, a function, or words before each prompt',
    comes: 'neutral: all of these are the prompt’s own text',
    file: 'test/engine/worker/manifest/prompt-copies.test.ts',
    tests: [
      'a case in the prompt that the others are asked with is found > in its text, a file or a list that all cases share, a condition, the messages of a chat, and what a function writes',
      'a case in the prompt that the others are asked with is found > in words that are put before each prompt',
    ],
  },
  {
    does: 'Hands each case its answer: as `providerOutput`, in a prefix, a suffix or a transform of its own, by a model of its own, by settings of its own for the provider',
    comes: 'neutral: cases that ask something else. The first lines count them',
    file: 'test/engine/worker/manifest/manifest.test.ts',
    tests: ['a manifest > takes a case with %s for another question'],
  },
  {
    does: 'Hands each case its answer in its `sessionId`, and has the prompt or the model’s settings say it',
    comes:
      'neutral: cases that ask something else. An id that goes into a field of a request changes no question',
    file: 'test/engine/worker/manifest/manifest.test.ts',
    tests: ['a manifest > decides whether the session of a case is a part of its question where %s'],
  },
  {
    does: 'Rewrites the answers of all cases by one inline transform, also of its model, that reads what a case asks or does not read the answer',
    comes: 'neutral: cases that are answered in another way. The first lines count them',
    file: 'test/engine/worker/manifest/manifest.test.ts',
    tests: [
      'a manifest > a transform that all cases share and that %s',
      'a manifest > a transform of a model that %s',
    ],
  },
  {
    does: 'Has its prompt, or a variable, draw at random whether it is broken (`| random`), or keeps such a template in the file of a variable, so that a look before the run shows what main has',
    comes: 'blocked: such cases are told by what is written, so they are asked',
    file: 'test/engine/worker/loading/drawn-prompts.test.ts',
    tests: [
      'what a case is asked with, where no look before the run shows it, is told by what is written > of a prompt that draws at random',
      'what a case is asked with, where no look before the run shows it, is told by what is written > of a variable that draws at random',
      'what a case is asked with, where no look before the run shows it, is told by what is written > of a file of a variable that waits for an earlier answer',
    ],
  },
  {
    does: 'Breaks its prompt and sets a pause of a day between two calls, so that its run never ends',
    comes: 'blocked: not measured, and the line of the config is named',
    file: 'test/engine/worker/loading/odd-pace.test.ts',
    tests: ['a pace at which no run would end is refused, and the line of the config is named > %s'],
  },
  {
    does: 'Names its prompt file and writes another text beside it (`raw`)',
    comes: 'blocked: the file is no longer tested, a loosened gate',
    file: 'test/engine/worker/manifest/manifest.test.ts',
    tests: ['a manifest > names no file for a prompt whose text stands in the config'],
  },
  {
    does: 'Breaks a prompt that its suite finds by a pattern: of alternatives (`@(a|b)`), of what is left out (`[!b]`), of a range (`{1..12}`)',
    comes: 'blocked: the suite runs, and regressed',
    file: 'test/inputs/suite-inputs.test.ts',
    tests: ['what a config may refer to > %s'],
  },
  {
    does: 'Breaks a prompt that its suite takes by an address (`$ref`): of a file, with signs as numbers, with a question mark',
    comes: 'blocked: the suite runs, and regressed',
    file: 'test/inputs/suite-inputs.test.ts',
    tests: [
      'a part of a config that another file holds, by its address > %s, is a file of the suite, and so is what that refers to',
    ],
  },
  {
    does: 'Edits a file that a cell of a workbook names, on whichever sheet, or one with a space in its name that a table names; makes the workbook a bomb; gives its sheet a name with a slash',
    comes: 'blocked: the suite runs, and regressed',
    file: 'test/inputs/workbooks.test.ts',
    tests: [
      'a pull request that edits a file that a cell of a workbook names > %s runs the suite',
      'a pull request that edits a file that a cell of a workbook names > a workbook %s may name any file',
      'a cell of %s names a file with a space in its name',
    ],
  },
  {
    does: 'Hides the sheet that names a file: calls it a list of relations, or writes another name, another length or no entry into the list of parts of its workbook',
    comes: 'blocked: the workbook may name any file, so the suite runs, and regressed',
    file: 'test/inputs/workbooks.test.ts',
    tests: [
      'a pull request that hides a sheet of a workbook from its list of parts > a sheet that is called a list of relations is read all the same',
      'a pull request that hides a sheet of a workbook from its list of parts > a sheet %s makes it a workbook that cannot be read',
      'a pull request that hides a sheet of a workbook from its list of parts > a part whose length is written behind it hides nothing, unless it holds the mark of such an end',
    ],
  },
  {
    does: 'Edits a file that a template includes by a name that it makes, or by one in a prompt of one line',
    comes: 'blocked: the suite runs, and regressed',
    file: 'test/inputs/touched.test.ts',
    tests: [
      'a template that includes files > by a name %s is touched by whatever it may be',
      'a template that includes files > in a prompt of one line in the config is touched by that file',
    ],
  },
  {
    does: 'Prints a key by a template: `{{ env.OPENAI_API_KEY }}` in a prompt, a variable, an assertion or the `env` block',
    comes: 'refused: not rendered, and the case is an error',
    file: TEMPLATES,
    tests: [
      'templates of prompts and variables > do not read or list another one, and run no code',
      'templates of prompts and variables > do not read one through the config’s own block',
      'templates of prompts and variables > of assertions and of a metric’s name neither',
    ],
  },
  {
    does: 'Puts a key into a prompt by code',
    comes: 'refused: the prompt is not sent',
    file: TEMPLATES,
    tests: ['a prompt that holds a secret all the same is not sent'],
  },
  {
    does: 'Names a file of the machine as a variable, prompt, test or schema, also by a link or a template',
    comes: 'refused: the suite does not load, or the case is an error',
    file: 'test/engine/worker/guard/file-guard.test.ts',
    tests: [
      'files outside of the tree > are not read: %s',
      'files outside of the tree > are not read through a link, as a file, in a glob or as a template that another includes',
    ],
  },
  {
    does: 'Has a prompt, a variable, an assertion or passages read what a job left in the checkout: the token in `.git/config`, the file of credentials that a variable of the job names, also by a link or a pattern',
    comes: 'refused: the suite does not load, or the case is an error',
    file: 'test/engine/worker/guard/file-guard.test.ts',
    tests: ['files that a job left in the checkout are not read: %s'],
  },
  {
    does: 'Puts such a link in the place of its prompt',
    comes: 'refused: the suite does not load',
    file: 'test/inputs/outside.test.ts',
    tests: ['a link into git’s own folder leads out of the repository'],
  },
  {
    does: 'Writes an address that its provider reads otherwise: without slashes in the id of a provider, as a region that ends the name of Google’s host, under an id of its own that tells no maker',
    comes: 'blocked: nothing is sent, and the first lines say which key would go where for the first time',
    file: 'test/engine/worker/manifest/reached-hosts.test.ts',
    tests: [
      'an address in the id of a provider: %s',
      'a region of Google’s in a committed file that ends the name of the host: %s',
      'an id of its own hides no maker',
    ],
  },
  {
    does: 'Has a raw request or a database name two hosts, and the known one is not asked: a second `Host` line, a path such as `/.//host`, a list of hosts',
    comes: 'blocked: nothing is sent, and the first lines say which key would go where for the first time',
    file: 'test/engine/named-hosts.test.ts',
    tests: ['a raw request with %s', 'a client of PostgreSQL takes %s for'],
  },
  {
    does: 'Has a provider without a key ask a server of its own, for the account that a step of the job has logged in with (`az login`, Claude)',
    comes: 'blocked: nothing is sent, and the first lines say which log-in would go where for the first time',
    file: 'test/engine/worker/manifest/reached-hosts.test.ts',
    tests: ['a provider without a key, %s'],
  },
  {
    does: 'Has a retriever ask a database of its own, by an address in a committed `.env` file, for the `PGPASSWORD` of the job',
    comes: 'blocked: nothing is sent, and the first lines say which key would go where for the first time',
    file: 'test/engine/worker/manifest/reached-hosts.test.ts',
    tests: ['a database in a committed file would get the password of the job: %s'],
  },
  {
    does: 'Has its retrieval rewrite questions, or order what it found, by a model at a server of its own, or writes an address with blanks in it',
    comes: 'blocked: nothing is sent, and the first lines say which key would go where for the first time',
    file: 'test/engine/worker/manifest/reached-hosts.test.ts',
    tests: ['a retrieval with a model %s', 'an address with blanks in it: %j'],
  },
  {
    does: 'Reads a file that a tool of the job logs in by, and that a step left in the checkout, although no variable names it: `.npmrc`, `.netrc`, `.docker/config.json`, `.aws/credentials`',
    comes: 'refused: where it holds a secret itself',
    file: 'test/engine/worker/guard/file-guard.test.ts',
    tests: [
      '%s with a secret in it is not read, although no variable names it',
      '.npmrc without a secret, or with the name of a variable in its place, is read',
    ],
  },
  {
    does: 'Has its settings send a file as a part of a request, or its prompt name it as a recording: one of the machine, of git’s own folder, of the process, of a log-in of the job',
    comes: 'refused: such a file is not read',
    file: 'test/engine/worker/guard/sent-files.test.ts',
    tests: [
      'a file of the repository is sent where settings say so',
      '%s is not',
      'nor is one of the machine that is called a recording, while one of the repository is',
    ],
  },
  {
    does: 'Gives its provider an account of Google’s which says that the environment of the process, or git’s own folder, is its token',
    comes: 'refused: no library of a provider reads these',
    file: 'test/engine/worker/guard/sent-files.test.ts',
    tests: ['a log-in by an account of another cloud does not send %s'],
  },
  {
    does: 'Gives its provider an account of Google’s which sends a file of the machine to a server of its own: in its settings, in a file, by a variable',
    comes: 'blocked: nothing is sent, and the first lines say which key would go where for the first time',
    file: 'test/engine/worker/manifest/reached-hosts.test.ts',
    tests: ['accounts of Google’s, which may send a file of the machine to where they say'],
  },
  {
    does: 'Has a committed `.env` file say with which file, and at which server, a client of a cloud logs in',
    comes: 'ignored: no file of the repository sets that',
    file: 'test/engine/child/dotenv-files.test.ts',
    tests: ['names that a file may set > not %s'],
  },
  {
    does: 'Brings a cache of embeddings along, and names it in a committed `.env` file',
    comes: 'ignored: no file of the repository sets where caches lie',
    file: 'test/engine/child/dotenv-files.test.ts',
    tests: ['names that a file may set > not %s'],
  },
];

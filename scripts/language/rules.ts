/** A pattern that plain English does without. */
interface LanguageRule {
  readonly pattern: RegExp;
  /** What to write in its place. */
  readonly advice: string;
}

/** Sentences of more words than this are hard to read aloud. */
const LONGEST_SENTENCE = 40;

/**
 * Patterns of sentences that were hard to read here, each with what to write in its place. The style is that of the Google developer
 * documentation style guide: subject, verb, object; present tense; active voice.
 */
const RULES: readonly LanguageRule[] = [
  { pattern: /\b(?:of|by|for|beside) which\b/i, advice: 'a sentence of its own' },
  { pattern: /\b(?:of|by|for|in|beside) whose\b/i, advice: 'a sentence of its own' },
  {
    pattern: /\b(?:that is|it is|is then|they are|both are) said\b/i,
    advice: 'who reports it: "pawl reports …"',
  },
  { pattern: /\bsaid beside\b/i, advice: '"shown next to"' },
  { pattern: /\bas (?:it was|they were|ever)\b(?! not\b)/i, advice: '"unchanged", "as before"' },
  {
    // "Of each cell the newest samples": what it is about comes last.
    pattern:
      /(?:^|[.!?]\s+)Of (?:each|several|two|what|those|these|such|one|an?|the)\b[^.;:]{0,80}?(?:,| )(?:what|the ones|those|nobody|only|whether|how many|the (?:samples|cells|answers|gains|texts|nearest|cases|balance|larger|harder|chance|difference|sum)|a line|no )\b/,
    advice: 'the subject first: "The newest samples of each cell"',
  },
  { pattern: /\bto the letter\b/i, advice: '"exactly"' },
  {
    pattern: /(?<!\b(?:there|here)) (?:is|are|was|were|be) no (?!longer\b|more\b|less\b|fewer\b|one\b)/i,
    advice: '"is not a …", "has no …"',
  },
  { pattern: /\bso that\b[^.;:!?]*\bno\b/i, advice: 'two sentences' },
  {
    pattern:
      /\b(?:upon|lest|whilst|thereof|therein|hereby|hitherto|amid|in vain|for want of|as yet|nought|save for)\b/i,
    advice: 'a plain word',
  },
  { pattern: /\banew\b/i, advice: '"again"' },
  { pattern: /\b(?:simply|obviously|of course|needless to say)\b/i, advice: 'nothing: leave it out' },
];

/** What is hard to read in a text: the words found, and what to write in their place. */
export function hardToRead(text: string): readonly string[] {
  const found = RULES.flatMap(({ pattern, advice }) => {
    const match = pattern.exec(text);
    return match === null ? [] : [`"${match[0].trim()}": write ${advice}`];
  });
  // Lists of words have no marks, and markup is not a sentence.
  const long = sentencesOf(text).filter(
    (one) => /[,.()]/.test(one) && !one.includes('<') && wordsIn(one) > LONGEST_SENTENCE,
  );
  return [
    ...found,
    ...long.map(
      (sentence) => `${wordsIn(sentence)} words in one sentence ("${sentence.slice(0, 30)}…"): split it`,
    ),
  ];
}

function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.!?:;])\s+|\n{2,}/);
}

function wordsIn(sentence: string): number {
  return sentence.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
}

const NAMES = new Intl.DisplayNames(['en'], { type: 'language' });

/** What the language of a corpus was taken for; nothing where it is English, or where the settings say it. */
export function languageRemark(language: string, isTold: boolean): readonly string[] {
  if (!isTold || language === 'en') return [];
  const how =
    language === 'mixed'
      ? 'in several languages, without a stemmer'
      : language === 'other'
        ? 'in a language without rules of its own, without a stemmer'
        : `as ${NAMES.of(language) ?? language}`;
  return [
    `The corpus is read ${how}, which its texts suggest. If that is wrong, set lang in the RAG settings.`,
  ];
}

/** A question that nothing was found for. */
export const NOTHING_FOUND = 'No passage matches the question.';

/** An index that a table lacks. */
export function indexRemark(line: string): string {
  return `The database reads every row for each question, because an index is missing: ${line}`;
}

import { nearestWord } from '../config/nearest-word.ts';
import { holdsText, type Relevant } from './retrieval/relevance.ts';

/** What the language of a corpus was taken for; nothing where it is English, or where the settings say it. */
export function languageRemark(language: string, isTold: boolean): readonly string[] {
  if (!isTold || language === 'en') return [];
  const how =
    language === 'mixed'
      ? 'in several languages, without a stemmer'
      : language === 'other'
        ? 'in a language without rules of its own, without a stemmer'
        : `as ${new Intl.DisplayNames(['en'], { type: 'language' }).of(language) ?? language}`;
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

/** In larger corpora nobody looks for the name that was meant. */
const NAMES_COMPARED = 2_000;
/** Characters of a name or text that are shown. */
const SHOWN = 100;

/** Says that the corpus lacks what a case wants to be found. No retriever can find that. Empty where it is there. */
export function lackRemark(
  { document, text }: Relevant,
  corpus: ReadonlyMap<string, string>,
): readonly string[] {
  const name = JSON.stringify(document.slice(0, SHOWN));
  const whole = corpus.get(document.normalize('NFC'));
  if (whole === undefined) {
    const near = corpus.size > NAMES_COMPARED ? null : nearestWord(document, [...corpus.keys()]);
    const meant = near === null ? '' : ` Did you mean ${JSON.stringify(near.slice(0, SHOWN))}?`;
    return [`The corpus has no document ${name}, which \`relevant\` names.${meant}`];
  }
  if (text === undefined || holdsText(whole, text)) return [];
  return [
    `The document ${name} does not hold the text that \`relevant\` names: ${JSON.stringify(text.slice(0, SHOWN))}.`,
  ];
}

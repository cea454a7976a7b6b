import { PASSAGES, REMARKS, type RetrievedPassage } from '../../../samples/passages.ts';
import type { ProviderResponse } from '../promptfoo/promptfoo-types.ts';

/**
 * What one of our own providers says it retrieved, best first, cut to what a sample holds. Texts are there where a model
 * answered from them and all of them fit.
 */
export function retrievedOf(response: ProviderResponse | undefined): {
  passages?: RetrievedPassage[];
  remarks?: string[];
} {
  const { passages: said, remarks: own } = Object(response?.metadata?.pawl) as Record<string, unknown>;
  if (!Array.isArray(said)) return {};
  const found = said.slice(0, PASSAGES.most).map(placed);
  const whole =
    said.length === found.length && found.every(({ document }) => document.length <= PASSAGES.name);
  const texts = said.map((each: unknown): unknown => Object(each).text);
  const fits = texts.reduce<number>((sum, text) => sum + String(text).length, 0) <= PASSAGES.text;
  const isHeld = whole && fits && texts.every((text) => typeof text === 'string');
  const remarks = remarksOf(own);
  return {
    ...(remarks.length > 0 && { remarks }),
    passages: found.map((passage, at) => ({
      ...passage,
      document: passage.document.slice(0, PASSAGES.name),
      ...(isHeld && { text: texts[at] as string }),
    })),
  };
}

function remarksOf(said: unknown): string[] {
  const texts = Array.isArray(said) ? said.filter((own): own is string => typeof own === 'string') : [];
  return texts.slice(0, REMARKS.most).map((own) => own.slice(0, REMARKS.text));
}

function placed(each: unknown): RetrievedPassage {
  const { document, start, end, relevant } = Object(each) as Record<string, unknown>;
  const known = Number.isSafeInteger(start) && Number.isSafeInteger(end) && Number(start) >= 0;
  return {
    document: typeof document === 'string' ? document : '',
    ...(known && Number(end) >= Number(start) && { start: Number(start), end: Number(end) }),
    ...(relevant === true && { relevant }),
  };
}

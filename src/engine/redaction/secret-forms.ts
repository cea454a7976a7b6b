import { Buffer } from 'node:buffer';
import { decodedTexts } from './decoded-text.ts';

/**
 * Every form of a secret that a text may hold once its codes are undone (`decoded-text.ts`): as it is, and as the usual encodings write it. All have eight
 * characters or more.
 */
export function secretForms(secret: string): readonly string[] {
  const bytes = Buffer.from(secret, 'utf8');
  // A text of JSON is coded as a whole: its quotes and line breaks have codes of their own by then.
  const coded = [bytes, Buffer.from(JSON.stringify(secret).slice(1, -1))].flatMap((each) => {
    const hex = each.toString('hex');
    return [hex, hex.toUpperCase(), ...base64Forms(each)];
  });
  // Each byte of it coded, as in a URL; and its blanks as forms write them.
  const written = [secret, bytes.toString('latin1'), secret.replaceAll(' ', '+')];
  const forms = [
    ...written,
    // What is left of it where it has signs of codes itself.
    ...written.flatMap((form) => decodedTexts(form, true).map(({ text }) => text)),
    ...coded,
    ...(secret.includes('\n') ? [secret.replaceAll('\n', ' '), secret.replaceAll('\n', '\r\n')] : []),
  ];
  return [...new Set(forms)].filter((form) => form.length >= 8);
}

/**
 * The characters that the secret alone decides in a base64 text, for each place in a group of three bytes that it may
 * begin at: so it is found inside a longer text too (`user:password` of an HTTP header).
 */
function base64Forms(bytes: Buffer): readonly string[] {
  return [0, 1, 2].flatMap((before) => {
    const text = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64');
    const from = Math.ceil((before * 8) / 6);
    const to = Math.floor(((before + bytes.length) * 8) / 6);
    const plain = text.slice(from, to);
    const url = plain.replaceAll('+', '-').replaceAll('/', '_');
    return [plain, url];
  });
}
